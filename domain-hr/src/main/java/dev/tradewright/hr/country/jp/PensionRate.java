// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/**
 * The rate of the employees' pension insurance (厚生年金保険) for employer and employee together, 18.3 %, and the standard remuneration that it knows,
 * 88,000 to 650,000.
 *
 * <p>Immutable and thread-safe.
 *
 * @param months  the months of insurance
 * @param rate  from 0 % to 100 %
 * @param minimum  the lowest standard remuneration; less counts as this
 * @param maximum  the highest one; more counts as this
 */
public record PensionRate(DateRange months, Percentage rate, Money minimum, Money maximum) {

    /** Refuses parts of months, a rate below 0 or above 100 %, and a maximum below the minimum. */
    public PensionRate {
        JapanChecks.months(months);
        JapanChecks.rate(rate, "rate");
        JapanChecks.amount(minimum, "minimum");
        JapanChecks.amount(maximum, "maximum");
        Checks.that(
                !maximum.isLessThan(minimum), "maximum", maximum, "must not be below the minimum (" + minimum + ")");
    }
}
