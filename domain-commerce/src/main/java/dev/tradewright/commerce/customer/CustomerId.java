// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import dev.tradewright.core.value.Identifier;

/**
 * Names a customer.
 *
 * @param value  the text, as {@link Identifier#checked} takes it: 1 to 100 visible characters
 */
public record CustomerId(String value) implements Identifier<CustomerId> {

    /** Refuses a text that cannot be seen or is too long. */
    public CustomerId {
        Identifier.checked(value, "customerId");
    }

    /**
     * The identifier of this text.
     *
     * @param value  the text
     * @throws IllegalArgumentException if {@link Identifier#checked} refuses it
     */
    public static CustomerId of(String value) {
        return new CustomerId(value);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return value;
    }
}
