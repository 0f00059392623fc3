// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

/**
 * An order before and after something happened to it: what the tables of {@link OrderLifecycles} look at. Immutable and thread-safe.
 *
 * @param before  the order before
 * @param after  the order after
 */
public record OrderChange(OrderProcess before, OrderProcess after) {

    /**
     * Both.
     *
     * @param before  the order before
     * @param after  the order after
     */
    public static OrderChange of(OrderProcess before, OrderProcess after) {
        return new OrderChange(before, after);
    }
}
