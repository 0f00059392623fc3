// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What wage tax is computed from: the wage of one period, and what the tax office, the health fund and the employee have reported. The names of
 * the official procedure (Programmablaufplan) stand in brackets.
 *
 * <pre>{@code
 * WageTaxInput.builder()
 *         .taxClass(TaxClass.I)
 *         .period(WagePeriod.MONTH)
 *         .wage(Money.parse("EUR 4000.00"))
 *         .additionalHealthRate(Percentage.parse("2.9%"))
 *         .careFamily(CareFamily.childless())
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class WageTaxInput extends Validated implements WithWageTaxInput {

    /** In percent; far above what any fund takes. */
    private static final Decimal MOST_ADDITIONAL = Decimal.of(20);

    static final int NO_RELIEF = Integer.MIN_VALUE;

    WageTaxInput() {}

    /** The wage tax class ({@code STKL}). */
    public abstract TaxClass taxClass();

    /** The pay period ({@code LZZ}). */
    public abstract WagePeriod period();

    /** The taxable wage of the period before any allowance ({@code RE4}), 0 or more; a company pension is in it, a bonus is not. */
    public abstract Money wage();

    /** The reported allowance (Freibetrag) of the period ({@code LZZFREIB}), by default 0. */
    @Value.Default
    public Money allowance() {
        return Cents.ZERO;
    }

    /** The reported addition (Hinzurechnungsbetrag) of the period ({@code LZZHINZU}), by default 0. */
    @Value.Default
    public Money addition() {
        return Cents.ZERO;
    }

    /** The factor of § 39f EStG ({@code f}, with {@code af} 1), more than 0 and at most 1, with at most three places; by default 1. Other than 1 in class IV only. */
    @Value.Default
    public Decimal factor() {
        return Decimal.ONE;
    }

    /** The reported number of child allowances ({@code ZKF}), 0 or more with at most one place, by default 0. They lower the surcharge and the base of church tax, not the wage tax. */
    @Value.Default
    public Decimal childAllowances() {
        return Decimal.ZERO;
    }

    /** Whether a base of church tax is wanted ({@code R} above 0), by default not. */
    @Value.Default
    public boolean churchTax() {
        return false;
    }

    /** The pension scheme ({@code KRV}), by default {@link PensionScheme#WEST}. */
    @Value.Default
    public PensionScheme pensionScheme() {
        return PensionScheme.WEST;
    }

    /** Whether unemployment insurance is due ({@code ALV} 0), by default so. Asked from 2026 on. */
    @Value.Default
    public boolean unemploymentInsured() {
        return true;
    }

    /** The additional rate of the employee's health fund in percent, in full ({@code KVZ}), from 0 to 20 with at most two places; by default 0. */
    @Value.Default
    public Percentage additionalHealthRate() {
        return Percentage.ZERO;
    }

    /** The effect of children on care insurance ({@code PVZ}, {@code PVA}), by default none. */
    @Value.Default
    public CareFamily careFamily() {
        return CareFamily.neutral();
    }

    /** Whether care insurance is shared as in Saxony ({@code PVS}), by default not. */
    @Value.Default
    public boolean saxony() {
        return false;
    }

    /** A private health insurance ({@code PKV}, {@code PKPV}, {@code PKPVAGZ}); by default the statutory one. */
    public abstract Optional<PrivateHealth> privateHealth();

    /** A company pension in the wage or in the bonus ({@code VBEZ} and others), by default none. */
    public abstract Optional<CompanyPension> companyPension();

    /** For who was 64 before the year began, the calendar year after that birthday ({@code AJAHR} with {@code ALTER1} 1); by default none. */
    public abstract Optional<Year> oldAgeReliefYear();

    /** A payment beside the regular wage ({@code SONSTB} and others), by default none. */
    public abstract Optional<Bonus> bonus();

    @Override
    protected void rules(RuleCheck check) {
        amount(wage(), "wage", check);
        amount(allowance(), "allowance", check);
        amount(addition(), "addition", check);
        check.that(
                factor().scale() <= 3 && factor().signum() > 0 && factor().compareTo(Decimal.ONE) <= 0,
                "factor",
                "factor-range",
                rejected(factor()));
        check.that(
                taxClass() == TaxClass.IV || factor().equals(Decimal.ONE),
                "factor",
                "factor-class",
                rejected(factor()));
        check.that(
                childAllowances().scale() <= 1 && inRange(childAllowances(), Decimal.HUNDRED),
                "childAllowances",
                "child-allowances",
                rejected(childAllowances()));
        Decimal additional = additionalHealthRate().points();
        check.that(
                additional.scale() <= 2 && inRange(additional, MOST_ADDITIONAL),
                "additionalHealthRate",
                "additional-health-rate",
                rejected(additionalHealthRate()));
        companyPension()
                .ifPresent(pension -> check.that(
                        pension.amount().minorUnits() <= wage().minorUnits(),
                        "companyPension.amount",
                        "part-of-wage",
                        Map.of("wage", wage(), "rejected", pension.amount())));
    }

    private void amount(Money amount, String path, RuleCheck check) {
        check.that(amount.currency().equals(CurrencyUnit.EUR), path, "in-euros", rejected(amount));
        check.that(
                amount.signum() >= 0 && amount.minorUnits() <= Cents.MOST / period().annual(1),
                path,
                "amount-range",
                rejected(amount));
    }

    private static boolean inRange(Decimal number, Decimal most) {
        return number.signum() >= 0 && number.compareTo(most) <= 0;
    }

    private static Map<String, Object> rejected(Object value) {
        return Map.of("rejected", value);
    }

    /** A tax in whole euros times the factor, cut off. */
    final long withFactor(long euros) {
        return euros * factor().unscaledAt(3) / 1000;
    }

    // What may be missing is kept once more without an Optional, which the generated accessors make anew each time.

    /** The company pension, perhaps of 0. */
    @Value.Derived
    @Value.Auxiliary
    CompanyPension pension() {
        return companyPension().orElse(CompanyPension.NONE);
    }

    /** The bonus, perhaps of 0. */
    @Value.Derived
    @Value.Auxiliary
    Bonus extra() {
        return bonus().orElse(Bonus.NONE);
    }

    /** Whether there is a private insurance. */
    @Value.Derived
    @Value.Auxiliary
    boolean privatelyInsured() {
        return privateHealth().isPresent();
    }

    /** The private insurance, perhaps of 0. */
    @Value.Derived
    @Value.Auxiliary
    PrivateHealth insurance() {
        return privateHealth().orElse(PrivateHealth.NONE);
    }

    /** The year of old-age relief, or {@link #NO_RELIEF}. */
    @Value.Derived
    @Value.Auxiliary
    int reliefYear() {
        return oldAgeReliefYear().map(Year::getValue).orElse(NO_RELIEF);
    }

    /** A builder with the defaults that the accessors name; tax class, period and wage must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an input. Nothing but tax class, period and wage must be given. */
    public static final class Builder extends ImmutableWageTaxInput.Builder {
        Builder() {}
    }
}
