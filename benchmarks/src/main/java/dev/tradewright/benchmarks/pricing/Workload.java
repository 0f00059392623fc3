// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.pricing;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.catalog.Article;
import dev.tradewright.commerce.catalog.Assortment;
import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.CategoryTree;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.catalog.TaxClass;
import dev.tradewright.commerce.pricing.PriceEntry;
import dev.tradewright.commerce.pricing.PriceList;
import dev.tradewright.commerce.pricing.PriceListId;
import dev.tradewright.commerce.pricing.PricingContext;
import dev.tradewright.commerce.pricing.PricingRules;
import dev.tradewright.commerce.pricing.TaxRule;
import dev.tradewright.commerce.promotion.Benefit;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.PromotionId;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.tax.Tax;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Promotions of a percentage off a category, one each, of which the first 20 match the cart, and each line is in two of their categories. The percentages
 * differ, the prices have odd cents, and each promotion is rounded once a line, so that the order of promotions shows in the result.
 */
final class Workload {

    static final int MATCHING = 20;

    private static final CurrencyUnit EUR = CurrencyUnit.EUR;

    final Assortment assortment;
    final PricingRules rules;
    final Cart cart;
    final PricingContext context = PricingContext.of(Instant.parse("2026-11-28T10:00:00Z"), EUR);

    /**
     * A workload.
     *
     * @param lines  of the cart, a multiple of 10
     * @param promotions  in all, at least {@value #MATCHING}
     */
    Workload(int lines, int promotions) {
        CategoryTree.Builder tree = CategoryTree.builder();
        List<Promotion> all = new ArrayList<>();
        for (int i = 0; i < promotions; i++) {
            tree.root(category(i));
            all.add(Promotion.builder()
                    .id(PromotionId.of("P" + i))
                    .name(percent(i) + " % off " + category(i))
                    .addBenefits(Benefit.of(
                            Effect.percentOff(percent(i)),
                            new Target.Lines(LineFilter.ofCategories(CategoryId.of(category(i))))))
                    .build());
        }
        List<Article> articles = new ArrayList<>();
        PriceList.Builder prices =
                PriceList.builder().id(PriceListId.of("retail")).currency(EUR);
        List<CartLine> cartLines = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            Sku sku = Sku.of("S" + i);
            articles.add(new Article(
                    sku,
                    Set.of(CategoryId.of(category(first(i))), CategoryId.of(category(second(i)))),
                    TaxClass.of("standard")));
            prices.addEntries(PriceEntry.of(sku, Money.ofMinor(EUR, price(i))));
            cartLines.add(CartLine.of("L" + i, sku.value(), quantity(i)));
        }
        this.assortment = Assortment.of(tree.build(), articles);
        this.rules = PricingRules.builder()
                .addPriceLists(prices.build())
                .addAllPromotions(all)
                .addTaxes(TaxRule.of(
                        "standard", Tax.percent("VAT", Percentage.of(19)).included()))
                .build();
        this.cart = Cart.of(cartLines, List.of(), List.of());
    }

    static String category(int number) {
        return "C" + number;
    }

    static long percent(int promotion) {
        return 3L + promotion % 17;
    }

    static long price(int line) {
        return 333 + 101L * line;
    }

    static long quantity(int line) {
        return 1L + line % 3;
    }

    /** The number of the first category of a line. */
    static int first(int line) {
        return line % MATCHING;
    }

    /** The number of the other category of a line. */
    static int second(int line) {
        return (line + MATCHING / 2) % MATCHING;
    }
}
