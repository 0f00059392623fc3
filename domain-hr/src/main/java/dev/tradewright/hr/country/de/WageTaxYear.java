// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The numbers of one edition of the official wage tax procedure (Programmablaufplan, § 39b Abs. 6 EStG): a year, or December 2024. All amounts are
 * whole euros. {@link GermanyTables#standard()} has the published ones; a host may write its own as JSON, see {@link GermanyDocuments}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class WageTaxYear extends Validated implements WithWageTaxYear {

    WageTaxYear() {}

    /** The days of payment to which it applies, all in one calendar year. */
    public abstract DateRange effective();

    /** The income tax tariff. */
    public abstract IncomeTariff tariff();

    /** The tariff of classes V and VI. */
    public abstract SecondIncome secondIncome();

    /** The fixed allowances. */
    public abstract Allowances allowances();

    /** The solidarity surcharge. */
    public abstract Solidarity solidarity();

    /** The provision allowance. */
    public abstract Provision provision();

    /** The free parts of pensions and of old-age wages, by their first year; years without gap. */
    public abstract List<Relief> reliefs();

    /**
     * How many months of the year were paid by the edition before and are made good by this one; by default 0. With 11 in December 2024, a month
     * withholds the new yearly tax less 11 times what the old one exceeds it by.
     */
    @Value.Default
    public int catchUpMonths() {
        return 0;
    }

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
                catchUpMonths() >= 0 && catchUpMonths() <= 11,
                "catchUpMonths",
                "catch-up-months",
                Map.of("rejected", catchUpMonths()));
        check.that(!reliefs().isEmpty(), "reliefs", "reliefs-missing", Map.of("rejected", reliefs()));
        for (int i = 1; i < reliefs().size(); i++) {
            int expected = reliefs().get(0).year() + i;
            int year = reliefs().get(i).year();
            check.that(
                    year == expected,
                    "reliefs[" + i + "].year",
                    "reliefs-gap",
                    Map.of("expected", String.valueOf(expected), "rejected", year));
        }
    }

    /**
     * The tariff of § 32a Abs. 1 EStG on a taxable income x. Above the basic allowance up to {@code zone2.upTo} with
     * y = (x - basicAllowance) / 10000 the tax is {@code zone2} of y, up to {@code zone3.upTo} with y = (x - zone2.upTo) / 10000 it is
     * {@code zone3} of y, then rate x - subtract of {@code zone4} and, above {@code zone4UpTo}, of {@code zone5}; cut off to euros.
     *
     * @param basicAllowance  free income (Grundfreibetrag, {@code GFB})
     * @param zone2  the first progressive zone
     * @param zone3  the second progressive zone
     * @param zone4  the first proportional zone
     * @param zone4UpTo  its end, inclusive
     * @param zone5  the second proportional zone
     */
    public record IncomeTariff(
            long basicAllowance,
            Progressive zone2,
            Progressive zone3,
            Proportional zone4,
            long zone4UpTo,
            Proportional zone5) {

        /** Checks that the zones follow one another. */
        public IncomeTariff {
            Checks.notNegative(basicAllowance, "basicAllowance");
            Checks.that(zone2.upTo() > basicAllowance, "zone2.upTo", zone2.upTo(), "must be above basicAllowance");
            Checks.that(zone3.upTo() > zone2.upTo(), "zone3.upTo", zone3.upTo(), "must be above zone2.upTo");
            Checks.that(zone4UpTo > zone3.upTo(), "zone4UpTo", zone4UpTo, "must be above zone3.upTo");
            Checks.that(zone4UpTo < 1_000_000, "zone4UpTo", zone4UpTo, "must be below 1000000");
        }
    }

    /**
     * A progressive zone: (square x y + linear) x y + base.
     *
     * @param upTo  its end, inclusive
     * @param square  at most two places
     * @param linear  at most two places
     * @param base  at most two places
     */
    public record Progressive(long upTo, Decimal square, Decimal linear, Decimal base) {

        /** Checks the ranges. */
        public Progressive {
            for (Decimal each : List.of(square, linear, base)) {
                Checks.that(
                        each.signum() >= 0 && each.scale() <= 2 && each.compareTo(Decimal.of(10_000)) <= 0,
                        "coefficient",
                        each,
                        "must be from 0 to 10000 with at most two places");
            }
        }
    }

    /**
     * A proportional zone: rate x income - subtract.
     *
     * @param rate  from 0 to 1
     * @param subtract  at most two places
     */
    public record Proportional(Rate rate, Decimal subtract) {

        /** Checks the ranges. */
        public Proportional {
            checkRate(rate, "rate");
            Checks.that(
                    subtract.signum() >= 0 && subtract.scale() <= 2,
                    "subtract",
                    subtract,
                    "must be 0 or more with two places");
        }
    }

    /**
     * The tariff of classes V and VI (§ 39b Abs. 2 Satz 7 EStG): twice the difference of the tax on 1.25 and on 0.75 times the income, at least
     * {@code minimumRate}, up to {@code first} and, at most at the rate of zone 4, up to {@code second}; above at the rate of zone 4, and from
     * {@code third} on of zone 5.
     *
     * @param first  {@code W1STKL5}
     * @param second  {@code W2STKL5}
     * @param third  {@code W3STKL5}
     * @param minimumRate  0.14
     * @param wholeEuros  whether 1.25 and 0.75 times the income are cut off to euros (from 2026) or to cents
     */
    public record SecondIncome(long first, long second, long third, Rate minimumRate, boolean wholeEuros) {

        /** Checks the order. */
        public SecondIncome {
            Checks.notNegative(first, "first");
            Checks.that(second > first, "second", second, "must be above first");
            Checks.that(third > second, "third", third, "must be above second");
            checkRate(minimumRate, "minimumRate");
        }
    }

    /**
     * The fixed allowances of a year.
     *
     * @param employee  of employees for expenses (Arbeitnehmer-Pauschbetrag, § 9a EStG)
     * @param pensioner  of pensioners for expenses
     * @param specialExpenses  for special expenses (Sonderausgaben-Pauschbetrag, § 10c EStG)
     * @param singleParent  of class II (§ 24b EStG)
     * @param child  per child allowance, in classes I to III (§ 32 Abs. 6, § 51a EStG)
     * @param childInClassIv  per child allowance, in class IV
     */
    public record Allowances(
            long employee, long pensioner, long specialExpenses, long singleParent, long child, long childInClassIv) {

        /** Checks the signs. */
        public Allowances {
            Checks.notNegative(employee, "employee");
            Checks.notNegative(pensioner, "pensioner");
            Checks.notNegative(specialExpenses, "specialExpenses");
            Checks.notNegative(singleParent, "singleParent");
            Checks.notNegative(child, "child");
            Checks.notNegative(childInClassIv, "childInClassIv");
        }
    }

    /**
     * The solidarity surcharge (SolZG 1995, §§ 3 and 4).
     *
     * @param free  the yearly tax up to which none is due, twice that in class III ({@code SOLZFREI})
     * @param rate  0.055
     * @param mitigation  at most this share of what exceeds the free tax, 0.119
     */
    public record Solidarity(long free, Rate rate, Rate mitigation) {

        /** Checks the ranges. */
        public Solidarity {
            Checks.notNegative(free, "free");
            checkRate(rate, "rate");
            checkRate(mitigation, "mitigation");
        }
    }

    /**
     * The provision allowance (Vorsorgepauschale, § 39b Abs. 2 Satz 5 Nr. 3 EStG).
     *
     * @param pensionCeiling  of pension and unemployment insurance
     * @param pensionCeilingEast  of {@link PensionScheme#EAST}, if another
     * @param healthCeiling  of health and care insurance
     * @param pensionRate  the employee's rate, 0.093
     * @param healthRate  the employee's rate without the additional one, 0.07
     * @param care  the employee's rates of care insurance
     * @param floor  what is allowed at least
     */
    public record Provision(
            long pensionCeiling,
            Optional<Long> pensionCeilingEast,
            long healthCeiling,
            Rate pensionRate,
            Rate healthRate,
            CareRates care,
            ProvisionFloor floor) {

        /** Checks the ranges. */
        public Provision {
            Checks.notNegative(pensionCeiling, "pensionCeiling");
            pensionCeilingEast.ifPresent(ceiling -> Checks.notNegative(ceiling, "pensionCeilingEast"));
            Checks.notNegative(healthCeiling, "healthCeiling");
            checkRate(pensionRate, "pensionRate");
            checkRate(healthRate, "healthRate");
        }
    }

    /**
     * An employee's rates of care insurance (§§ 55, 58 SGB XI).
     *
     * @param ordinary  the half rate
     * @param saxony  the rate in Saxony
     * @param childless  the surcharge of the childless
     * @param reductionPerChild  off for each of the second to fifth child
     */
    public record CareRates(Rate ordinary, Rate saxony, Rate childless, Rate reductionPerChild) {

        /** Checks the ranges. */
        public CareRates {
            checkRate(ordinary, "ordinary");
            checkRate(saxony, "saxony");
            checkRate(childless, "childless");
            checkRate(reductionPerChild, "reductionPerChild");
        }
    }

    /** What the provision allowance is at least: by another rule from 2026 on. */
    public sealed interface ProvisionFloor permits MinimumShare, UnemploymentShare {}

    /**
     * Until 2025: a share of the wage for health and care, up to a cap; and the typical share of an employer, which a subsidised private insurance
     * is reduced by.
     *
     * @param rate  0.12
     * @param cap  at most, in other classes than III
     * @param capInClassIii  at most, in class III
     * @param employerHealth  the employer's typical rate of health insurance
     * @param employerCare  the employer's typical rate of care insurance
     * @param employerCareSaxony  that in Saxony
     */
    public record MinimumShare(
            Rate rate, long cap, long capInClassIii, Rate employerHealth, Rate employerCare, Rate employerCareSaxony)
            implements ProvisionFloor {

        /** Checks the ranges. */
        public MinimumShare {
            checkRate(rate, "rate");
            Checks.notNegative(cap, "cap");
            Checks.notNegative(capInClassIii, "capInClassIii");
            checkRate(employerHealth, "employerHealth");
            checkRate(employerCare, "employerCare");
            checkRate(employerCareSaxony, "employerCareSaxony");
        }
    }

    /**
     * From 2026: unemployment, health and care insurance together, up to a cap.
     *
     * @param rate  the employee's rate of unemployment insurance, 0.013
     * @param cap  at most
     */
    public record UnemploymentShare(Rate rate, long cap) implements ProvisionFloor {

        /** Checks the ranges. */
        public UnemploymentShare {
            checkRate(rate, "rate");
            Checks.notNegative(cap, "cap");
        }
    }

    /**
     * What is free of a pension that began in a year, or of the wage of somebody whose 64th birthday was in the year before. Earlier years than the
     * first of the table are like the first, later ones than the last like the last.
     *
     * @param year  the year
     * @param rate  the free share of the pension ({@code TAB1}) or wage ({@code TAB4})
     * @param pensionMost  at most, of a pension ({@code TAB2}, § 19 Abs. 2 EStG)
     * @param pensionSupplement  free beside that, of a pension ({@code TAB3})
     * @param ageMost  at most, of a wage ({@code TAB5}, § 24a EStG)
     */
    public record Relief(int year, Rate rate, long pensionMost, long pensionSupplement, long ageMost) {

        /** Checks the ranges. */
        public Relief {
            checkRate(rate, "rate");
            Checks.notNegative(pensionMost, "pensionMost");
            Checks.notNegative(pensionSupplement, "pensionSupplement");
            Checks.notNegative(ageMost, "ageMost");
        }
    }

    static void checkRate(Rate rate, String name) {
        Checks.that(
                rate.value().signum() >= 0
                        && rate.value().compareTo(Decimal.ONE) <= 0
                        && rate.value().scale() <= 6,
                name,
                rate,
                "must be from 0 to 1 with at most six places");
    }

    /** A builder; nothing but the months to catch up has a default. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the numbers of an edition. */
    public static final class Builder extends ImmutableWageTaxYear.Builder {
        Builder() {}
    }
}
