// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import org.jspecify.annotations.Nullable;

/**
 * A price of an article, in minor units.
 *
 * @param list  the number of its list; -1 for none
 * @param id  the list's name; null if the price was agreed or offered
 * @param fromQuantity  from so many pieces on
 * @param price  of a piece
 * @param floor  what promotions must leave of it
 */
record PriceOption(int list, @Nullable PriceListId id, long fromQuantity, long price, long floor) {

    /**
     * A price from no list.
     *
     * @param price  of a piece
     * @param listed  what the lists say, whose floor holds unless the price is below it
     */
    static PriceOption agreed(long price, @Nullable PriceOption listed) {
        return new PriceOption(-1, null, 1, price, listed == null ? 0 : Math.min(price, listed.floor()));
    }
}
