// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.Article;
import dev.tradewright.commerce.catalog.Assortment;
import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.promotion.Benefit;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.commerce.promotion.UnitSelection;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Rounding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns rules into a snapshot, once they have been {@link RulesCheck checked}. */
final class RulesCompiler {

    private final PricingRules rules;
    private final Assortment assortment;
    private final Map<String, CustomCondition> custom;
    private final Map<CategoryId, Integer> numbers = new HashMap<>();

    RulesCompiler(PricingRules rules, Assortment assortment, Map<String, CustomCondition> custom) {
        this.rules = rules;
        this.assortment = assortment;
        this.custom = custom;
        assortment.categories().all().forEach(id -> numbers.put(id, numbers.size()));
    }

    CompiledRules compile() {
        List<Finding> warnings = new RulesCheck(rules, assortment, custom.keySet()).findings();
        List<CompiledPromotion> promotions = ranked();
        CandidateIndex index = new CandidateIndex(promotions, numbers);
        PriceBook prices = new PriceBook(rules.priceLists());
        Map<CurrencyUnit, PromotionOutcome[]> untouched = new HashMap<>();
        rules.priceLists()
                .forEach(list -> untouched.computeIfAbsent(
                        list.currency(),
                        currency -> promotions.stream()
                                .map(promotion -> CompiledRules.untouched(promotion, currency))
                                .toArray(PromotionOutcome[]::new)));
        TaxBook taxes = new TaxBook(rules.taxes());
        return new CompiledRules(
                articles(prices, index, taxes),
                promotions,
                promotions.stream().anyMatch(CompiledPromotion::isExclusive),
                index,
                new CouponBook(rules.promotions()),
                prices,
                taxes,
                rules.taxPolicy(),
                new Reduction(rules.allocation()),
                untouched,
                filter(LineFilter.all()),
                JsonMapping.standard().fingerprint(rules),
                warnings);
    }

    private Map<Sku, CompiledArticle> articles(PriceBook prices, CandidateIndex index, TaxBook taxes) {
        Map<Sku, PriceOption[]> options = prices.options();
        Map<Sku, CompiledArticle> articles = new HashMap<>();
        for (Article article : assortment.articles()) {
            int[] categories = article.categories().stream()
                    .flatMap(id -> assortment.categories().ancestors(id).stream())
                    .distinct()
                    .sorted()
                    .mapToInt(id -> numbers.getOrDefault(id, -1))
                    .toArray();
            articles.put(
                    article.sku(),
                    new CompiledArticle(
                            article,
                            categories,
                            options.getOrDefault(article.sku(), new PriceOption[0]),
                            index.of(article.sku(), categories),
                            taxes.group(article.taxClass())));
        }
        return articles;
    }

    /** By priority, the higher first; of equal ones in the order in which they are listed. */
    private List<CompiledPromotion> ranked() {
        List<Promotion> sorted = new ArrayList<>(rules.promotions());
        sorted.sort(Comparator.comparingInt(Promotion::priority).reversed());
        return IntStream.range(0, sorted.size())
                .mapToObj(rank -> compiled(rank, sorted.get(rank)))
                .toList();
    }

    private CompiledPromotion compiled(int rank, Promotion promotion) {
        return new CompiledPromotion(
                rank,
                promotion,
                CompiledCondition.of(promotion, this::filter, custom),
                promotion.benefits().stream()
                        .map(benefit -> compiled(benefit, promotion.benefits().size() == 1))
                        .toArray(CompiledBenefit[]::new));
    }

    private CompiledBenefit compiled(Benefit benefit, boolean alone) {
        Target target = benefit.target();
        Tiers tiers = Tiers.of(benefit.effect(), rounding());
        CompiledFilter filter = filter(target);
        BuyGet buyGet = null;
        if (filter != null
                && target instanceof Target.Units units
                && units.effectiveSelection() instanceof UnitSelection.Rewarded rewarded) {
            buyGet = new BuyGet(
                    rewarded, filter, rewarded.buying().map(this::filter).orElse(null));
        }
        return new CompiledBenefit(target, tiers, filter, buyGet, alone && filter != null && filter.isMereKey());
    }

    private @Nullable CompiledFilter filter(Target target) {
        if (target instanceof Target.Order order) {
            return filter(order.effectiveFilter());
        }
        if (target instanceof Target.Lines lines) {
            return filter(lines.effectiveFilter());
        }
        return target instanceof Target.Units units ? filter(units.effectiveFilter()) : null;
    }

    private CompiledFilter filter(LineFilter filter) {
        return new CompiledFilter(filter, numbers);
    }

    private Rounding.Mode rounding() {
        return rules.percentageRounding();
    }
}
