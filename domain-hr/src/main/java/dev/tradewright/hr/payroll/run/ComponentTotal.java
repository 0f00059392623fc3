// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.CostCentre;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayKind;

/**
 * What a component comes to on a cost centre.
 *
 * <p>Immutable and thread-safe.
 *
 * @param centre  the cost centre
 * @param component  the component
 * @param kind  whether it is earned, kept back, borne by the employer or only stated
 * @param amount  the sum over all payslips
 */
public record ComponentTotal(CostCentre centre, ComponentCode component, PayKind kind, Money amount) {

    /** Refuses a missing part. */
    public ComponentTotal {
        Checks.notNull(centre, "centre");
        Checks.notNull(component, "component");
        Checks.notNull(kind, "kind");
        Checks.notNull(amount, "amount");
    }
}
