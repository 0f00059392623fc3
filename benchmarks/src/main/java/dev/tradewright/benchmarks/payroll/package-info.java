// SPDX-License-Identifier: Apache-2.0

/**
 * Payslips: {@link dev.tradewright.benchmarks.payroll.PayslipBenchmark} of a structure of 30 components beside the same formulas in the Spring Expression
 * Language, {@link dev.tradewright.benchmarks.payroll.CountryBenchmark} by the rules of China and Germany,
 * {@link dev.tradewright.benchmarks.payroll.RetroBenchmark}, corrections of 24 months, and
 * {@link dev.tradewright.benchmarks.payroll.CompileBenchmark}, how long large structures take to compile.
 */
@NullMarked
package dev.tradewright.benchmarks.payroll;

import org.jspecify.annotations.NullMarked;
