// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.util.List;

/**
 * The National Minimum Wage and National Living Wage: National Minimum Wage Act 1998 s.1, SI 2015/621. In 2026-27 an hour is worth GBP 12.71 from
 * the age of 21, 10.85 from 18, and 8.00 for younger workers and apprentices.
 *
 * <p>Immutable and thread-safe.
 */
public final class MinimumWage {

    private static final int ADULT = 21;
    private static final int YOUNG_ADULT = 18;

    private final List<MinimumWageRates> rates;

    /** Read once, when first asked for. */
    private static final class Standard {
        static final MinimumWage WAGE = of(Lines.read("minimum-wage.csv", 6).stream()
                .map(row -> new MinimumWageRates(
                        DateRange.parse(row[0] + "/" + row[1]),
                        Sterling.parse(row[2]),
                        Sterling.parse(row[3]),
                        Sterling.parse(row[4]),
                        Sterling.parse(row[5])))
                .toList());
    }

    private MinimumWage(List<MinimumWageRates> rates) {
        this.rates = rates;
    }

    /** The rates from 2024-04-01 to 2027-03-31: one shared value. */
    public static MinimumWage standard() {
        return Standard.WAGE;
    }

    /**
     * Rates of one's own.
     *
     * @param rates  for ranges of dates that do not overlap; for overlapping ones the first holds
     */
    public static MinimumWage of(List<MinimumWageRates> rates) {
        return new MinimumWage(List.copyOf(rates));
    }

    /** The rates, in order. */
    public List<MinimumWageRates> rates() {
        return rates;
    }

    /**
     * The minimum wage of an hour.
     *
     * @param periodStart  the first day of the pay reference period
     * @param age  the worker's age in years on that day, 0 or more
     * @param apprentice  whether the rate for apprentices applies: under 19, or in the first year of the apprenticeship
     * @throws IllegalArgumentException if there are no rates for the day
     */
    public Money hour(LocalDate periodStart, int age, boolean apprentice) {
        Checks.notNegative(age, "age");
        MinimumWageRates on = rates.stream()
                .filter(each -> each.dates().contains(periodStart))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("periodStart (" + periodStart
                        + ") has no minimum wage in the table\nMaybe add it with MinimumWage.of."));
        if (apprentice) {
            return on.apprentice();
        }
        if (age >= ADULT) {
            return on.from21();
        }
        return age >= YOUNG_ADULT ? on.from18() : on.under18();
    }
}
