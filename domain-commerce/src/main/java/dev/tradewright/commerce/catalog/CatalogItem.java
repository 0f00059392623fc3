// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.value.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sku of a {@link Catalog} with all that is known about it. Immutable and thread-safe.
 *
 * @param product  what it is a variant of
 * @param variant  the variant
 * @param categories  the categories of the product and all their ancestors, sorted
 * @param pieces  what is taken from the shelf for one: for a bundle how many of what, through bundles in bundles, else one of itself; by sku
 */
public record CatalogItem(Product product, Variant variant, List<CategoryId> categories, Map<Sku, Long> pieces) {

    /** Copies the collections. */
    public CatalogItem {
        Checks.notNull(product, "product");
        Checks.notNull(variant, "variant");
        categories = List.copyOf(categories);
        pieces = Collections.unmodifiableMap(new LinkedHashMap<>(pieces));
    }

    /** What it is called. */
    public Sku sku() {
        return variant.sku();
    }

    /**
     * Whether the product stands in a category or in one within it.
     *
     * @param category  the category
     */
    public boolean isIn(CategoryId category) {
        return Collections.binarySearch(categories, category) >= 0;
    }
}
