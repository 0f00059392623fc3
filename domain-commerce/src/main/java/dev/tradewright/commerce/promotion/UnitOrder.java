// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

/** Which pieces come first when only some of them are meant. Prices are those after earlier promotions; of equal ones, the cart's order decides. */
public enum UnitOrder {
    /** In the order of the cart. */
    CART,
    /** The cheapest first. */
    CHEAPEST,
    /** The dearest first. */
    DEAREST
}
