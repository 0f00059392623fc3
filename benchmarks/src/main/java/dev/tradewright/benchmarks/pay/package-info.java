// SPDX-License-Identifier: Apache-2.0

/** Payslips of a structure of 30 components, and how long such structures take to compile: {@link dev.tradewright.benchmarks.pay.PayslipBenchmark}. */
@NullMarked
package dev.tradewright.benchmarks.pay;

import org.jspecify.annotations.NullMarked;
