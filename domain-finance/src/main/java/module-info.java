// SPDX-License-Identifier: Apache-2.0

/** Ledgers, statements, budgets and assets for e-commerce companies. */
module dev.tradewright.finance {
    requires transitive dev.tradewright.core;
    requires static org.jspecify;
}
