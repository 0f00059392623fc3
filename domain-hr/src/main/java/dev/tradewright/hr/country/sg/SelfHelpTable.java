// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.table.Band;
import dev.tradewright.core.table.Brackets;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/**
 * What an employee gives to a fund by the wages of the month: to CDAC 0.50 up to 2,000, 1.00 up to 3,500, and so on; the bound belongs to the lower
 * bracket.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fund  the fund
 * @param months  when this is in force, from a first day of a month to another
 * @param amounts  the amount by wages in dollars, from 0 on
 */
public record SelfHelpTable(SelfHelpFund fund, DateRange months, Brackets<Money> amounts) {

    /** Refuses parts of months, amounts of another currency, and wages that have no amount. */
    public SelfHelpTable {
        Checks.notNull(fund, "fund");
        SingaporeChecks.months(months);
        for (Band<Money> band : Checks.notNull(amounts, "amounts").bands()) {
            SingaporeChecks.amount(band.value(), "amounts");
        }
        Band<Money> first = amounts.bands().get(0);
        Band<Money> last = amounts.bands().get(amounts.bands().size() - 1);
        Checks.that(
                first.from().signum() <= 0 && last.to().isEmpty(),
                "amounts",
                amounts,
                "must have a bracket for any wages from 0 on");
    }
}
