// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.Article;
import dev.tradewright.commerce.catalog.Assortment;
import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.catalog.TaxClass;
import dev.tradewright.commerce.promotion.Benefit;
import dev.tradewright.commerce.promotion.Condition;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.PromotionId;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.commerce.promotion.UnitSelection;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.Findings;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.tax.Tax;
import dev.tradewright.core.text.Spelling;
import dev.tradewright.core.value.Violation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks over a whole set of rules: names that nothing has, names that two things have, products without price or tax. */
final class RulesCheck {

    private static final int MAX_SUGGESTIONS = 50;

    private final PricingRules rules;
    private final Assortment assortment;
    private final Set<String> custom;
    private final Findings findings = Findings.of(PricingTexts.FINDINGS);
    private int suggestions;

    RulesCheck(PricingRules rules, Assortment assortment, Set<String> custom) {
        this.rules = rules;
        this.assortment = assortment;
        this.custom = custom;
    }

    /**
     * Looks over all.
     *
     * @return what is no error
     * @throws InvalidRulesException if something is
     */
    List<Finding> findings() {
        checkPriceLists();
        checkPromotions();
        checkTaxes();
        return findings.orThrow("subject", Map.of());
    }

    private void checkPriceLists() {
        Map<PriceListId, Integer> lists = new HashMap<>();
        Set<Sku> priced = new HashSet<>();
        for (int i = 0; i < rules.priceLists().size(); i++) {
            PriceList list = rules.priceLists().get(i);
            String place = "/priceLists/" + i;
            Integer first = lists.putIfAbsent(list.id(), i);
            if (first != null) {
                twice(place + "/id", list.id(), "/priceLists/" + first);
            }
            for (int j = 0; j < list.entries().size(); j++) {
                Sku sku = list.entries().get(j).sku();
                priced.add(sku);
                checkSku(place + "/entries/" + j + "/sku", sku);
            }
        }
        for (Article article : assortment.articles()) {
            if (!priced.contains(article.sku())) {
                findings.warning("/priceLists", "unpriced", Map.of(Violation.REJECTED, article.sku()));
            }
        }
    }

    private void checkPromotions() {
        Map<PromotionId, Integer> ids = new HashMap<>();
        for (int i = 0; i < rules.promotions().size(); i++) {
            Promotion promotion = rules.promotions().get(i);
            String place = "/promotions/" + i;
            Integer first = ids.putIfAbsent(promotion.id(), i);
            if (first != null) {
                twice(place + "/id", promotion.id(), "/promotions/" + first);
            }
            for (int j = 0; j < promotion.conditions().size(); j++) {
                checkCondition(
                        place + "/conditions/" + j, promotion.conditions().get(j));
            }
            for (int j = 0; j < promotion.benefits().size(); j++) {
                checkBenefit(place + "/benefits/" + j, promotion.benefits().get(j));
            }
        }
    }

    private void checkCondition(String place, Condition condition) {
        if (condition instanceof Condition.MinimumSpend spend) {
            checkFilter(place + "/filter", spend.effectiveFilter());
        } else if (condition instanceof Condition.MinimumQuantity quantity) {
            checkFilter(place + "/filter", quantity.effectiveFilter());
        } else if (condition instanceof Condition.Custom own && !custom.contains(own.name())) {
            unknown(place + "/name", "unknown-condition", own.name(), custom);
        }
    }

    private void checkBenefit(String place, Benefit benefit) {
        Target target = benefit.target();
        if (target instanceof Target.Order order) {
            checkFilter(place + "/target/filter", order.effectiveFilter());
        } else if (target instanceof Target.Lines lines) {
            checkFilter(place + "/target/filter", lines.effectiveFilter());
        } else if (target instanceof Target.Units units) {
            checkFilter(place + "/target/filter", units.effectiveFilter());
            if (units.effectiveSelection() instanceof UnitSelection.Rewarded rewarded) {
                rewarded.buying().ifPresent(buying -> checkFilter(place + "/target/selection/buying", buying));
            }
        }
    }

    private void checkFilter(String place, LineFilter filter) {
        filter.skus().forEach(sku -> checkSku(place + "/skus", sku));
        filter.excludedSkus().forEach(sku -> checkSku(place + "/excludedSkus", sku));
        filter.categories().forEach(category -> checkCategory(place + "/categories", category));
        filter.excludedCategories().forEach(category -> checkCategory(place + "/excludedCategories", category));
    }

    private void checkTaxes() {
        Set<TaxClass> taxed = new HashSet<>();
        for (int i = 0; i < rules.taxes().size(); i++) {
            TaxRule rule = rules.taxes().get(i);
            taxed.add(rule.taxClass());
            Set<String> codes = new HashSet<>();
            for (Tax tax : rule.taxes()) {
                if (!codes.add(tax.code())) {
                    twice("/taxes/" + i + "/taxes", tax.code(), "/taxes/" + i);
                }
            }
        }
        Set<TaxClass> untaxed = new HashSet<>();
        for (Article article : assortment.articles()) {
            if (!taxed.isEmpty() && !taxed.contains(article.taxClass()) && untaxed.add(article.taxClass())) {
                findings.error(
                        "/taxes", "untaxed", Map.of(Violation.REJECTED, article.taxClass(), "sku", article.sku()));
            }
        }
    }

    private void checkSku(String place, Sku sku) {
        if (assortment.find(sku).isEmpty()) {
            List<String> known = assortment.articles().stream()
                    .map(each -> each.sku().value())
                    .toList();
            unknown(place, "unknown-sku", sku.value(), known);
        }
    }

    private void checkCategory(String place, CategoryId category) {
        if (!assortment.categories().contains(category)) {
            List<String> known = assortment.categories().all().stream()
                    .map(CategoryId::value)
                    .toList();
            unknown(place, "unknown-category", category.value(), known);
        }
    }

    private void unknown(String place, String code, String name, Collection<String> known) {
        Map<String, Object> arguments = new HashMap<>(Map.of(Violation.REJECTED, name));
        // each suggestion looks at all names, so a document full of unknown ones gets only some
        String suffix = (suggestions++ < MAX_SUGGESTIONS ? Spelling.nearest(name, known) : Optional.<String>empty())
                .map(near -> {
                    arguments.put("suggestion", near);
                    return "-suggested";
                })
                .orElse("");
        findings.error(place, code + suffix, arguments);
    }

    private void twice(String place, Object name, String first) {
        findings.error(place, "named-twice", Map.of(Violation.REJECTED, name, "first", first));
    }
}
