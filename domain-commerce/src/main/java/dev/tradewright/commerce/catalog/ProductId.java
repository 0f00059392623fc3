// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.value.Identifier;

/**
 * Names a product, which is sold in one or more variants, each under its own {@link Sku}.
 *
 * @param value  the text, as {@link Identifier#checked} takes it: 1 to 100 visible characters
 */
public record ProductId(String value) implements Identifier<ProductId> {

    /** Refuses a text that cannot be seen or is too long. */
    public ProductId {
        Identifier.checked(value, "productId");
    }

    /**
     * The identifier of this text.
     *
     * @param value  the text
     * @throws IllegalArgumentException if {@link Identifier#checked} refuses it
     */
    public static ProductId of(String value) {
        return new ProductId(value);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return value;
    }
}
