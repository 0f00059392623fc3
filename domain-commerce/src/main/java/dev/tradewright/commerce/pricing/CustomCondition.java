// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.core.decision.Reason;
import java.util.Map;
import java.util.Optional;

/** A condition of the host's own, named by a {@code Condition.Custom} of a promotion. It must be a pure function, and thread-safe. */
@FunctionalInterface
public interface CustomCondition {

    /**
     * Why it does not hold; empty if it does.
     *
     * @param cart  what is bought
     * @param context  when, where and for whom
     * @param parameters  those of the promotion's condition
     */
    Optional<Reason> unmet(Cart cart, PricingContext context, Map<String, String> parameters);
}
