// SPDX-License-Identifier: Apache-2.0

/** Promotions as data: what is refused, and how they are read. */
@NullMarked
package dev.tradewright.commerce.promotion;

import org.jspecify.annotations.NullMarked;
