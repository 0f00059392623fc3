// SPDX-License-Identifier: Apache-2.0

/**
 * Japan: social insurance (社会保険) on standard remuneration, employment insurance (雇用保険) and the income tax withheld from monthly pay (源泉徴収).
 * {@link dev.tradewright.hr.country.jp.JapanPayroll} computes them. {@link dev.tradewright.hr.country.jp.SocialRates} go in and
 * {@link dev.tradewright.hr.country.jp.SocialContributions} come out; {@link dev.tradewright.hr.country.jp.Shares} are what employee and employer
 * pay of one insurance. The figures stand in {@link dev.tradewright.hr.country.jp.JapanTables}, which a host may replace. None of it is legal or
 * tax advice.
 * {@link dev.tradewright.hr.country.jp.JapanPay} gives the rules to a pay structure as functions.
 */
@NullMarked
package dev.tradewright.hr.country.jp;

import org.jspecify.annotations.NullMarked;
