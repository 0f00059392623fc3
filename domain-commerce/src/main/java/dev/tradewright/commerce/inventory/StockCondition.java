// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

/** Whether units in the house can be sold. */
public enum StockCondition {
    /** They count as on hand. */
    SELLABLE,
    /** They are counted apart and never offered. */
    DAMAGED
}
