// SPDX-License-Identifier: Apache-2.0

/**
 * The contract of a stock store, as checks that any test framework can call:
 * {@link dev.tradewright.commerce.inventory.testkit.StockStoreContract} needs nothing but the JDK and throws {@link java.lang.AssertionError}. For tests,
 * not for production.
 */
@NullMarked
package dev.tradewright.commerce.inventory.testkit;

import org.jspecify.annotations.NullMarked;
