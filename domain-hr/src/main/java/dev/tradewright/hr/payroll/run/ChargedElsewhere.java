// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.hr.employment.CostShares;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.Payslip;
import java.util.Optional;

/**
 * One component apart from all others.
 *
 * @param others  charges all others
 * @param component  the component
 * @param shares  to which cost centres it is charged
 */
record ChargedElsewhere(CostRule others, ComponentCode component, CostShares shares) implements CostRule {

    @Override
    public CostShares shares(Payslip payslip, PayLine line) {
        return line.component().equals(component) ? shares : others.shares(payslip, line);
    }

    @Override
    public Optional<CostShares> sharesIfKnown(Payslip payslip, PayLine line) {
        return line.component().equals(component) ? Optional.of(shares) : others.sharesIfKnown(payslip, line);
    }
}
