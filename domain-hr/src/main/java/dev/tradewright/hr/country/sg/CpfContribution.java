// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * What the Central Provident Fund takes for one employee and month, in whole dollars.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ordinaryWage  how much of the ordinary wages counted
 * @param additionalWage  how much of the additional wages counted
 * @param employee  the employee's part, taken from the wages
 * @param employer  the employer's part, on top
 */
public record CpfContribution(Money ordinaryWage, Money additionalWage, Money employee, Money employer) {

    /** Checks that nothing is missing. */
    public CpfContribution {
        Checks.notNull(ordinaryWage, "ordinaryWage");
        Checks.notNull(additionalWage, "additionalWage");
        Checks.notNull(employee, "employee");
        Checks.notNull(employer, "employer");
    }

    /** Both parts together. */
    public Money total() {
        return employee.plus(employer);
    }
}
