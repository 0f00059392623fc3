// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import dev.tradewright.core.value.Identifier;

/**
 * Names a promotion.
 *
 * @param value  the text, as {@link Identifier#checked} allows
 */
public record PromotionId(String value) implements Identifier<PromotionId> {

    /** Refuses what is no identifier. */
    public PromotionId {
        Identifier.checked(value, "promotion");
    }

    /**
     * An identifier.
     *
     * @param value  the text
     * @throws IllegalArgumentException if it is no identifier
     */
    public static PromotionId of(String value) {
        return new PromotionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
