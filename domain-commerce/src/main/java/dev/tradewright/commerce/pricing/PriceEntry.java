// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * The price of a piece of one product, from some quantity on (阶梯价).
 *
 * <p>Immutable and thread-safe.
 *
 * @param sku  the product
 * @param price  of a piece, 0 or more; 0 is a price, too
 * @param fromQuantity  from so many pieces in a line on, inclusive; from 1 on if empty
 * @param minimum  what promotions must leave of a piece; 0 if empty
 */
public record PriceEntry(Sku sku, Money price, Optional<Long> fromQuantity, Optional<Money> minimum) {

    /** Refuses what is no price. */
    public PriceEntry {
        Checks.notNull(sku, "sku");
        Checks.that(!Checks.notNull(price, "price").isNegative(), "price", price, "of " + sku + " must be 0 or more");
        Checks.notNull(fromQuantity, "fromQuantity")
                .ifPresent(from -> Checks.that(from >= 1, "fromQuantity", from, "of " + sku + " must be 1 or more"));
        Money floor = Checks.notNull(minimum, "minimum").orElse(null);
        Checks.that(
                floor == null || (!floor.isNegative() && floor.compareTo(price) <= 0),
                "minimum",
                floor,
                "of " + sku + " must be from 0 to the price (" + price + ")");
    }

    /**
     * The price of any quantity.
     *
     * @param sku  the product
     * @param price  of a piece, 0 or more
     */
    public static PriceEntry of(Sku sku, Money price) {
        return new PriceEntry(sku, price, Optional.empty(), Optional.empty());
    }

    /**
     * The same price for larger quantities only.
     *
     * @param quantity  from so many pieces in a line on, inclusive
     */
    public PriceEntry from(long quantity) {
        return new PriceEntry(sku, price, Optional.of(quantity), minimum);
    }

    /**
     * The same price with a floor for promotions.
     *
     * @param floor  what promotions must leave of a piece, from 0 to the price
     */
    public PriceEntry notBelow(Money floor) {
        return new PriceEntry(sku, price, fromQuantity, Optional.of(floor));
    }

    long from() {
        return fromQuantity.orElse(1L);
    }
}
