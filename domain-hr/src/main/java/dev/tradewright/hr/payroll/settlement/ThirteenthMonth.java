// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.settlement;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.internal.Quotient;

/** The share of a thirteenth month's pay that has been earned. */
public final class ThirteenthMonth {

    private static final Decimal MONTHS = Decimal.of(12);

    private ThirteenthMonth() {}

    /**
     * A twelfth of the basic pay earned in the year, as in the Philippines (Presidential Decree No. 851): nine months of 24,000 give
     * 216000 / 12 = 18,000.
     *
     * @param earnedInYear  the basic pay earned in the year
     * @return rounded half up
     */
    public static Money ofEarnings(Money earnedInYear) {
        return Quotient.share(earnedInYear, Decimal.ONE, MONTHS, Rounding.HALF_AWAY_FROM_ZERO);
    }

    /**
     * The whole for a whole year, else by calendar days: 4,000 for an employment from 1 April 2026 on gives 4000 · 275 / 365 = 3,013.70.
     *
     * @param monthly  a month's pay
     * @param year  the days of the year, with both ends
     * @param employed  the days of the employment
     * @return rounded half up; zero if no day of the year is one of the employment
     */
    public static Money byDays(Money monthly, DateRange year, DateRange employed) {
        Checks.that(!Checks.notNull(year, "year").isEmpty(), "year", year, "must not be empty");
        long days = year.intersection(employed).map(DateRange::days).orElse(0L);
        return Quotient.share(monthly, Decimal.of(days), Decimal.of(year.days()), Rounding.HALF_AWAY_FROM_ZERO);
    }
}
