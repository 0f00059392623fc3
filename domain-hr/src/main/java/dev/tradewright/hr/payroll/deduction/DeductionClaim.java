// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.deduction;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Violation;
import dev.tradewright.hr.payroll.ComponentCode;

/**
 * What somebody may keep back from a pay.
 *
 * <p>It is personal: {@code toString} does not show the amount. Immutable and thread-safe.
 *
 * @param component  names its line on the payslip
 * @param priority  claims of a smaller number are served first; those of the same one in the order in which they are given
 * @param amount  what is claimed for this period, zero or more
 * @param limit  how much may be kept back at most by it and those before it
 */
@Personal
public record DeductionClaim(ComponentCode component, int priority, Money amount, DeductionLimit limit) {

    /** Refuses a negative amount. */
    public DeductionClaim {
        Checks.notNull(component, "component");
        Checks.notNull(limit, "limit");
        Checks.that(
                !Checks.notNull(amount, "amount").isNegative(), "amount", Violation.REDACTED, "must be zero or more");
    }

    /**
     * A claim.
     *
     * @param component  names its line on the payslip
     * @param priority  claims of a smaller number are served first
     * @param amount  what is claimed for this period, zero or more
     * @param limit  how much may be kept back at most by it and those before it
     */
    public static DeductionClaim of(ComponentCode component, int priority, Money amount, DeductionLimit limit) {
        return new DeductionClaim(component, priority, amount, limit);
    }

    /** The component and the priority. */
    @Override
    public String toString() {
        return component + " (" + priority + ") " + Violation.REDACTED;
    }
}
