// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

/** How a promotion goes together with others. */
public enum Combination {
    /** It applies beside others, in the order of priority. */
    STACKABLE,
    /** If it can apply, it applies alone: of several such ones, the first by priority. */
    EXCLUSIVE
}
