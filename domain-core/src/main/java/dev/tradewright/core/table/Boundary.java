// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

/** To which of two brackets the number between them belongs. The lower bound of a whole table always belongs to its first bracket. */
public enum Boundary {
    /** To the upper one: "from 10 pieces on". Brackets are half-open, from the lower bound inclusive to the upper bound exclusive. */
    LOWER_INCLUSIVE,
    /** To the lower one: "not over 36,000" (不超过). Brackets go from the lower bound exclusive to the upper bound inclusive. */
    UPPER_INCLUSIVE;

    /** Whether a number lies below the end of a bracket, where comparison is that of the number with the end. */
    boolean isInside(int comparisonWithEnd) {
        return this == LOWER_INCLUSIVE ? comparisonWithEnd < 0 : comparisonWithEnd <= 0;
    }
}
