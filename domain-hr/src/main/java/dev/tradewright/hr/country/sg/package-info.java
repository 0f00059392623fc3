// SPDX-License-Identifier: Apache-2.0

/**
 * Singapore: contributions to the Central Provident Fund (公积金), the Skills Development Levy (技能发展税) and the self-help funds (自助团体基金).
 * {@link dev.tradewright.hr.country.sg.SingaporePayroll} computes them: {@link dev.tradewright.hr.country.sg.CpfWages} in,
 * {@link dev.tradewright.hr.country.sg.CpfContribution} out. {@link dev.tradewright.hr.country.sg.CpfStatus} and
 * {@link dev.tradewright.hr.country.sg.CpfAgeBand} decide the rates. The figures stand in
 * {@link dev.tradewright.hr.country.sg.SingaporeTables}, which a host may replace. None of it is legal or tax advice.
 * {@link dev.tradewright.hr.country.sg.SingaporePay} gives the rules to a pay structure as functions.
 */
@NullMarked
package dev.tradewright.hr.country.sg;

import org.jspecify.annotations.NullMarked;
