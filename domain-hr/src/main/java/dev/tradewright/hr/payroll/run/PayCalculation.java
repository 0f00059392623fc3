// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.Payslip;

/** Calculates one payslip. It is called for many employments, from several threads if the run is given an executor, and must be pure. */
@FunctionalInterface
public interface PayCalculation {

    /**
     * The payslip of an employment for the period of the run.
     *
     * @param employment  the employment
     * @throws RuntimeException if it cannot be calculated; this employment is reported, all others are paid
     */
    Payslip pay(EmploymentId employment);
}
