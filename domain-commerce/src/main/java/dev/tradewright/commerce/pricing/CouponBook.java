// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.CouponCode;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.core.decision.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All codes of all promotions, and which of them was meant by one that is not among them.
 *
 * <p>Codes are secrets, so no code is ever told for one that is merely similar: one wrong letter, and a code could be guessed letter by letter. Only a code
 * that is the same but for upper and lower case and spaces is told. Who typed that knows it already; guessing is no easier than where case does not count,
 * as in most shops. If several codes differ in nothing else, none is told.
 */
final class CouponBook {

    private final Set<CouponCode> codes = new HashSet<>();

    /** By what is left without case and spaces. */
    private final Map<String, List<CouponCode>> alike = new HashMap<>();

    CouponBook(Collection<Promotion> promotions) {
        promotions.forEach(promotion -> codes.addAll(promotion.coupons()));
        codes.forEach(code ->
                alike.computeIfAbsent(plain(code), each -> new ArrayList<>(1)).add(code));
    }

    /** Why a code has no effect whatever is in the cart: no promotion has it. */
    List<Reason> unknown(Set<CouponCode> typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Reason> unknown = List.of();
        for (CouponCode code : typed) {
            if (!codes.contains(code)) {
                unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
                unknown.add(unknown(code, typed));
            }
        }
        return unknown;
    }

    private Reason unknown(CouponCode code, Set<CouponCode> typed) {
        List<CouponCode> meant = alike.getOrDefault(plain(code), List.of());
        return meant.size() == 1 && !typed.contains(meant.get(0))
                ? Reason.of(PricingTexts.REASONS, "pricing.unknown-coupon-near")
                        .with("code", code)
                        .with("suggestion", meant.get(0))
                : Reason.of(PricingTexts.REASONS, "pricing.unknown-coupon").with("code", code);
    }

    private static String plain(CouponCode code) {
        // first up, then down: so letters are equal that have several small forms
        return code.value().replace(" ", "").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
