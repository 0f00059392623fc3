// SPDX-License-Identifier: Apache-2.0

/**
 * What comes back. A {@link dev.tradewright.commerce.returns.ReturnPolicy} says for how long after delivery goods may be sent back. A
 * {@link dev.tradewright.commerce.returns.RefundableLine} knows what was paid for how many units and how many have come back, and gives the
 * {@link dev.tradewright.commerce.returns.LineRefund} of the next ones, exact over any sequence.
 * {@link dev.tradewright.commerce.returns.RefundableLines} does so for the lines of one order together, and adds them up to an
 * {@link dev.tradewright.commerce.returns.OrderRefund}.
 */
@NullMarked
package dev.tradewright.commerce.returns;

import org.jspecify.annotations.NullMarked;
