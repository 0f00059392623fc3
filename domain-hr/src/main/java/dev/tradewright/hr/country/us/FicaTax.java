// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * Social security and Medicare tax of one payment, by component and side; all in USD, 0 or more.
 *
 * @param socialSecurityEmployee  the employee's social security tax
 * @param medicareEmployee  the employee's Medicare tax, without the additional one
 * @param additionalMedicareEmployee  the additional Medicare tax, which has no employer's part
 * @param socialSecurityEmployer  the employer's social security tax
 * @param medicareEmployer  the employer's Medicare tax
 * @param explanation  how they came about, if it was asked for
 */
public record FicaTax(
        Money socialSecurityEmployee,
        Money medicareEmployee,
        Money additionalMedicareEmployee,
        Money socialSecurityEmployer,
        Money medicareEmployer,
        Optional<Explanation> explanation) {

    /** Refuses nulls. */
    public FicaTax {
        Checks.notNull(socialSecurityEmployee, "socialSecurityEmployee");
        Checks.notNull(medicareEmployee, "medicareEmployee");
        Checks.notNull(additionalMedicareEmployee, "additionalMedicareEmployee");
        Checks.notNull(socialSecurityEmployer, "socialSecurityEmployer");
        Checks.notNull(medicareEmployer, "medicareEmployer");
        Checks.notNull(explanation, "explanation");
    }

    /** What is withheld from the employee: the sum of the three components. */
    public Money employeeTotal() {
        return socialSecurityEmployee.plus(medicareEmployee).plus(additionalMedicareEmployee);
    }

    /** What the employer owes on top: the sum of the two components. */
    public Money employerTotal() {
        return socialSecurityEmployer.plus(medicareEmployer);
    }
}
