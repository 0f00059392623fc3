// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * Class 1 National Insurance contributions on one payment, and the earnings that are reported with them; all in GBP, 0 or more.
 *
 * @param employee  the employee's (primary) contribution
 * @param employer  the employer's (secondary) contribution
 * @param earningsAtLel  the lower earnings limit if the earnings reach it, otherwise 0
 * @param earningsLelToPt  the earnings between the lower earnings limit and the primary threshold
 * @param earningsPtToUel  the earnings between the primary threshold and the upper earnings limit
 * @param explanation  how they came about, if it was asked for
 */
public record NiContribution(
        Money employee,
        Money employer,
        Money earningsAtLel,
        Money earningsLelToPt,
        Money earningsPtToUel,
        Optional<Explanation> explanation) {

    /** Refuses nulls. */
    public NiContribution {
        Checks.notNull(employee, "employee");
        Checks.notNull(employer, "employer");
        Checks.notNull(earningsAtLel, "earningsAtLel");
        Checks.notNull(earningsLelToPt, "earningsLelToPt");
        Checks.notNull(earningsPtToUel, "earningsPtToUel");
        Checks.notNull(explanation, "explanation");
    }
}
