// SPDX-License-Identifier: Apache-2.0

/**
 * The second chapter: the week sells. {@link dev.tradewright.benchmarks.week.selling.SellingChapter} puts every invoice through price lists and
 * promotions, orders and stock, and writes a page to look at.
 */
@NullMarked
package dev.tradewright.benchmarks.week.selling;

import org.jspecify.annotations.NullMarked;
