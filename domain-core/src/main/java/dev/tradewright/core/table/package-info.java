// SPDX-License-Identifier: Apache-2.0

/**
 * Tables of brackets. {@link dev.tradewright.core.table.Brackets} looks up any value by a number: a price by quantity, a contribution by age. A
 * {@link dev.tradewright.core.table.BracketTable} of {@link dev.tradewright.core.table.RateBracket rates} reckons an amount of money from
 * another: progressively, slice by slice, as income tax; at the rate of the bracket on the whole, as a volume price or a bonus; or with a stated
 * base amount and a rate on the excess. It finds everything that is wrong with a table in one go, derives quick deductions (速算扣除数) and checks
 * given ones, shows how an amount came about in a {@link dev.tradewright.core.table.BracketExplanation}, and reckons back from net to gross. On
 * which side a bound belongs is said by a {@link dev.tradewright.core.table.Boundary}.
 */
@NullMarked
package dev.tradewright.core.table;

import org.jspecify.annotations.NullMarked;
