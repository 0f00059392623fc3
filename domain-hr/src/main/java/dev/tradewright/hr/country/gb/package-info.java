// SPDX-License-Identifier: Apache-2.0

/**
 * Payroll of the United Kingdom. {@link dev.tradewright.hr.country.gb.UnitedKingdomPayroll} has the
 * {@link dev.tradewright.hr.country.gb.TaxYearParameters figures} of each {@link dev.tradewright.hr.country.gb.TaxYear} and gives what computes with
 * them: {@link dev.tradewright.hr.country.gb.Paye income tax} by {@link dev.tradewright.hr.country.gb.TaxCode} and
 * {@link dev.tradewright.hr.country.gb.TaxPeriod}, cumulative or not, with the bands of Scotland and Wales;
 * {@link dev.tradewright.hr.country.gb.NationalInsurance} by category and earnings period, and that of
 * {@link dev.tradewright.hr.country.gb.DirectorsNationalInsurance directors}; {@link dev.tradewright.hr.country.gb.StudentLoans}. Beside them stand
 * the {@link dev.tradewright.hr.country.gb.MinimumWage} and the tables of {@link dev.tradewright.hr.country.gb.EarningsArrestment} in Scotland and of
 * {@link dev.tradewright.hr.country.gb.DirectEarningsAttachment}. All of them are pure functions that know what was paid before from their
 * arguments, and explain themselves if asked. What is missing is an error that names it.
 * {@link dev.tradewright.hr.country.gb.UnitedKingdomPay} gives the rules to a pay structure as functions;
 * {@link dev.tradewright.hr.country.gb.PayToDate} goes from one payslip to the next.
 */
@NullMarked
package dev.tradewright.hr.country.gb;

import org.jspecify.annotations.NullMarked;
