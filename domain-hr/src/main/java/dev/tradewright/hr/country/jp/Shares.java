// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * What employee and employer pay of one insurance, in whole yen.
 *
 * <p>Immutable and thread-safe.
 *
 * @param employee  taken from the pay (被保険者負担)
 * @param employer  on top (事業主負担)
 */
public record Shares(Money employee, Money employer) {

    /** Checks that nothing is missing. */
    public Shares {
        Checks.notNull(employee, "employee");
        Checks.notNull(employer, "employer");
    }

    /** Both together. */
    public Money total() {
        return employee.plus(employer);
    }
}
