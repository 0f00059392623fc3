// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.value.Identifier;

/**
 * Names what is sold, counted and priced: one variant of a product, in one colour and size. Upper and lower case differ, so that {@code A-1} is not
 * {@code a-1}.
 *
 * @param value  the text, as {@link Identifier#checked} takes it: 1 to 100 visible characters
 */
public record Sku(String value) implements Identifier<Sku> {

    /** Refuses a text that cannot be seen or is too long. */
    public Sku {
        Identifier.checked(value, "sku");
    }

    /**
     * The identifier of this text.
     *
     * @param value  the text
     * @throws IllegalArgumentException if {@link Identifier#checked} refuses it
     */
    public static Sku of(String value) {
        return new Sku(value);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return value;
    }
}
