// SPDX-License-Identifier: Apache-2.0

/**
 * What is kept back from pay, and how much at most. {@link dev.tradewright.hr.payroll.deduction.DeductionClaim Claims} are served in order by
 * {@link dev.tradewright.hr.payroll.deduction.Deductions}, each within its {@link dev.tradewright.hr.payroll.deduction.DeductionLimit}: the limits of
 * garnishment in the United States, an amount that is protected, China's fifth of the month. Every cut has a reason. A
 * {@link dev.tradewright.hr.payroll.deduction.Loan} is paid back in instalments, {@link dev.tradewright.hr.payroll.deduction.MinimumPay} tops up what
 * falls below the minimum wage, and a {@link dev.tradewright.hr.payroll.deduction.PayHold} keeps back the whole pay for some periods.
 */
@NullMarked
package dev.tradewright.hr.payroll.deduction;

import org.jspecify.annotations.NullMarked;
