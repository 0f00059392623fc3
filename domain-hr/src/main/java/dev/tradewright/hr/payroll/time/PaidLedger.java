// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one employment was paid: for each period and component the result of the period's own run, and the latest after corrections. It only grows.
 *
 * <p>January was paid 5,000. In February it was recomputed as 6,000, and 1,000 more paid. Then the latest result of January is 6,000, the first 5,000:
 * those are the year to date with and without corrections. A period for which nothing was paid is kept too, so that later runs find what it should
 * have been: that of an unpaid month, or of one that was over when the employment became known.
 *
 * <p>Immutable and thread-safe.
 */
public final class PaidLedger {

    /** By the days of the period, then by its number: the order in which periods follow each other. */
    static final Comparator<PayPeriod> IN_TIME = Comparator.comparing(PayPeriod::range)
            .thenComparing(PayPeriod::paymentDate)
            .thenComparingInt(PayPeriod::number)
            .thenComparing(PayPeriod::frequency);

    private static final PaidLedger EMPTY = new PaidLedger(List.of(), List.of());

    private final List<PayPeriod> periods;
    private final List<StoredPay> stored;
    private final TreeMap<PayPeriod, Map<ComponentCode, Money>> first = new TreeMap<>(IN_TIME);
    private final TreeMap<PayPeriod, Map<ComponentCode, Money>> latest = new TreeMap<>(IN_TIME);

    private PaidLedger(Collection<PayPeriod> run, List<StoredPay> stored) {
        this.stored = stored;
        TreeSet<PayPeriod> all = new TreeSet<>(IN_TIME);
        all.addAll(run);
        for (StoredPay pay : stored) {
            all.add(pay.period());
            if (pay.storedBy().equals(pay.period())) {
                first.computeIfAbsent(pay.period(), period -> new TreeMap<>()).put(pay.component(), pay.amount());
            }
            latest.computeIfAbsent(pay.period(), period -> new TreeMap<>()).put(pay.component(), pay.amount());
        }
        this.periods = List.copyOf(all);
    }

    /** Nothing was paid yet. */
    public static PaidLedger empty() {
        return EMPTY;
    }

    /**
     * What was stored.
     *
     * @param periods  the periods that were run, in any order; those of the results may be left out
     * @param stored  the results in the order in which they were stored
     */
    public static PaidLedger of(List<PayPeriod> periods, List<StoredPay> stored) {
        return new PaidLedger(Checks.notNull(periods, "periods"), List.copyOf(Checks.notNull(stored, "stored")));
    }

    /** Everything that was stored, in that order. */
    public List<StoredPay> stored() {
        return stored;
    }

    /**
     * This ledger with the result of a period that is paid in its own run.
     *
     * @param period  the period
     * @param amounts  what each component came to; none if nothing was paid
     */
    public PaidLedger with(PayPeriod period, Map<ComponentCode, Money> amounts) {
        return with(period, period, amounts);
    }

    /**
     * This ledger with a new result of a period.
     *
     * @param period  the period
     * @param storedBy  the period of the run that stores it
     * @param amounts  what each component comes to for the whole period; components that are not named keep their result
     */
    public PaidLedger with(PayPeriod period, PayPeriod storedBy, Map<ComponentCode, Money> amounts) {
        List<StoredPay> added = new ArrayList<>();
        new TreeMap<>(amounts)
                .forEach((component, amount) -> added.add(new StoredPay(period, storedBy, component, amount)));
        List<PayPeriod> more = new ArrayList<>(periods);
        more.add(Checks.notNull(period, "period"));
        return with(more, added);
    }

    /** This ledger with results that were stored later. */
    PaidLedger with(List<StoredPay> added) {
        return with(periods, added);
    }

    private PaidLedger with(List<PayPeriod> run, List<StoredPay> added) {
        List<StoredPay> more = new ArrayList<>(stored);
        more.addAll(added);
        return new PaidLedger(run, List.copyOf(more));
    }

