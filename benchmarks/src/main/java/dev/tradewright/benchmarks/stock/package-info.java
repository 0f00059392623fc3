// SPDX-License-Identifier: Apache-2.0

/**
 * Benchmarks of stock: {@link dev.tradewright.benchmarks.stock.CounterBenchmark} of the bare counter,
 * {@link dev.tradewright.benchmarks.stock.ReserveBenchmark} and its like of the inventory with everything on, against the same contract on
 * {@code ConcurrentHashMap.compute}, {@link dev.tradewright.benchmarks.stock.MapStock}. After each iteration, nothing may be oversold and the events
 * must add up to the counters.
 */
@NullMarked
package dev.tradewright.benchmarks.stock;

import org.jspecify.annotations.NullMarked;
