// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which lines of a cart are meant. All parts must hold; within a part one of its members is enough; an empty part demands nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param skus  one of these products
 * @param categories  in one of these categories or below
 * @param excludedSkus  none of these products
 * @param excludedCategories  in none of these categories or below
 * @param minimumPrice  the price of a piece before promotions, inclusive
 * @param maximumPrice  the price of a piece before promotions, inclusive
 */
public record LineFilter(
        Set<Sku> skus,
        Set<CategoryId> categories,
        Set<Sku> excludedSkus,
        Set<CategoryId> excludedCategories,
        Optional<Money> minimumPrice,
        Optional<Money> maximumPrice) {

    private static final LineFilter ALL =
            new LineFilter(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

    /** Sorts and copies the sets. */
    public LineFilter {
        skus = sorted(skus, "skus");
        categories = sorted(categories, "categories");
        excludedSkus = sorted(excludedSkus, "excludedSkus");
        excludedCategories = sorted(excludedCategories, "excludedCategories");
        Checks.notNull(minimumPrice, "minimumPrice");
        Checks.notNull(maximumPrice, "maximumPrice");
        Checks.that(
                minimumPrice.isEmpty()
                        || maximumPrice.isEmpty()
                        || minimumPrice.get().compareTo(maximumPrice.get()) <= 0,
                "minimumPrice",
                minimumPrice.orElse(null),
                "must not be above maximumPrice (" + maximumPrice.orElse(null) + ")");
    }

    private static <T extends Comparable<? super T>> Set<T> sorted(Set<T> set, String name) {
        return Collections.unmodifiableSet(new TreeSet<>(Checks.notNull(set, name)));
    }

    /** Every line. */
    public static LineFilter all() {
        return ALL;
    }

    /**
     * Lines of certain products.
     *
     * @param skus  at least one
     */
    public static LineFilter ofSkus(Sku... skus) {
        Checks.that(skus.length > 0, "skus", "none", "must be at least one");
        return new LineFilter(Set.of(skus), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Lines of products in certain categories or below.
     *
     * @param categories  at least one
     */
    public static LineFilter ofCategories(CategoryId... categories) {
        Checks.that(categories.length > 0, "categories", "none", "must be at least one");
        return new LineFilter(Set.of(), Set.of(categories), Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The same lines without certain products.
     *
     * @param skus  what is not meant
     */
    public LineFilter without(Sku... skus) {
        Set<Sku> more = new TreeSet<>(excludedSkus);
        more.addAll(Set.of(skus));
        return new LineFilter(this.skus, categories, more, excludedCategories, minimumPrice, maximumPrice);
    }

    /**
     * The same lines without certain categories.
     *
     * @param categories  what is not meant, with all below
     */
    public LineFilter without(CategoryId... categories) {
        Set<CategoryId> more = new TreeSet<>(excludedCategories);
        more.addAll(Set.of(categories));
        return new LineFilter(skus, this.categories, excludedSkus, more, minimumPrice, maximumPrice);
    }

    /**
     * The same lines, if a piece costs so much before promotions.
     *
     * @param minimum  inclusive
     * @param maximum  inclusive
     */
    public LineFilter pricedFrom(Money minimum, Money maximum) {
        return new LineFilter(
                skus, categories, excludedSkus, excludedCategories, Optional.of(minimum), Optional.of(maximum));
    }

    /** The filter, or nothing if it lets every line through, so that what means the same is equal. */
    static Optional<LineFilter> unlessAll(Optional<LineFilter> filter) {
        return Checks.notNull(filter, "filter").filter(which -> !which.isAll());
    }

    /** Whether every line is meant. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** What is demanded: {@code category tea without sku T-9}; {@code all lines} if nothing is. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, "sku ", skus);
        append(text, "category ", categories);
        append(text, "without sku ", excludedSkus);
        append(text, "without category ", excludedCategories);
        minimumPrice.ifPresent(price -> append(text, "price from ", Set.of(price)));
        maximumPrice.ifPresent(price -> append(text, "price to ", Set.of(price)));
        return text.isEmpty() ? "all lines" : text.toString();
    }

    private static void append(StringBuilder text, String words, Set<?> members) {
        if (!members.isEmpty()) {
            String list = members.toString();
            text.append(text.isEmpty() ? "" : " ").append(words).append(list, 1, list.length() - 1);
        }
    }
}
