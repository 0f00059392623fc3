// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Violation;

/**
 * The pay that a contract agrees, before allowances, overtime and deductions: CNY 8,700.00 a month, USD 18.50 an hour.
 *
 * <p>It is personal: {@code toString} does not show the amount. Immutable and thread-safe.
 *
 * @param amount  the agreed amount, zero or more
 * @param per  the stretch of time for which it is agreed
 */
@Personal
public record BasePay(Money amount, PayUnit per) {

    /** Refuses a negative amount, without showing it. */
    public BasePay {
        Checks.notNull(amount, "amount");
        Checks.notNull(per, "per");
        Checks.that(!amount.isNegative(), "amount", Violation.REDACTED, "must be zero or more");
    }

    /**
     * An agreed pay.
     *
     * @param amount  the agreed amount, zero or more
     * @param per  the stretch of time for which it is agreed
     */
    public static BasePay of(Money amount, PayUnit per) {
        return new BasePay(amount, per);
    }

    /** The unit alone, as {@code ••• per MONTH}. */
    @Override
    public String toString() {
        return Violation.REDACTED + " per " + per;
    }
}
