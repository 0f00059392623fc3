// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.value.Identifier;

/**
 * Names a line of an order; unique in that order.
 *
 * @param value  the text, as {@link Identifier#checked} takes it: 1 to 100 visible characters
 */
public record OrderLineId(String value) implements Identifier<OrderLineId> {

    /** Refuses a text that cannot be seen or is too long. */
    public OrderLineId {
        Identifier.checked(value, "orderLineId");
    }

    /**
     * The identifier of this text.
     *
     * @param value  the text
     * @throws IllegalArgumentException if {@link Identifier#checked} refuses it
     */
    public static OrderLineId of(String value) {
        return new OrderLineId(value);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return value;
    }
}
