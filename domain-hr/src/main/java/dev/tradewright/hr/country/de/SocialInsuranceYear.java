// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The numbers of social insurance in a year. {@link GermanyTables#standard()} has the published ones; a host may write its own as JSON,
 * see {@link GermanyDocuments}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class SocialInsuranceYear extends Validated implements WithSocialInsuranceYear {

    SocialInsuranceYear() {}

    /** The days to which it applies, all in one calendar year. */
    public abstract DateRange effective();

    /** The ceiling of pension and unemployment insurance (Beitragsbemessungsgrenze), in the West until 2024. */
    public abstract Ceiling pension();

    /** The ceiling of pension and unemployment insurance in the East; from 2025 the same. */
    public abstract Ceiling pensionEast();

    /** The ceiling of health and care insurance. */
    public abstract Ceiling health();

    /** The yearly wage above which health insurance is no longer compulsory (Jahresarbeitsentgeltgrenze, § 6 Abs. 6 SGB V). */
    public abstract Money compulsoryInsuranceLimit();

    /** The reference amount of a year (Bezugsgröße, § 18 SGB IV). */
    public abstract Money referenceAmount();

    /** The rates. */
    public abstract Rates rates();

    /** The minimum wage of an hour. */
    public abstract Money minimumWage();

    /** The monthly wage up to which an employment is marginal (Minijob, § 8 Abs. 1a SGB IV), inclusive. */
    public abstract Money minijobLimit();

    /** The end of the transition zone (Übergangsbereich, Midijob, § 20 Abs. 2 SGB IV), inclusive. */
    public abstract Money midijobUpper();

    /** The factor F of the transition zone (§ 20 Abs. 2a SGB IV): 0.28 by the total rate, four places. */
    public abstract Decimal midijobFactor();

    /** Where the numbers are from. */
    public abstract List<String> sources();

    @Override
    protected void rules(RuleCheck check) {
        DateRange days = effective();
        check.that(
                !days.isEmpty() && DateRange.ofYear(days.start().getYear()).encloses(days),
                "effective",
                "one-year",
                Map.of("rejected", days));
        check.that(
                midijobUpper().compareTo(minijobLimit()) > 0,
                "midijobUpper",
                "above-minijob",
                Map.of("limit", minijobLimit(), "rejected", midijobUpper()));
        check.that(
                midijobFactor().signum() > 0
                        && midijobFactor().compareTo(Decimal.ONE) <= 0
                        && midijobFactor().scale() <= 4,
                "midijobFactor",
                "midijob-factor",
                Map.of("rejected", midijobFactor()));
    }

    /**
     * The Minijob limit that follows from a minimum wage: for 10 hours a week, {@code minimum wage x 130 / 3} rounded up to euros (§ 8 Abs. 1a SGB
     * IV). Of 13.90 it is {@code 13.90 x 130 / 3 = 602.33}, hence 603.00.
     *
     * @param minimumWage  of an hour, 0 or more
     */
    public static Money minijobLimit(Money minimumWage) {
        return Cents.money(Cents.up(Cents.of(minimumWage, "minimumWage") * 130, 300) * 100);
    }

    /**
     * The factor F that follows from the rates: 0.28 divided by the total rate, rounded half up to four places. In 2024
     * {@code 0.28 / (18.6 + 2.6 + 14.6 + 1.7 + 3.4) % = 0.28 / 40.9 % = 0.6846}.
     *
     * @param rates  the rates of the year
     */
    public static Decimal midijobFactor(Rates rates) {
        Decimal total = rates.pension()
                .value()
                .plus(rates.unemployment().value())
                .plus(rates.health().value())
                .plus(rates.averageAdditional().value())
                .plus(rates.care().value());
        return Decimal.of(28, 2).dividedBy(total, 4, Rounding.Mode.HALF_AWAY_FROM_ZERO);
    }

    /**
     * A ceiling.
     *
     * @param annual  of a year
     * @param monthly  of a month
     */
    public record Ceiling(Money annual, Money monthly) {

        /** Checks the signs. */
        public Ceiling {
            Cents.of(annual, "annual");
            Cents.of(monthly, "monthly");
        }
    }

    /**
     * The rates, of both sides together unless said otherwise.
     *
     * @param pension  pension insurance
     * @param unemployment  unemployment insurance
     * @param health  health insurance without the additional rate
     * @param averageAdditional  the average additional rate (§ 242a SGB V)
     * @param care  care insurance
     * @param careChildless  the surcharge of the childless, of the employee alone
     * @param careReductionPerChild  off for each of the second to fifth child, of the employee alone
     * @param careSaxonyShift  what employees in Saxony pay more than half, and employers less
     * @param insolvency  the levy for insolvency pay, of the employer alone (§ 360 SGB III)
     */
    public record Rates(
            Rate pension,
            Rate unemployment,
            Rate health,
            Rate averageAdditional,
            Rate care,
            Rate careChildless,
            Rate careReductionPerChild,
            Rate careSaxonyShift,
            Rate insolvency) {

        /** Checks the ranges. */
        public Rates {
            WageTaxYear.checkRate(pension, "pension");
            WageTaxYear.checkRate(unemployment, "unemployment");
            WageTaxYear.checkRate(health, "health");
            WageTaxYear.checkRate(averageAdditional, "averageAdditional");
            WageTaxYear.checkRate(care, "care");
            WageTaxYear.checkRate(careChildless, "careChildless");
            WageTaxYear.checkRate(careReductionPerChild, "careReductionPerChild");
            WageTaxYear.checkRate(careSaxonyShift, "careSaxonyShift");
            WageTaxYear.checkRate(insolvency, "insolvency");
        }
    }

    /** A builder without defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the numbers of a year. */
    public static final class Builder extends ImmutableSocialInsuranceYear.Builder {
        Builder() {}
    }
}
