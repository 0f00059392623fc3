// SPDX-License-Identifier: Apache-2.0

/**
 * Pay. A {@link dev.tradewright.hr.payroll.PayStructure} says what pay is made of: {@link dev.tradewright.hr.payroll.PayInput inputs},
 * {@link dev.tradewright.hr.payroll.PayComponent components} with formulas, {@link dev.tradewright.hr.payroll.PayTotal totals} and
 * {@link dev.tradewright.hr.payroll.PayTable tables}. The {@link dev.tradewright.hr.payroll.PayEngine} compiles it, together with what only Java can
 * reckon, each a {@link dev.tradewright.hr.payroll.PayFunction}. It pays a {@link dev.tradewright.hr.payroll.PayPeriod} by the
 * {@link dev.tradewright.hr.payroll.PayInputs} of an employment and its {@link dev.tradewright.hr.payroll.Attendance}; how a part of a period counts is
 * said by {@link dev.tradewright.hr.payroll.Proration} and {@link dev.tradewright.hr.payroll.AbsencePolicy}. The result is a
 * {@link dev.tradewright.hr.payroll.Payslip} with a {@link dev.tradewright.hr.payroll.PayLine} for each component, which can tell how it came about,
 * and the totals. The engine also answers a {@link dev.tradewright.hr.payroll.GrossQuery}: which gross pay leaves a net pay, with all
 * {@link dev.tradewright.hr.payroll.GrossSolutions}.
 */
@NullMarked
package dev.tradewright.hr.payroll;

import org.jspecify.annotations.NullMarked;
