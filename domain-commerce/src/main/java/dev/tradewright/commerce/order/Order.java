// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.commerce.customer.CustomerId;
import dev.tradewright.commerce.customer.PostalAddress;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.NotEmpty;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An order as it was placed: what was bought, for how much, for whom. It never changes; what happens to it afterwards is an {@link OrderProcess}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class Order extends Validated implements WithOrder {

    Order() {}

    /** What it is called everywhere. */
    public abstract OrderId id();

    /** When it was placed. */
    public abstract Instant placedAt();

    /** Who placed it; nothing for a guest. */
    public abstract Optional<CustomerId> customer();

    /** Where it came from, as {@code web} or {@code tmall}. */
    public abstract Optional<String> channel();

    /** What must have happened to the money before goods leave. By default all is paid in advance. */
    @Value.Default
    public PaymentTerms terms() {
        return PaymentTerms.PREPAID;
    }

    /** What was bought, at least one line. */
    @NotEmpty
    public abstract List<OrderLine> lines();

    /** What is paid beside the goods. */
    public abstract List<OrderCharge> charges();

    /** Where it goes. */
    @Personal
    @Value.Redacted
    public abstract Optional<PostalAddress> shipTo();

    @Override
    protected void rules(RuleCheck check) {
        if (lines().isEmpty()) {
            return; // which the constraint says; there is no currency to compare with
        }
        Set<OrderLineId> ids = new HashSet<>();
        for (int i = 0; i < lines().size(); i++) {
            OrderLine line = lines().get(i);
            check.that(ids.add(line.id()), "lines[" + i + "].id", "named-twice", Map.of("rejected", line.id()));
            checkCurrency(check, "lines[" + i + "].unitPrice", line.unitPrice().currency());
            checkCurrency(
                    check, "lines[" + i + "].amounts", line.amounts().list().currency());
        }
        for (int i = 0; i < charges().size(); i++) {
            checkCurrency(
                    check,
                    "charges[" + i + "].amounts",
                    charges().get(i).amounts().list().currency());
        }
    }

    private void checkCurrency(RuleCheck check, String path, CurrencyUnit currency) {
        CurrencyUnit first = currency();
        check.that(
                currency.equals(first),
                path,
                "other-currency",
                Map.of("currency", first.code(), "rejected", currency.code()));
    }

    private Stream<OrderAmounts> parts() {
        return Stream.concat(
                lines().stream().map(OrderLine::amounts), charges().stream().map(OrderCharge::amounts));
    }

    /** The currency of all amounts. */
    public CurrencyUnit currency() {
        return lines().get(0).amounts().list().currency();
    }

    /** What all lines and charges cost together, whether their prices include the taxes or not. */
    public OrderAmounts total() {
        return parts().reduce(OrderAmounts::plus).orElseThrow();
    }

    /**
     * A line.
     *
     * @param id  its name
     * @throws IllegalArgumentException if the order has none of this name
     */
    public OrderLine line(OrderLineId id) {
        return lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "line (" + id + ") must be a line of order " + id() + "\nMaybe one of "
                                + lines().stream().map(OrderLine::id).toList()));
    }

    /** A builder without anything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an order; id, instant and lines are needed. */
    public static final class Builder extends ImmutableOrder.Builder {
        Builder() {}
    }
}
