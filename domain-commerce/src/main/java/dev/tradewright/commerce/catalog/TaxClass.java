// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.value.Identifier;

/**
 * Names how a product is taxed, as {@code standard}, {@code food} or {@code books}: the rate is in the tax rules of the country where it is sold.
 *
 * @param value  the text, as {@link Identifier#checked} takes it: 1 to 100 visible characters
 */
public record TaxClass(String value) implements Identifier<TaxClass> {

    /** Refuses a text that cannot be seen or is too long. */
    public TaxClass {
        Identifier.checked(value, "taxClass");
    }

    /**
     * The identifier of this text.
     *
     * @param value  the text
     * @throws IllegalArgumentException if {@link Identifier#checked} refuses it
     */
    public static TaxClass of(String value) {
        return new TaxClass(value);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return value;
    }
}
