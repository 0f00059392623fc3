// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;

/**
 * The limits of a contribution base (缴费基数上下限), in yuan by month.
 *
 * <p>Immutable and thread-safe.
 *
 * @param floor  the lowest base, 0 or more
 * @param cap  the highest base, not below the floor
 */
public record ContributionBounds(Money floor, Money cap) {

    private static final long FLOOR_PERCENT = 60;
    private static final long CAP_TIMES = 3;

    /** Refuses a cap below the floor. */
    public ContributionBounds {
        long low = Yuan.notNegative(floor, "floor");
        Checks.that(Yuan.fen(cap, "cap") >= low, "cap", cap, "must not be below the floor, " + floor);
    }

    /**
     * The limits as cities derive them from the local average wage of last year: 60 % and 300 % of it, rounded half up to the fen. An average of
     * 10,000 makes 6,000 to 30,000. Cities publish their own, often rounded to the yuan: prefer {@link ChinaContributionTables}.
     *
     * @param localAverage  the average wage by month, 0 or more
     */
    public static ContributionBounds ofLocalAverage(Money localAverage) {
        long average = Yuan.notNegative(localAverage, "localAverage");
        return new ContributionBounds(
                Yuan.of(Rounding.Mode.HALF_AWAY_FROM_ZERO.multiplyDivide(average, FLOOR_PERCENT, 100)),
                localAverage.multipliedBy(CAP_TIMES));
    }

    /**
     * The base of a wage: the wage within the limits. Between 7,460 and 37,302 a wage of 5,000 makes 7,460, one of 20,000 makes 20,000.
     *
     * @param wage  the average wage by month of last year, 0 or more; for who joined this year the agreed wage of the first whole month
     */
    public Money base(Money wage) {
        return Yuan.of(clamp(Yuan.notNegative(wage, "wage"), floor.minorUnits(), cap.minorUnits()));
    }

    static long clamp(long wage, long floor, long cap) {
        return Math.min(Math.max(wage, floor), cap);
    }
}
