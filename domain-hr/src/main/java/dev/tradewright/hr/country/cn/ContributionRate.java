// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * The rates of a line of social insurance in a city and the days on which they hold.
 *
 * <p>In JSON a rate is a text in hundredths, best with its sign: {@code "8%"} and {@code "8"} are 8 %, {@code "0.08"} is 0.08 %, eight hundredths of
 * one per cent.
 *
 * <p>Immutable and thread-safe.
 *
 * @param city  the city
 * @param line  pension, medical or unemployment insurance
 * @param dates  when they hold
 * @param employee  what the employee pays of the base, if known
 * @param employeeFixed  what the employee pays on top by month, 0 or more: 3 yuan of medical insurance in Beijing
 * @param employer  what the employer pays of the base, if known
 * @param provenance  where they come from
 */
public record ContributionRate(
        City city,
        ContributionLine line,
        DateRange dates,
        Optional<Percentage> employee,
        Money employeeFixed,
        Optional<Percentage> employer,
        Provenance provenance) {

    /** Checks that nothing is missing, and that rates are from 0 % to 100 %. */
    public ContributionRate {
        Checks.notNull(city, "city");
        Checks.that(
                !Checks.notNull(line, "line").isFund() && line != ContributionLine.INJURY,
                "line",
                line,
                "must be pension, medical or unemployment insurance");
        Checks.notNull(dates, "dates");
        Checks.notNull(employee, "employee").ifPresent(rate -> share(rate, "employee"));
        Yuan.notNegative(employeeFixed, "employeeFixed");
        Checks.notNull(employer, "employer").ifPresent(rate -> share(rate, "employer"));
        Checks.notNull(provenance, "provenance");
    }

    static void share(Percentage rate, String name) {
        Checks.that(
                rate.compareTo(Percentage.ZERO) >= 0 && rate.compareTo(Percentage.of(100)) <= 0,
                name,
                rate,
                "must be from 0 % to 100 %");
    }
}
