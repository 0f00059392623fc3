// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.core.value.Identifier;

/**
 * Names a price list.
 *
 * @param value  the text, as {@link Identifier#checked} allows
 */
public record PriceListId(String value) implements Identifier<PriceListId> {

    /** Refuses what is no identifier. */
    public PriceListId {
        Identifier.checked(value, "priceList");
    }

    /**
     * An identifier.
     *
     * @param value  the text
     * @throws IllegalArgumentException if it is no identifier
     */
    public static PriceListId of(String value) {
        return new PriceListId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
