// SPDX-License-Identifier: Apache-2.0

/**
 * Paying many people at once. A {@link dev.tradewright.hr.payroll.run.PayrollRun} calculates all employments of a period by a
 * {@link dev.tradewright.hr.payroll.run.PayCalculation}, one apart from the other: who cannot be paid is a
 * {@link dev.tradewright.hr.payroll.run.RunFailure}, and all others are paid. The run goes through its
 * {@link dev.tradewright.hr.payroll.run.RunState states} by {@link dev.tradewright.hr.payroll.run.RunEvent events}, reviewed and approved by two people.
 * {@link dev.tradewright.hr.payroll.run.PayrollTotals} charge it to cost centres by a {@link dev.tradewright.hr.payroll.run.CostRule},
 * {@link dev.tradewright.hr.payroll.run.PayrollEvents} hand it to the ledger, and a {@link dev.tradewright.hr.payroll.run.PaymentFile} to the bank.
 */
@NullMarked
package dev.tradewright.hr.payroll.run;

import org.jspecify.annotations.NullMarked;
