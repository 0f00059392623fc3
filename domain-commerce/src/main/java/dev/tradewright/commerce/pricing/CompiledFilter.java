// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.core.money.Money;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/** A filter of lines over numbered categories. */
final class CompiledFilter {

    final LineFilter filter;

    private final Set<Sku> skus;
    private final Set<Sku> excludedSkus;
    private final BitSet categories;
    private final BitSet excludedCategories;
    private final boolean anySku;
    private final boolean anyCategory;
    private final boolean excludes;
    private final long minimum;
    private final long maximum;

    CompiledFilter(LineFilter filter, Map<CategoryId, Integer> numbers) {
        this.filter = filter;
        this.skus = Set.copyOf(filter.skus());
        this.excludedSkus = Set.copyOf(filter.excludedSkus());
        this.categories = bits(filter.categories(), numbers);
        this.excludedCategories = bits(filter.excludedCategories(), numbers);
        this.anySku = skus.isEmpty();
        this.anyCategory = filter.categories().isEmpty();
        this.excludes = !excludedSkus.isEmpty() || !excludedCategories.isEmpty();
        this.minimum = filter.minimumPrice().map(Money::minorUnits).orElse(Long.MIN_VALUE);
        this.maximum = filter.maximumPrice().map(Money::minorUnits).orElse(Long.MAX_VALUE);
    }

    private static BitSet bits(Set<CategoryId> ids, Map<CategoryId, Integer> numbers) {
        BitSet bits = new BitSet();
        for (CategoryId id : ids) {
            Integer number = numbers.get(id);
            if (number != null) {
                bits.set(number);
            }
        }
        return bits;
    }

    /** Whether no product and no category is named that lines are found by. */
    boolean isForAnyLine() {
        return anySku && anyCategory;
    }

    /** Whether products or categories are named and nothing else: what leads to such lines has tested them. */
    boolean isMereKey() {
        return anySku != anyCategory && !excludes && minimum == Long.MIN_VALUE && maximum == Long.MAX_VALUE;
    }

    /** Whether a line is meant; shipping never is. */
    boolean test(RunningLine line) {
        CompiledArticle article = line.article;
        if (article == null) {
            return false;
        }
        return (anySku || skus.contains(article.article.sku()))
                && (anyCategory || isIn(article.categories, categories))
                && !(excludes && isExcluded(article))
                && line.listPrice() >= minimum
                && line.listPrice() <= maximum;
    }

    private boolean isExcluded(CompiledArticle article) {
        return excludedSkus.contains(article.article.sku()) || isIn(article.categories, excludedCategories);
    }

    private static boolean isIn(int[] numbers, BitSet categories) {
        for (int number : numbers) {
            if (categories.get(number)) {
                return true;
            }
        }
        return false;
    }
}
