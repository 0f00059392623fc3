// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.cart;

import dev.tradewright.core.value.Identifier;

/**
 * Names a way of shipping that is offered for a cart: standard, express.
 *
 * @param value  the text, as {@link Identifier#checked} allows
 */
public record ShippingOfferId(String value) implements Identifier<ShippingOfferId> {

    /** Refuses what is no identifier. */
    public ShippingOfferId {
        Identifier.checked(value, "shippingOffer");
    }

    /**
     * An identifier.
     *
     * @param value  the text
     * @throws IllegalArgumentException if it is no identifier
     */
    public static ShippingOfferId of(String value) {
        return new ShippingOfferId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
