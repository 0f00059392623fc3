// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Violation;
import dev.tradewright.hr.employment.EmploymentId;

/**
 * One payment of net pay.
 *
 * <p>It is personal: {@code toString} shows neither account nor amount. Immutable and thread-safe.
 *
 * @param employment  whose pay it is
 * @param account  the account to which it goes, as the bank writes it
 * @param amount  more than zero
 * @param reference  what the recipient reads
 */
@Personal
public record Payment(EmploymentId employment, String account, Money amount, String reference) {

    /** Refuses a payment of nothing or to nowhere. */
    public Payment {
        Checks.notNull(employment, "employment");
        Checks.notBlank(account, "account");
        Checks.that(
                Checks.notNull(amount, "amount").isPositive(), "amount", Violation.REDACTED, "must be more than zero");
        Checks.notBlank(reference, "reference");
    }

    /** The employment alone. */
    @Override
    public String toString() {
        return "Payment[" + employment + ", " + Violation.REDACTED + "]";
    }
}
