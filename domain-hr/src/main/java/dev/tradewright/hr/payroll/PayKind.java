// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

/** What a line of a payslip does for the employee. Amounts of all kinds are written as positive numbers. */
public enum PayKind {
    /** It is paid: wage, allowance, bonus. */
    EARNING,
    /** It is kept back: tax, the employee's contribution, an advance. */
    DEDUCTION,
    /** The employer bears it beside the wage: the employer's contribution. */
    EMPLOYER_COST,
    /** It is only reckoned with and stated: a base, a statistical figure. */
    INFORMATION
}
