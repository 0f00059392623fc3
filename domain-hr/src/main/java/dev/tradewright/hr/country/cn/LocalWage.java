// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.City;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/**
 * A minimum or average wage of a city and the days for which it is stated.
 *
 * <p>Immutable and thread-safe.
 *
 * @param city  the city
 * @param kind  what it is
 * @param dates  when it holds; for an average the calendar year in which it was earned
 * @param amount  in yuan, 0 or more
 * @param provenance  where it comes from
 */
public record LocalWage(City city, Kind kind, DateRange dates, Money amount, Provenance provenance) {

    /** What a local wage is. */
    public enum Kind {
        /** The minimum wage of a month (月最低工资标准). */
        MINIMUM_MONTHLY,
        /** What must be left of a month's pay after one's own contributions, where the local rule has it so, as in Shanghai. */
        MINIMUM_MONTHLY_NET,
        /** The minimum wage of an hour for part-timers (小时最低工资标准). */
        MINIMUM_HOURLY,
        /** The average wage of a year, by month (上年度职工月平均工资 in the year after). */
        AVERAGE_MONTHLY
    }

    /** Checks that nothing is missing or negative. */
    public LocalWage {
        Checks.notNull(city, "city");
        Checks.notNull(kind, "kind");
        Checks.notNull(dates, "dates");
        Yuan.notNegative(amount, "amount");
        Checks.notNull(provenance, "provenance");
    }
}
