// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.CostCentre;

/**
 * What a cost centre is charged by a run: {@code gross = net + withheld}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param centre  the cost centre
 * @param gross  what was earned
 * @param withheld  what of it was kept back
 * @param employerCost  what the employer bears beside it
 */
public record CostCentreTotal(CostCentre centre, Money gross, Money withheld, Money employerCost) {

    /** Refuses a missing part. */
    public CostCentreTotal {
        Checks.notNull(centre, "centre");
        Checks.notNull(gross, "gross");
        Checks.notNull(withheld, "withheld");
        Checks.notNull(employerCost, "employerCost");
    }

    /** What is paid out. */
    public Money net() {
        return gross.minus(withheld);
    }
}
