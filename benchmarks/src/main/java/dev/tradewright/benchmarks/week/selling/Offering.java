// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.selling;

import dev.tradewright.benchmarks.week.InvoiceLine;
import dev.tradewright.commerce.catalog.Article;
import dev.tradewright.commerce.catalog.Assortment;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.catalog.TaxClass;
import dev.tradewright.commerce.pricing.PriceEntry;
import dev.tradewright.commerce.pricing.PriceList;
import dev.tradewright.commerce.pricing.PriceListId;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the shop offers, as the sold lines show it: the most frequent price of a product is its list price (of equally frequent ones the lowest), its
 * longest description is its name, and the units that are there in the beginning are 95 % of those sold, rounded up, so that some run short.
 *
 * @param assortment  the products with their categories
 * @param prices  their list prices
 * @param names  their descriptions
 * @param opening  the units in the beginning
 */
record Offering(Assortment assortment, PriceList prices, Map<Sku, String> names, Map<Sku, Long> opening) {

    private static final TaxClass UNTAXED = TaxClass.of("as-invoiced");
    private static final long OPENING_PERCENT = 95;

    static Offering of(List<InvoiceLine> sold, Categories categories) {
        Map<Sku, Map<Money, Integer>> frequencies = new TreeMap<>();
        Map<Sku, String> names = new TreeMap<>();
        Map<Sku, Long> units = new TreeMap<>();
        for (InvoiceLine line : sold) {
            Sku sku = Sku.of(line.stockCode());
            frequencies.computeIfAbsent(sku, each -> new TreeMap<>()).merge(price(line), 1, Integer::sum);
            names.merge(sku, line.description(), (one, other) -> other.length() > one.length() ? other : one);
            units.merge(sku, line.quantity(), Long::sum);
        }
        List<Article> articles = new ArrayList<>();
        PriceList.Builder prices =
                PriceList.builder().id(PriceListId.of("retail")).currency(CurrencyUnit.GBP);
        frequencies.forEach((sku, byPrice) -> {
            articles.add(new Article(sku, categories.of(names.getOrDefault(sku, "")), UNTAXED));
            prices.addEntries(PriceEntry.of(sku, mostFrequent(byPrice)));
        });
        Map<Sku, Long> opening = new TreeMap<>();
        units.forEach((sku, sum) -> opening.put(sku, (sum * OPENING_PERCENT + 99) / 100));
        return new Offering(Assortment.of(categories.tree(), articles), prices.build(), names, opening);
    }

    static Money price(InvoiceLine line) {
        return Money.of(CurrencyUnit.GBP, line.unitPrice().amount());
    }

    private static Money mostFrequent(Map<Money, Integer> byPrice) {
        Money best = null;
        int most = 0;
        for (Map.Entry<Money, Integer> entry : byPrice.entrySet()) {
            if (best == null || entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("prices must not be empty");
        }
        return best;
    }
}
