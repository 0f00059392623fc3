// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.value.Identifier;

/**
 * Names an order.
 *
 * @param value  the text, as {@link Identifier#checked} takes it: 1 to 100 visible characters
 */
public record OrderId(String value) implements Identifier<OrderId> {

    /** Refuses a text that cannot be seen or is too long. */
    public OrderId {
        Identifier.checked(value, "orderId");
    }

    /**
     * The identifier of this text.
     *
     * @param value  the text
     * @throws IllegalArgumentException if {@link Identifier#checked} refuses it
     */
    public static OrderId of(String value) {
        return new OrderId(value);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return value;
    }
}
