// SPDX-License-Identifier: Apache-2.0

/** Prices of carts: tables with visible arithmetic, laws, and a second reckoning piece by piece. */
@NullMarked
package dev.tradewright.commerce.pricing;

import org.jspecify.annotations.NullMarked;
