// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.promotion.PromotionId;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * What a promotion took off a line or off shipping.
 *
 * <p>Immutable and thread-safe.
 *
 * @param promotion  the promotion
 * @param amount  how much, above 0
 */
public record LineDiscount(PromotionId promotion, Money amount) {

    /** Refuses amounts of 0 or less. */
    public LineDiscount {
        Checks.notNull(promotion, "promotion");
        Checks.that(Checks.notNull(amount, "amount").isPositive(), "amount", amount, "must be above 0");
    }
}
