// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.cart;

import dev.tradewright.core.value.Identifier;

/**
 * Where something is sold: the web shop, an app, a marketplace, a store.
 *
 * @param value  the text, as {@link Identifier#checked} allows
 */
public record ChannelId(String value) implements Identifier<ChannelId> {

    /** Refuses what is no identifier. */
    public ChannelId {
        Identifier.checked(value, "channel");
    }

    /**
     * An identifier.
     *
     * @param value  the text
     * @throws IllegalArgumentException if it is no identifier
     */
    public static ChannelId of(String value) {
        return new ChannelId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
