// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.DateRange;

/**
 * A rate that is the same in all prefectures, for employer and employee together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param months  the months of insurance
 * @param rate  from 0 % to 100 %; 0 % where the law asks for nothing
 */
public record NationalRate(DateRange months, Percentage rate) {

    /** Refuses parts of months and a rate below 0 or above 100 %. */
    public NationalRate {
        JapanChecks.months(months);
        JapanChecks.rate(rate, "rate");
    }
}
