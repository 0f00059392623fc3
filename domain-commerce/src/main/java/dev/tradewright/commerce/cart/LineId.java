// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.cart;

import dev.tradewright.core.value.Identifier;

/**
 * Names a line of a cart, so that its price, its discounts and later its return can be told from those of another line of the same product.
 *
 * @param value  the text, as {@link Identifier#checked} allows
 */
public record LineId(String value) implements Identifier<LineId> {

    /** Refuses what is no identifier. */
    public LineId {
        Identifier.checked(value, "line");
    }

    /**
     * An identifier.
     *
     * @param value  the text
     * @throws IllegalArgumentException if it is no identifier
     */
    public static LineId of(String value) {
        return new LineId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
