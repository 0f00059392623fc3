// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import dev.tradewright.core.value.Identifier;

/**
 * Names a group of customers who are treated alike, as {@code wholesale} or {@code vip}.
 *
 * @param value  the text, as {@link Identifier#checked} takes it: 1 to 100 visible characters
 */
public record CustomerGroupId(String value) implements Identifier<CustomerGroupId> {

    /** Refuses a text that cannot be seen or is too long. */
    public CustomerGroupId {
        Identifier.checked(value, "customerGroupId");
    }

    /**
     * The identifier of this text.
     *
     * @param value  the text
     * @throws IllegalArgumentException if {@link Identifier#checked} refuses it
     */
    public static CustomerGroupId of(String value) {
        return new CustomerGroupId(value);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return value;
    }
}
