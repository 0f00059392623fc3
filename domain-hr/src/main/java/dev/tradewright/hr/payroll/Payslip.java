// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.EmploymentId;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one employment gets for one period: the lines in the order of the pay structure, the totals, and the fingerprint of the structure by which
 * both were reckoned, so that an audit can tell whether the same rules give the same figures.
 *
 * <p>Equal are payslips of the same values. Immutable and thread-safe.
 */
public final class Payslip {

    private final EmploymentId employment;
    private final PayPeriod period;
    private final CurrencyUnit currency;
    private final List<PayLine> lines;
    private final Map<ComponentCode, Money> totals;
    private final Fingerprint structure;

    private Payslip(
            EmploymentId employment,
            PayPeriod period,
            CurrencyUnit currency,
            List<PayLine> lines,
            Map<ComponentCode, Money> totals,
            Fingerprint structure) {
        this.employment = employment;
        this.period = period;
        this.currency = currency;
        this.lines = lines;
        this.totals = totals;
        this.structure = structure;
    }

    /**
     * A payslip.
     *
     * @param employment  who is paid
     * @param period  for what
     * @param currency  the currency of every amount
     * @param lines  in the order in which they are shown; no component twice
     * @param totals  the totals by code, none of them that of a line; their order is kept
     * @param structure  the fingerprint of the pay structure
     * @throws CurrencyMismatchException if an amount is of another currency
     * @throws IllegalArgumentException if a code comes twice
     */
    public static Payslip of(
            EmploymentId employment,
            PayPeriod period,
            CurrencyUnit currency,
            List<PayLine> lines,
            Map<ComponentCode, Money> totals,
            Fingerprint structure) {
        Checks.notNull(employment, "employment");
        Checks.notNull(period, "period");
        Checks.notNull(currency, "currency");
        Checks.notNull(structure, "structure");
        Set<ComponentCode> codes = new HashSet<>();
        for (PayLine line : Checks.notNull(lines, "lines")) {
            require(currency, line.payable());
            Checks.that(codes.add(line.component()), "lines", line.component(), "must not come twice");
        }
        Checks.notNull(totals, "totals").forEach((code, amount) -> {
            require(currency, amount);
            Checks.that(codes.add(code), "totals", code, "must not be the code of a line");
        });
        return new Payslip(
                employment,
                period,
                currency,
                List.copyOf(lines),
                Collections.unmodifiableMap(new LinkedHashMap<>(totals)),
                structure);
    }

    private static void require(CurrencyUnit currency, Money amount) {
        if (!amount.currency().equals(currency)) {
            throw new CurrencyMismatchException(currency, amount.currency());
        }
    }

    /** Who is paid. */
    public EmploymentId employment() {
        return employment;
    }

    /** For what. */
    public PayPeriod period() {
        return period;
    }

    /** The currency of every amount. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** The lines, in the order of the pay structure. */
    public List<PayLine> lines() {
        return lines;
    }

    /** The totals by code, in the order of the pay structure. */
    public Map<ComponentCode, Money> totals() {
        return totals;
    }

    /** The fingerprint of the pay structure. */
    public Fingerprint structure() {
        return structure;
    }

    /**
     * The line of a component; empty if there is none.
     *
     * @param code  the component's
     */
    public Optional<PayLine> line(ComponentCode code) {
        return lines.stream().filter(line -> line.component().equals(code)).findFirst();
    }

    /**
     * The amount of a total, or what is payable by a line.
     *
     * @param code  a total's or a component's
     * @throws IllegalArgumentException if the payslip has neither
     */
    public Money amount(ComponentCode code) {
        Money total = totals.get(Checks.notNull(code, "code"));
        if (total != null) {
            return total;
        }
        return line(code)
                .map(PayLine::payable)
                .orElseThrow(() -> new IllegalArgumentException(
                        "code (" + code + ") must be that of a line or a total of the payslip"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Payslip slip
                && employment.equals(slip.employment)
                && period.equals(slip.period)
                && currency.equals(slip.currency)
                && lines.equals(slip.lines)
                && totals.equals(slip.totals)
                && structure.equals(slip.structure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(employment, period, currency, lines, totals, structure);
    }

    @Override
    public String toString() {
        return "Payslip[" + employment + ", " + period.range() + ", " + lines + ", " + totals + "]";
    }
}
