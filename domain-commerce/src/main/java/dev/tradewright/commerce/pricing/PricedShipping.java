// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.ShippingOffer;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.tax.TaxedLine;
import dev.tradewright.core.value.Checks;
import java.util.List;

/**
 * A way of shipping with its price after promotions.
 *
 * <p>Immutable and thread-safe.
 *
 * @param offer  as it was offered
 * @param discounts  what promotions took off, in the order in which they applied
 * @param taxed  the rest, split into net and taxes
 */
public record PricedShipping(ShippingOffer offer, List<LineDiscount> discounts, TaxedLine taxed) {

    /** Copies the discounts. */
    public PricedShipping {
        Checks.notNull(offer, "offer");
        discounts = List.copyOf(discounts);
        Checks.notNull(taxed, "taxed");
    }

    /** After promotions, with the taxes that prices include and without those that are added. */
    public Money total() {
        return taxed.price();
    }
}
