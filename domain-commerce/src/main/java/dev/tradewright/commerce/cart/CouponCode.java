// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.cart;

import dev.tradewright.core.value.Identifier;

/**
 * What a customer types to get a promotion. Upper and lower case differ, and so do spaces within; strip those around it before making one. Pricing tells
 * a customer whose code differs from one of the rules in nothing else, so do not rely on case to keep a code secret.
 *
 * @param value  the text, as {@link Identifier#checked} allows
 */
public record CouponCode(String value) implements Identifier<CouponCode> {

    /** Refuses what is no identifier. */
    public CouponCode {
        Identifier.checked(value, "coupon");
    }

    /**
     * An identifier.
     *
     * @param value  the text
     * @throws IllegalArgumentException if it is no identifier
     */
    public static CouponCode of(String value) {
        return new CouponCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
