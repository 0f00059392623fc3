// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.value.Checks;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is sold (品类与商品): the articles and the categories they stand in, checked against each other. Rules about prices are compiled against it.
 *
 * <pre>{@code
 * Assortment assortment = Assortment.of(
 *         CategoryTree.builder().root("drinks").child("tea", "drinks").build(),
 *         List.of(Article.of(Sku.of("T-1"), TaxClass.of("standard"), CategoryId.of("tea"))));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Assortment {

    private final CategoryTree categories;
    private final Map<Sku, Article> articles;

    private Assortment(CategoryTree categories, Map<Sku, Article> articles) {
        this.categories = categories;
        this.articles = Collections.unmodifiableMap(articles);
    }

    /**
     * An assortment.
     *
     * @param categories  all categories
     * @param articles  what is sold, in the order in which it is listed
     * @throws IllegalArgumentException if two articles have the same sku, or one stands in a category that is not in the tree
     */
    public static Assortment of(CategoryTree categories, Collection<Article> articles) {
        Checks.notNull(categories, "categories");
        Map<Sku, Article> bySku = new LinkedHashMap<>();
        for (Article article : Checks.notNull(articles, "articles")) {
            Checks.that(bySku.put(article.sku(), article) == null, "sku", article.sku(), "must not be listed twice");
            for (CategoryId category : article.categories()) {
                Checks.that(
                        categories.contains(category),
                        "category",
                        category,
                        "of " + article.sku() + " must be in the tree of categories");
            }
        }
        return new Assortment(categories, bySku);
    }

    /** All categories. */
    public CategoryTree categories() {
        return categories;
    }

    /** What is sold, in the order in which it was listed. */
    public Collection<Article> articles() {
        return articles.values();
    }

    /**
     * An article, if it is sold.
     *
     * @param sku  its name
     */
    public Optional<Article> find(Sku sku) {
        return Optional.ofNullable(articles.get(Checks.notNull(sku, "sku")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assortment that && categories.equals(that.categories) && articles.equals(that.articles);
    }

    @Override
    public int hashCode() {
        return 31 * categories.hashCode() + articles.hashCode();
    }

    @Override
    public String toString() {
        return "Assortment[" + articles.size() + " articles, "
                + categories.all().size() + " categories]";
    }
}