    /** The periods that were run, in order, those for which nothing was paid with them. */
    public List<PayPeriod> periods() {
        return periods;
    }

    /**
     * The latest result of each component for a period, corrections included.
     *
     * @param period  the period
     * @return amounts sorted by component; empty if nothing was stored
     */
    public Map<ComponentCode, Money> latest(PayPeriod period) {
        return Collections.unmodifiableMap(latest.getOrDefault(period, Map.of()));
    }

    /**
     * The result of each component that the period's own run stored, the last one if it was run again; corrections by later periods are left out.
     *
     * @param period  the period
     * @return amounts sorted by component; empty if that run stored nothing
     */
    public Map<ComponentCode, Money> first(PayPeriod period) {
        return Collections.unmodifiableMap(first.getOrDefault(period, Map.of()));
    }

    /**
     * What a result of a period adds to what is stored for it: what a repeated run of the same period still has to pay. Nothing, if nothing changed.
     *
     * @param period  the period
     * @param amounts  what each component comes to; a component that is not named comes to nothing
     * @return the differences that are not zero, sorted by component
     */
    public Map<ComponentCode, Money> outstanding(PayPeriod period, Map<ComponentCode, Money> amounts) {
        Map<ComponentCode, Money> outstanding = new TreeMap<>(Checks.notNull(amounts, "amounts"));
        latest(period).forEach((component, paid) -> outstanding.merge(component, paid.negated(), Money::plus));
        outstanding.values().removeIf(Money::isZero);
        return Collections.unmodifiableMap(outstanding);
    }

    /**
     * The sum of a component over periods with all corrections: what the months of a year came to.
     *
     * @param component  the component
     * @param periods  the periods, as those of a year up to now
     * @return the sum; nothing if the component was not stored for any of them
     */
    public Optional<Money> totalWithRetro(ComponentCode component, Iterable<PayPeriod> periods) {
        return total(component, periods, this::latest);
    }

    /**
     * The sum of a component over periods as their own runs paid it, without corrections.
     *
     * @param component  the component
     * @param periods  the periods
     * @return the sum; nothing if the component was not stored for any of them
     */
    public Optional<Money> totalWithoutRetro(ComponentCode component, Iterable<PayPeriod> periods) {
        return total(component, periods, this::first);
    }

    private static Optional<Money> total(
            ComponentCode component,
            Iterable<PayPeriod> periods,
            Function<PayPeriod, Map<ComponentCode, Money>> amounts) {
        Money total = null;
        for (PayPeriod period : periods) {
            Money amount = amounts.apply(period).get(component);
            if (amount != null) {
                total = total == null ? amount : total.plus(amount);
            }
        }
        return Optional.ofNullable(total);
    }

    /**
     * The running sum of a component over periods in order: the year to date of each payslip. It begins anew where a key changes, as that of the tax
     * year.
     *
     * @param component  the component
     * @param cycle  the key of the year to which a period belongs, as {@code PayPeriod::paymentYear}
     * @return the sum up to and including each period that has the component, corrections included
     */
    public Map<PayPeriod, Money> yearToDate(ComponentCode component, Function<PayPeriod, ?> cycle) {
        Map<PayPeriod, Money> sums = new LinkedHashMap<>();
        Object year = null;
        Money sum = null;
        for (PayPeriod period : periods()) {
            Money amount = latest(period).get(component);
            if (amount == null) {
                continue;
            }
            Object its = Checks.notNull(cycle.apply(period), "cycle");
            sum = sum == null || !its.equals(year) ? amount : sum.plus(amount);
            year = its;
            sums.put(period, sum);
        }
        return Collections.unmodifiableMap(sums);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaidLedger ledger && periods.equals(ledger.periods) && stored.equals(ledger.stored);
    }

    @Override
    public int hashCode() {
        return 31 * periods.hashCode() + stored.hashCode();
    }

    /** The periods; the amounts are personal. */
    @Override
    public String toString() {
        return "PaidLedger" + periods().stream().map(PayPeriod::range).toList();
    }
}
