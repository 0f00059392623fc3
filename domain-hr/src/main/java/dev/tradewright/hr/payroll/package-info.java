// SPDX-License-Identifier: Apache-2.0

/**
 * Pay. A {@link dev.tradewright.hr.payroll.PayPeriod} of a {@link dev.tradewright.hr.payroll.PayFrequency} is paid by one
 * {@link dev.tradewright.hr.payroll.Payslip}: a {@link dev.tradewright.hr.payroll.PayLine} for each component, named by its
 * {@link dev.tradewright.hr.payroll.ComponentCode} and of one {@link dev.tradewright.hr.payroll.PayKind}, and the totals.
 */
@NullMarked
package dev.tradewright.hr.payroll;

import org.jspecify.annotations.NullMarked;
