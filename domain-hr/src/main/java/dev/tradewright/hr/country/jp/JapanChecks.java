// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/** What amounts, rates and months must be here. */
final class JapanChecks {

    private JapanChecks() {}

    static void amount(Money amount, String name) {
        CurrencyUnit currency = Checks.notNull(amount, name).currency();
        if (!currency.equals(CurrencyUnit.JPY)) {
            throw new CurrencyMismatchException(CurrencyUnit.JPY, currency);
        }
        Checks.that(!amount.isNegative(), name, amount, "must be 0 or more");
    }

    static void rate(Percentage rate, String name) {
        Checks.that(
                Checks.notNull(rate, name).compareTo(Percentage.ZERO) >= 0 && rate.compareTo(Percentage.HUNDRED) <= 0,
                name,
                rate,
                "must be from 0 % to 100 %");
    }

    static void months(DateRange months) {
        bounded(months, "months");
        Checks.that(
                months.start().getDayOfMonth() == 1 && months.end().getDayOfMonth() == 1,
                "months",
                months,
                "must be whole months, as 2026-03-01/2027-03-01");
    }

    static void bounded(DateRange dates, String name) {
        Checks.notNull(dates, name);
        Checks.that(
                !dates.isEmpty() && !dates.isUnboundedStart() && !dates.isUnboundedEnd(),
                name,
                dates,
                "must have a first and a last day");
    }
}
