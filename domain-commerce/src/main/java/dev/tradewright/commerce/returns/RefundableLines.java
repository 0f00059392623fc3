// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.returns;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one order, and what of them has come back. A charge that is refunded as a whole, as for shipping, is a line of one unit.
 *
 * <p>Immutable and thread-safe if the keys are.
 *
 * @param <K>  what lines are named by
 */
public final class RefundableLines<K> {

    private final Map<K, RefundableLine> lines;
    private final CurrencyUnit currency;

    private RefundableLines(Map<K, RefundableLine> lines, CurrencyUnit currency) {
        this.lines = lines;
        this.currency = currency;
    }

    /**
     * The lines of one order.
     *
     * @param lines  by what they are named by, at least one, all of one currency
     */
    public static <K> RefundableLines<K> of(Map<K, RefundableLine> lines) {
        Checks.that(!Checks.notNull(lines, "lines").isEmpty(), "lines", lines, "must hold at least one line");
        CurrencyUnit currency = lines.values().iterator().next().paid().currency();
        lines.forEach((key, line) -> Checks.that(
                line.paid().currency().equals(currency), "line " + key, line, "must be in " + currency.code()));
        return new RefundableLines<>(Collections.unmodifiableMap(new LinkedHashMap<>(lines)), currency);
    }

    /** The lines, in the order in which they were given. */
    public Map<K, RefundableLine> lines() {
        return lines;
    }

    /** What is refunded if all units come back that were sent. */
    public Money refundable() {
        return total(lines.values().stream().map(RefundableLine::refundable).toList());
    }

    /** What has been refunded so far. */
    public Money refunded() {
        return total(lines.values().stream().map(RefundableLine::refunded).toList());
    }

    private Money total(List<Money> amounts) {
        return Money.total(currency, amounts);
    }

    /**
     * The refund for units of several lines that come back together: all of them, or none.
     *
     * @param units  how many of which lines, at least one line, 1 or more each
     * @return the refund of each line and their sum; or refused, with the reasons of all lines
     * @throws IllegalArgumentException if a line is not there or a number is 0 or less
     */
    public Decision<OrderRefund<K>> refund(Map<K, Long> units) {
        Checks.that(!Checks.notNull(units, "units").isEmpty(), "units", units, "must hold at least one line");
        Map<K, LineRefund> refunds = new LinkedHashMap<>();
        Map<K, RefundableLine> after = new LinkedHashMap<>(lines);
        List<Reason> reasons = new ArrayList<>();
        units.forEach((key, count) -> {
            Decision<LineRefund> decision = line(key).refund(count);
            decision.reasons().forEach(reason -> reasons.add(reason.with("line", String.valueOf(key))));
            decision.toOptional().ifPresent(refund -> {
                refunds.put(key, refund);
                after.put(key, refund.after());
            });
        });
        if (!reasons.isEmpty()) {
            return Decision.refused(reasons);
        }
        Money gross = total(refunds.values().stream().map(LineRefund::gross).toList());
        Money tax = total(refunds.values().stream().map(LineRefund::tax).toList());
        return Decision.accepted(new OrderRefund<>(refunds, gross, tax, of(after)));
    }

    private RefundableLine line(K key) {
        return Optional.ofNullable(lines.get(key))
                .orElseThrow(() -> new IllegalArgumentException(
                        "units (" + key + ") must name a line of the order\nMaybe one of " + lines.keySet()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RefundableLines<?> that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return "RefundableLines" + lines;
    }
}
