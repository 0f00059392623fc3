// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Violation;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayPeriod;

/**
 * What a component came to for a period, as a run stored it.
 *
 * <p>It is personal: {@code toString} does not show the amount. Immutable and thread-safe.
 *
 * @param period  for which period
 * @param storedBy  the period of the run that stored it: the same at first, a later one for a correction
 * @param component  the component
 * @param amount  what the component came to for the whole period, corrections included
 */
@Personal
public record StoredPay(PayPeriod period, PayPeriod storedBy, ComponentCode component, Money amount) {

    /** Refuses a missing part. */
    public StoredPay {
        Checks.notNull(period, "period");
        Checks.notNull(storedBy, "storedBy");
        Checks.notNull(component, "component");
        Checks.notNull(amount, "amount");
    }

    /** All but the amount. */
    @Override
    public String toString() {
        return component + " of " + period.range() + " by " + storedBy.range() + " " + Violation.REDACTED;
    }
}
