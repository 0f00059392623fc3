// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * What a director has earned and what was contributed in a tax year so far; all in GBP.
 *
 * @param earnings  the earnings
 * @param employee  the employee's contributions
 * @param employer  the employer's contributions
 */
public record DirectorToDate(Money earnings, Money employee, Money employer) {

    /** Before the first payment of the year. */
    public static final DirectorToDate NOTHING = new DirectorToDate(
            Money.zero(CurrencyUnit.GBP), Money.zero(CurrencyUnit.GBP), Money.zero(CurrencyUnit.GBP));

    /** Refuses nulls. */
    public DirectorToDate {
        Checks.notNull(earnings, "earnings");
        Checks.notNull(employee, "employee");
        Checks.notNull(employer, "employer");
    }
}
