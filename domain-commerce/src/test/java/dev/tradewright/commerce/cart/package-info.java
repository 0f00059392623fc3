// SPDX-License-Identifier: Apache-2.0

/** Carts held to the contract of values. */
@NullMarked
package dev.tradewright.commerce.cart;

import org.jspecify.annotations.NullMarked;
