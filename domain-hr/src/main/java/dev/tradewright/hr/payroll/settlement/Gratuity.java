// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.settlement;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.internal.Quotient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pay for years of service by slabs: each year counts a part of a month's pay, more in later slabs. With nothing for the first year, 0.7 months for each
 * year to the fifth and 1 month for each after it, 6 years are 4 · 0.7 + 1 = 3.8 months and exactly 5 years 2.8 months. The years at which a slab ends
 * belong to the next one.
 *
 * <p>The base is the contractual pay of a month: days that were not paid in the last month do not lessen it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mode  how slabs count
 * @param slabs  the slabs, which follow each other without a gap, in order
 */
public record Gratuity(Mode mode, List<GratuitySlab> slabs) {

    /** How slabs count. */
    public enum Mode {
        /** Each year counts by the slab in which it lies. */
        SUM_OF_SLABS,
        /** All years count by the slab that is reached. */
        CURRENT_SLAB
    }

    /** Sorts the slabs and refuses none at all, gaps, overlaps, and one that follows a slab without an end. */
    public Gratuity {
        Checks.notNull(mode, "mode");
        List<GratuitySlab> sorted = new ArrayList<>(Checks.notNull(slabs, "slabs"));
        sorted.sort(Comparator.comparing(GratuitySlab::from));
        Checks.that(!sorted.isEmpty(), "slabs", sorted, "must hold at least one");
        for (int i = 1; i < sorted.size(); i++) {
            GratuitySlab before = sorted.get(i - 1);
            Checks.that(
                    before.to().isPresent()
                            && before.to().get().equals(sorted.get(i).from()),
                    "slabs",
                    sorted.get(i),
                    "must begin where the one before ends ("
                            + before.to().map(Decimal::toString).orElse("never") + ")");
        }
        slabs = List.copyOf(sorted);
    }

    /**
     * A gratuity.
     *
     * @param mode  how slabs count
     * @param slabs  the slabs, in any order
     */
    public static Gratuity of(Mode mode, List<GratuitySlab> slabs) {
        return new Gratuity(mode, slabs);
    }

    /**
     * The amount for years of service.
     *
     * @param base  the contractual pay of a month
     * @param years  the years of service, 0 or more, with a fraction if the rule counts parts of years
     * @return rounded half up once
     */
    public Money amount(Money base, Decimal years) {
        Checks.that(Checks.notNull(years, "years").signum() >= 0, "years", years, "must be 0 or more");
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ONE;
        for (GratuitySlab slab : slabs) {
            Decimal counted = counted(slab, years);
            BigDecimal own = slab.fraction().denominator().toBigDecimal();
            BigDecimal months =
                    counted.toBigDecimal().multiply(slab.fraction().numerator().toBigDecimal());
            numerator = numerator.multiply(own).add(months.multiply(denominator));
            denominator = denominator.multiply(own);
        }
        return Quotient.money(
                base.currency(), base.toBigDecimal().multiply(numerator), denominator, Rounding.HALF_AWAY_FROM_ZERO);
    }

    private Decimal counted(GratuitySlab slab, Decimal years) {
        return switch (mode) {
            case SUM_OF_SLABS -> slab.yearsWithin(years);
            case CURRENT_SLAB -> slab.contains(years) ? years : Decimal.ZERO;
        };
    }

    /**
     * The amount where each year counts the same once enough are served, as fifteen of twenty-six days a year after five years in India (Payment of
     * Gratuity Act 1972, section 4).
     *
     * @param lastMonthly  the last pay of a month
     * @param years  the years of service that count, 0 or more
     * @param fraction  the part of a month's pay for each year
     * @param minYears  below so many years nothing is paid
     * @return rounded half up
     */
    public static Money flat(Money lastMonthly, Decimal years, MonthFraction fraction, Decimal minYears) {
        Checks.that(Checks.notNull(years, "years").signum() >= 0, "years", years, "must be 0 or more");
        return years.isLessThan(minYears)
                ? Money.zero(lastMonthly.currency())
                : Quotient.share(
                        lastMonthly,
                        years.multipliedBy(fraction.numerator()),
                        fraction.denominator(),
                        Rounding.HALF_AWAY_FROM_ZERO);
    }
}
