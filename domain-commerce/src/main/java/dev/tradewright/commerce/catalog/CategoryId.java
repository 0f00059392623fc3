// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.value.Identifier;

/**
 * Names a category of products, as {@code shoes}.
 *
 * @param value  the text, as {@link Identifier#checked} takes it: 1 to 100 visible characters
 */
public record CategoryId(String value) implements Identifier<CategoryId> {

    /** Refuses a text that cannot be seen or is too long. */
    public CategoryId {
        Identifier.checked(value, "categoryId");
    }

    /**
     * The identifier of this text.
     *
     * @param value  the text
     * @throws IllegalArgumentException if {@link Identifier#checked} refuses it
     */
    public static CategoryId of(String value) {
        return new CategoryId(value);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return value;
    }
}
