// SPDX-License-Identifier: Apache-2.0

/**
 * Federal payroll tax of the United States. {@link dev.tradewright.hr.country.us.FederalPayroll} has the
 * {@link dev.tradewright.hr.country.us.FederalParameters figures} of each year of payment and gives what computes with them:
 * {@link dev.tradewright.hr.country.us.IncomeTaxWithholding} by the percentage method of Publication 15-T, from the employee's
 * {@link dev.tradewright.hr.country.us.FormW4} or {@link dev.tradewright.hr.country.us.FormW4Before2020};
 * {@link dev.tradewright.hr.country.us.SupplementalWithholding} at flat rates; {@link dev.tradewright.hr.country.us.Fica social security and
 * Medicare}; {@link dev.tradewright.hr.country.us.Futa unemployment tax}. All of them are pure functions that know what was paid before from
 * their arguments, and explain themselves if asked. What is missing is an error that names it.
 * {@link dev.tradewright.hr.country.us.UnitedStatesPay} gives the rules to a pay structure as functions;
 * {@link dev.tradewright.hr.country.us.WagesToDate} go from one payslip to the next.
 */
@NullMarked
package dev.tradewright.hr.country.us;

import org.jspecify.annotations.NullMarked;
