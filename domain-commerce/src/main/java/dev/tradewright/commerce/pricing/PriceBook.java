// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All price lists, the best first. */
final class PriceBook {

    private final List<PriceList> lists;

    PriceBook(List<PriceList> written) {
        Comparator<PriceList> best = Comparator.comparingInt(PriceList::specificity)
                .thenComparingInt(PriceList::priority)
                .reversed();
        this.lists = written.stream().sorted(best).toList();
    }

    /** The prices of each product, the best list first, in a list the highest quantity first. */
    Map<Sku, PriceOption[]> options() {
        Map<Sku, List<PriceOption>> options = new HashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            PriceList list = lists.get(i);
            int number = i;
            list.entries().stream()
                    .sorted(Comparator.comparingLong((PriceEntry entry) -> entry.from())
                            .reversed())
                    .forEach(entry -> options.computeIfAbsent(entry.sku(), sku -> new ArrayList<>())
                            .add(new PriceOption(
                                    number,
                                    list.id(),
                                    entry.from(),
                                    entry.price().minorUnits(),
                                    entry.minimum().map(Money::minorUnits).orElse(Long.valueOf(0)))));
        }
        Map<Sku, PriceOption[]> arrays = new HashMap<>();
        options.forEach((sku, list) -> arrays.put(sku, list.toArray(PriceOption[]::new)));
        return arrays;
    }

    /** Which lists hold for a sale. */
    boolean[] holding(PricingContext context) {
        boolean[] holding = new boolean[lists.size()];
        for (int i = 0; i < holding.length; i++) {
            holding[i] = holds(lists.get(i), context);
        }
        return holding;
    }

    private static boolean holds(PriceList list, PricingContext context) {
        return list.currency().equals(context.currency())
                && (list.channels().isEmpty()
                        || context.channel().map(list.channels()::contains).orElse(false))
                && (list.groups().isEmpty() || context.groups().stream().anyMatch(list.groups()::contains))
                && list.validity().contains(context.instant());
    }

    /** The best price of a product for a quantity; null if there is none. */
    static @Nullable PriceOption find(CompiledArticle article, long quantity, boolean[] holding) {
        for (PriceOption option : article.prices) {
            if (holding[option.list()] && option.fromQuantity() <= quantity) {
                return option;
            }
        }
        return null;
    }
}
