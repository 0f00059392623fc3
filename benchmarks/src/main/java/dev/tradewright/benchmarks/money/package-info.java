// SPDX-License-Identifier: Apache-2.0

/**
 * Amounts of money against {@link java.math.BigDecimal}, Joda-Money and Moneta: {@link dev.tradewright.benchmarks.money.AddBenchmark},
 * {@link dev.tradewright.benchmarks.money.MultiplyBenchmark}, {@link dev.tradewright.benchmarks.money.AllocateBenchmark},
 * {@link dev.tradewright.benchmarks.money.ParseBenchmark}.
 */
@NullMarked
package dev.tradewright.benchmarks.money;

import org.jspecify.annotations.NullMarked;
