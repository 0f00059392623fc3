// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * National Insurance contributions on one payment to a director, in GBP; negative if the end of the year gives some back.
 *
 * @param employee  the employee's contribution
 * @param employer  the employer's contribution
 * @param toDate  earnings and contributions of the year, this payment included
 * @param explanation  how they came about, if it was asked for
 */
public record DirectorContribution(
        Money employee, Money employer, DirectorToDate toDate, Optional<Explanation> explanation) {

    /** Refuses nulls. */
    public DirectorContribution {
        Checks.notNull(employee, "employee");
        Checks.notNull(employer, "employer");
        Checks.notNull(toDate, "toDate");
        Checks.notNull(explanation, "explanation");
    }
}
