// SPDX-License-Identifier: Apache-2.0

/**
 * A real shop's trading week as a runnable story. {@link dev.tradewright.benchmarks.week.TradingWeek} is its main class; it tells the
 * {@link dev.tradewright.benchmarks.week.Chapter chapters} in order. The first one reads the shop's
 * {@link dev.tradewright.benchmarks.week.Invoices}, gives every {@link dev.tradewright.benchmarks.week.InvoiceLine} a
 * {@link dev.tradewright.benchmarks.week.LineClass}, and is checked by a second path that shares no code with it.
 */
@NullMarked
package dev.tradewright.benchmarks.week;

import org.jspecify.annotations.NullMarked;
