// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.value.Checks;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What must be known to tell whether a product may be put on sale: the product, the shop's languages, and which skus have a price. Immutable and
 * thread-safe.
 *
 * @param product  the product
 * @param languages  in which the shop shows its products, at least one
 * @param priced  the skus for which there is a price, of this product and any others
 */
public record Listing(Product product, Set<Locale> languages, Set<Sku> priced) {

    /** Copies the sets, keeps the order of the languages and refuses to have none. */
    public Listing {
        Checks.notNull(product, "product");
        languages = copy(Checks.notNull(languages, "languages"));
        Checks.that(!languages.isEmpty(), "languages", languages, "must hold at least one language");
        priced = copy(Checks.notNull(priced, "priced"));
    }

    /**
     * What must be known.
     *
     * @param product  the product
     * @param languages  in which the shop shows its products, at least one
     * @param priced  the skus for which there is a price
     */
    public static Listing of(Product product, Collection<Locale> languages, Collection<Sku> priced) {
        return new Listing(product, new LinkedHashSet<>(languages), new LinkedHashSet<>(priced));
    }

    private static <T> Set<T> copy(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
