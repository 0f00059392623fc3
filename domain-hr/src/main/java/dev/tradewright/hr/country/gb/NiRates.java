// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;

/**
 * The rates of one {@link NiCategory}.
 *
 * @param main  the employee's, from the primary threshold to the upper earnings limit
 * @param aboveUpperLimit  the employee's above the upper earnings limit
 * @param employer  the employer's, from the secondary threshold to the upper secondary threshold of freeports and investment zones
 * @param employerAboveFreeport  the employer's, from there to the upper earnings limit
 * @param employerAboveUpperLimit  the employer's above the upper earnings limit, which is also the upper secondary threshold for those under 21,
 *     apprentices and veterans
 */
public record NiRates(
        Percentage main,
        Percentage aboveUpperLimit,
        Percentage employer,
        Percentage employerAboveFreeport,
        Percentage employerAboveUpperLimit) {

    /** Refuses nulls. */
    public NiRates {
        Checks.notNull(main, "main");
        Checks.notNull(aboveUpperLimit, "aboveUpperLimit");
        Checks.notNull(employer, "employer");
        Checks.notNull(employerAboveFreeport, "employerAboveFreeport");
        Checks.notNull(employerAboveUpperLimit, "employerAboveUpperLimit");
    }
}
