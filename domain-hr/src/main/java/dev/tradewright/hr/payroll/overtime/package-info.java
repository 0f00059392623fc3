// SPDX-License-Identifier: Apache-2.0

/**
 * Pay for hours. {@link dev.tradewright.hr.payroll.overtime.TimeRates} pay each day by its rate, {@link dev.tradewright.hr.payroll.overtime.OvertimePay}
 * an hour of overtime as a multiple of an hour of the salary. Two laws are ready made: {@link dev.tradewright.hr.payroll.overtime.ChinaOvertime} with
 * its {@link dev.tradewright.hr.payroll.overtime.ChinaOvertimeCap}, and the {@link dev.tradewright.hr.payroll.overtime.FairLaborWeek} of the United
 * States.
 */
@NullMarked
package dev.tradewright.hr.payroll.overtime;

import org.jspecify.annotations.NullMarked;
