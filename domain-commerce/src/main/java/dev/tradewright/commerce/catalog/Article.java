// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.value.Checks;
import java.util.Set;

/**
 * What rules about prices know of a product as it is sold: where it stands in the category tree, and how it is taxed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sku  what is sold
 * @param categories  the categories it stands in directly; it is in their ancestors, too
 * @param taxClass  how it is taxed
 */
public record Article(Sku sku, Set<CategoryId> categories, TaxClass taxClass) {

    /** Copies the categories. */
    public Article {
        Checks.notNull(sku, "sku");
        categories = Set.copyOf(Checks.notNull(categories, "categories"));
        Checks.notNull(taxClass, "taxClass");
    }

    /**
     * An article.
     *
     * @param sku  what is sold
     * @param taxClass  how it is taxed
     * @param categories  the categories it stands in directly
     */
    public static Article of(Sku sku, TaxClass taxClass, CategoryId... categories) {
        return new Article(sku, Set.of(categories), taxClass);
    }
}
