// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * The categories and products of a shop as people write them. {@link Catalog#compile} checks them against each other. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class CatalogDefinition extends Validated implements WithCatalogDefinition {

    /**
     * {@code tradewright/catalog@1}: the categories and products of a shop.
     *
     * <pre>
     * {
     *   "format": "tradewright/catalog@1",
     *   "categories": [{"id": "shoes", "name": {"en": "Shoes", "zh": "鞋"}}],
     *   "products": [{
     *     "id": "boot", "name": {"en": "Boot", "zh": "靴子"}, "state": "LISTED",
     *     "categories": ["shoes"], "taxClass": "standard",
     *     "variants": [{"sku": "BOOT-42", "barcode": "4006381333931"}]
     *   }]
     * }
     * </pre>
     */
    public static final DocumentType<CatalogDefinition> DOCUMENT = DocumentType.of("catalog", CatalogDefinition.class);

    CatalogDefinition() {}

    /** The categories, in any order. */
    public abstract List<Category> categories();

    /** The products, in any order. */
    public abstract List<Product> products();

    /** The same in the order of the identifiers, so that the same content is the same value. */
    CatalogDefinition sorted() {
        return builder()
                .categories(categories().stream()
                        .sorted(Comparator.comparing(Category::id))
                        .toList())
                .products(products().stream()
                        .sorted(Comparator.comparing(Product::id))
                        .toList())
                .build();
    }

    /** A builder without anything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a definition; by default an empty one. */
    public static final class Builder extends ImmutableCatalogDefinition.Builder {
        Builder() {}
    }
}
