// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.CostCentre;
import dev.tradewright.hr.employment.CostShares;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.Payslip;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A run charged to cost centres. Each line of each payslip is split by the {@link CostShares} that a {@link CostRule} gives it, so that the parts add
 * up to it to the last minor unit, and all sums with them. Two employees with 78,000 and 200 kept back of each, the one wholly on CC1, the other 60 to
 * 40 on CC1 and CC2, charge CC1 with 124,800 and 320, and CC2 with 31,200 and 80.
 *
 * <p>Immutable and thread-safe.
 */
public final class PayrollTotals {

    private static final Comparator<ComponentTotal> IN_ORDER = Comparator.comparing(ComponentTotal::centre)
            .thenComparing(ComponentTotal::kind)
            .thenComparing(ComponentTotal::component);

    private final CurrencyUnit currency;
    private final List<ComponentTotal> components;
    private final List<CostCentreTotal> centres;

    private PayrollTotals(CurrencyUnit currency, List<ComponentTotal> components) {
        this.currency = currency;
        this.components = components;
        this.centres = components.stream()
                .map(ComponentTotal::centre)
                .distinct()
                .map(centre -> new CostCentreTotal(
                        centre,
                        sum(centre, PayKind.EARNING),
                        sum(centre, PayKind.DEDUCTION),
                        sum(centre, PayKind.EMPLOYER_COST)))
                .toList();
    }

    private Money sum(CostCentre centre, PayKind kind) {
        return Money.total(
                currency,
                components.stream()
                        .filter(each -> each.centre().equals(centre) && each.kind() == kind)
                        .map(ComponentTotal::amount)
                        .toList());
    }

    /** What the parts of lines are summed by. */
    private record Key(CostCentre centre, PayKind kind, ComponentCode component) {}

    /**
     * The totals of a run, in which all lines of an employment are charged alike.
     *
     * @param run  the run
     * @param shares  to which cost centres an employment is charged
     */
    public static PayrollTotals of(PayrollRun run, Function<EmploymentId, CostShares> shares) {
        return of(run, byEmployment(shares));
    }

    /**
     * The totals of a run.
     *
     * @param run  the run
     * @param rule  to which cost centres a line is charged
     */
    public static PayrollTotals of(PayrollRun run, CostRule rule) {
        return of(Checks.notNull(run, "run").currency(), run.payslips(), rule);
    }

    /**
     * The totals of payslips, of each of which all lines are charged alike.
     *
     * @param currency  the currency of all of them
     * @param payslips  the payslips
     * @param shares  to which cost centres an employment is charged
     */
    public static PayrollTotals of(
            CurrencyUnit currency, Collection<Payslip> payslips, Function<EmploymentId, CostShares> shares) {
        return of(currency, payslips, byEmployment(shares));
    }

    private static CostRule byEmployment(Function<EmploymentId, CostShares> shares) {
        Checks.notNull(shares, "shares");
        return (payslip, line) -> shares.apply(payslip.employment());
    }

    /**
     * The totals of payslips.
     *
     * @param currency  the currency of all of them
     * @param payslips  the payslips
     * @param rule  to which cost centres a line is charged
     * @throws IllegalArgumentException if the rule does not know the terms of an employment; it names all of these
     */
    public static PayrollTotals of(CurrencyUnit currency, Collection<Payslip> payslips, CostRule rule) {
        Checks.notNull(rule, "rule");
        Map<Key, Money> sums = new HashMap<>();
        Set<EmploymentId> unknown = new TreeSet<>();
        for (Payslip payslip : payslips) {
            for (PayLine line : payslip.lines()) {
                Optional<CostShares> shares = rule.sharesIfKnown(payslip, line);
                if (shares.isEmpty()) {
                    unknown.add(payslip.employment());
                    continue;
                }
                shares.get()
                        .split(line.payable())
                        .forEach((centre, part) ->
                                sums.merge(new Key(centre, line.kind(), line.component()), part, Money::plus));
            }
        }
        if (!unknown.isEmpty()) {
            throw TermsRule.missing(unknown);
        }
        return new PayrollTotals(
                currency,
                sums.entrySet().stream()
                        .map(entry -> new ComponentTotal(
                                entry.getKey().centre(),
                                entry.getKey().component(),
                                entry.getKey().kind(),
                                entry.getValue()))
                        .sorted(IN_ORDER)
                        .toList());
    }

    /** The currency of all amounts. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** What each component comes to on each cost centre, by cost centre, kind and component. */
    public List<ComponentTotal> components() {
        return components;
    }

    /** The totals of each cost centre, by its name. */
    public List<CostCentreTotal> centres() {
        return centres;
    }

    /** What was earned in all. */
    public Money gross() {
        return sum(CostCentreTotal::gross);
    }

    /** What was kept back in all. */
    public Money withheld() {
        return sum(CostCentreTotal::withheld);
    }

    /** What the employer bears beside it in all. */
    public Money employerCost() {
        return sum(CostCentreTotal::employerCost);
    }

    /** What is paid out in all: the sum of {@link Payslip#net()} of all payslips. */
    public Money net() {
        return sum(CostCentreTotal::net);
    }

    private Money sum(Function<CostCentreTotal, Money> amount) {
        return Money.total(currency, centres.stream().map(amount).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PayrollTotals totals
                && currency.equals(totals.currency)
                && components.equals(totals.components);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + components.hashCode();
    }

    /** {@code [CostCentreTotal[...], ...]}. */
    @Override
    public String toString() {
        return "PayrollTotals" + centres;
    }
}
