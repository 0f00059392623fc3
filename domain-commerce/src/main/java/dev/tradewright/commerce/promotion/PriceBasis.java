// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

/** Which price a percentage or a threshold looks at. */
public enum PriceBasis {
    /** What is left after the promotions before. */
    RUNNING,
    /** The price before any promotion of the cart: the price list's, or the agreed one. */
    LIST
}
