// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.tax.TaxPolicy;
import java.util.List;
import java.util.Map;

/**
 * The rules as one snapshot.
 *
 * @param articles  what is sold
 * @param promotions  by rank
 * @param hasExclusive  whether one of them applies alone
 * @param index  finds those that concern a cart
 * @param coupons  all codes of all promotions
 * @param prices  the price lists
 * @param taxes  the taxes
 * @param taxPolicy  where and how taxes are rounded
 * @param reduction  makes lines cheaper
 * @param untouched  the outcomes of promotions that nothing in a cart concerns, by currency
 * @param allLines  the filter that every line passes
 * @param fingerprint  what identifies the rules
 * @param warnings  what was found that is no error
 */
record CompiledRules(
        Map<Sku, CompiledArticle> articles,
        List<CompiledPromotion> promotions,
        boolean hasExclusive,
        CandidateIndex index,
        CouponBook coupons,
        PriceBook prices,
        TaxBook taxes,
        TaxPolicy taxPolicy,
        Reduction reduction,
        Map<CurrencyUnit, PromotionOutcome[]> untouched,
        CompiledFilter allLines,
        Fingerprint fingerprint,
        List<Finding> warnings) {

    /** The outcome of a promotion, by rank, if nothing in the cart concerns it. */
    PromotionOutcome untouched(CurrencyUnit currency, int rank) {
        PromotionOutcome[] known = untouched.get(currency);
        return known != null ? known[rank] : untouched(promotions.get(rank), currency);
    }

    static PromotionOutcome untouched(CompiledPromotion promotion, CurrencyUnit currency) {
        return new PromotionOutcome(
                promotion.id(),
                promotion.promotion.name(),
                PromotionOutcome.Status.NO_TARGET,
                Money.zero(currency),
                List.of(promotion.benefits[0].noTarget()));
    }
}
