// SPDX-License-Identifier: Apache-2.0

/**
 * China (mainland): income tax on pay, social insurance and housing fund, as dated tables and pure functions.
 *
 * <p>{@link dev.tradewright.hr.country.cn.ChinaTaxTables} hold brackets and figures of the individual income tax by date;
 * {@link dev.tradewright.hr.country.cn.ChinaTaxYear} is one tax year of them, ready to reckon with. Its
 * {@link dev.tradewright.hr.country.cn.WageWithholding} taxes wages by accumulation, from one {@link dev.tradewright.hr.country.cn.CumulativeWages}
 * to the next; {@link dev.tradewright.hr.country.cn.AnnualBonus}, {@link dev.tradewright.hr.country.cn.LumpSums},
 * {@link dev.tradewright.hr.country.cn.IndependentWork}, {@link dev.tradewright.hr.country.cn.NonResidents} and
 * {@link dev.tradewright.hr.country.cn.AnnualReturns} do the rest. {@link dev.tradewright.hr.country.cn.AdditionalDeductions} and
 * {@link dev.tradewright.hr.country.cn.OtherDeductions} find out what may be deducted.
 *
 * <p>{@link dev.tradewright.hr.country.cn.ChinaContributionTables} hold what cities set, and
 * {@link dev.tradewright.hr.country.cn.CityContributions} are one employer's contributions in one city and month.
 * {@link dev.tradewright.hr.country.cn.ChinaPayroll} puts both together and makes a {@link dev.tradewright.hr.country.cn.ChinaPayslip};
 * {@link dev.tradewright.hr.country.cn.SecondBonus} says what becomes of a second bonus of the year.
 *
 * <p>All amounts are in yuan. Both kinds of tables come with figures that are shipped, say where each is from, and are replaced or extended by the
 * host, in code or from JSON by {@link dev.tradewright.hr.country.cn.ChinaDocuments}. Nothing here is legal or tax advice.
 * {@link dev.tradewright.hr.country.cn.ChinaPay} gives the rules to a pay structure as functions.
 */
@NullMarked
package dev.tradewright.hr.country.cn;

import org.jspecify.annotations.NullMarked;
