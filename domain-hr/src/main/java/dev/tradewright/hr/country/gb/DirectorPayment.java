// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * One payment to a director.
 *
 * @param earnings  in GBP, 0 or more
 * @param period  how often such earnings are paid; the annual method does not look at it
 * @param method  how contributions are worked out
 */
public record DirectorPayment(Money earnings, EarningsPeriod period, Method method) {

    /** How contributions are worked out while the year goes on. */
    public enum Method {
        /** The annual earnings period from the first payment on: earnings of the year to date against the thresholds of the year. */
        ANNUAL,
        /** As for employees (SI 2001/1004 reg. 8(6)), and with the last payment of the year by the annual earnings period. */
        ALTERNATIVE
    }

    /** Refuses nulls. */
    public DirectorPayment {
        Checks.notNull(earnings, "earnings");
        Checks.notNull(period, "period");
        Checks.notNull(method, "method");
    }
}
