// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/**
 * The rate of the Japan Health Insurance Association (協会けんぽ) in a prefecture (都道府県単位保険料率), for employer and employee together: in Tokyo 9.85 %
 * from the insurance month of March 2026.
 *
 * <p>Immutable and thread-safe.
 *
 * @param prefecture  as JP-13 for Tokyo
 * @param months  the months of insurance
 * @param rate  from 0 % to 100 %
 */
public record HealthRate(Subdivision prefecture, DateRange months, Percentage rate) {

    /** Refuses a place outside of Japan, parts of months and a rate below 0 or above 100 %. */
    public HealthRate {
        Checks.that(
                Checks.notNull(prefecture, "prefecture").country().equals(Country.of("JP")),
                "prefecture",
                prefecture,
                "must be one of Japan, as JP-13");
        JapanChecks.months(months);
        JapanChecks.rate(rate, "rate");
    }
}
