// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/** What amounts and months must be here. */
final class SingaporeChecks {

    private SingaporeChecks() {}

    static void amount(Money amount, String name) {
        CurrencyUnit currency = Checks.notNull(amount, name).currency();
        if (!currency.equals(CurrencyUnit.SGD)) {
            throw new CurrencyMismatchException(CurrencyUnit.SGD, currency);
        }
        Checks.that(!amount.isNegative(), name, amount, "must be 0 or more");
    }

    static void months(DateRange months) {
        Checks.notNull(months, "months");
        Checks.that(
                !months.isEmpty()
                        && !months.isUnboundedStart()
                        && !months.isUnboundedEnd()
                        && months.start().getDayOfMonth() == 1
                        && months.end().getDayOfMonth() == 1,
                "months",
                months,
                "must be whole months with a first and a last one, as 2026-01-01/2027-01-01");
    }
}
