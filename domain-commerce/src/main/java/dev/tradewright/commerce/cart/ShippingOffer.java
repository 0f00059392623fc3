// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.cart;

import dev.tradewright.commerce.catalog.TaxClass;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * A way of shipping at a price, as a carrier or the shop's own rules offer it for the cart: an input of pricing, reckoned elsewhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id  its name
 * @param price  what it costs before promotions, 0 or more
 * @param taxClass  how it is taxed
 */
public record ShippingOffer(ShippingOfferId id, Money price, TaxClass taxClass) {

    /** Refuses a negative price. */
    public ShippingOffer {
        Checks.notNull(id, "id");
        Checks.notNull(taxClass, "taxClass");
        Checks.that(!Checks.notNull(price, "price").isNegative(), "price", price, "of " + id + " must be 0 or more");
    }

    /**
     * A way of shipping.
     *
     * @param id  its name
     * @param price  what it costs, 0 or more
     * @param taxClass  how it is taxed
     */
    public static ShippingOffer of(String id, Money price, String taxClass) {
        return new ShippingOffer(ShippingOfferId.of(id), price, TaxClass.of(taxClass));
    }
}
