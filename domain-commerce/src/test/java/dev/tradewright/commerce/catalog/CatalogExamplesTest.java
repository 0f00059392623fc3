// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.quantity.Quantity;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.time.InstantRange;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the module's documents show of the catalogue. */
public class CatalogExamplesTest {

    /** A shop with two products, one of them a bundle. */
    public static CatalogDefinition definition() {
        // snippet: definition
        Product boot = Product.builder()
                .id(ProductId.of("boot"))
                .name(LocalizedName.of(Locale.ENGLISH, "Boot").with(Locale.CHINESE, "靴子"))
                .state(ProductState.LISTED)
                .addCategories(CategoryId.of("shoes"))
                .taxClass(TaxClass.of("standard"))
                .addOptions(ProductOption.of(
                        "size",
                        LocalizedName.of(Locale.ENGLISH, "Size").with(Locale.CHINESE, "尺码"),
                        OptionValue.of("42", LocalizedName.of(Locale.ROOT, "42"))))
                .addVariants(Variant.builder()
                        .sku(Sku.of("BOOT-42"))
                        .putOptions("size", "42")
                        .available(InstantRange.parse("2026-11-10T16:00:00Z/.."))
                        .barcode(Gtin.of("4006381333931"))
                        .weight(Quantity.parse("950 GRM"))
                        .build())
                .build();
        Product pair = Product.builder()
                .id(ProductId.of("two-boots"))
                .state(ProductState.LISTED)
                .taxClass(TaxClass.of("standard"))
                .addVariants(Variant.builder()
                        .sku(Sku.of("TWO-BOOTS"))
                        .putComponents(Sku.of("BOOT-42"), 2)
                        .build())
                .build();
        CatalogDefinition definition = CatalogDefinition.builder()
                .addCategories(Category.builder().id(CategoryId.of("fashion")).build())
                .addCategories(Category.builder()
                        .id(CategoryId.of("shoes"))
                        .parent(CategoryId.of("fashion"))
                        .build())
                .addProducts(boot, pair)
                .build();
        // end
        return definition;
    }

    @Test
    void lookingUp() {
        CatalogDefinition definition = definition();
        // snippet: catalog
        Catalog catalog = Catalog.compile(definition); // or an exception with all findings and their places
        Instant singlesDay = Instant.parse("2026-11-10T16:00:00Z");

        assertThat(catalog.isAvailable(Sku.of("TWO-BOOTS"), singlesDay)).isTrue();
        assertThat(catalog.availability(Sku.of("TWO-BOOTS"), singlesDay.minusSeconds(1))
                        .reasons())
                .extracting(reason -> reason.toText(Locale.ENGLISH))
                .containsExactly("BOOT-42 can be bought from 2026-11-10T16:00:00Z on");

        CatalogItem bundle = catalog.find(Sku.of("TWO-BOOTS")).orElseThrow();
        assertThat(bundle.pieces()).isEqualTo(Map.of(Sku.of("BOOT-42"), 2L));
        assertThat(catalog.find(Sku.of("BOOT-42")).orElseThrow().isIn(CategoryId.of("fashion")))
                .isTrue();
        // end
    }

    @Test
    void publishing() {
        // snippet: publish
        Product draft = Product.builder()
                .id(ProductId.of("sandal"))
                .name(LocalizedName.of(Locale.ENGLISH, "Sandal"))
                .state(ProductState.IN_REVIEW)
                .addVariants(Variant.builder().sku(Sku.of("SANDAL-42")).build())
                .build();

        Decision<Product> published = ProductLifecycle.apply(
                ProductEvent.APPROVE, Listing.of(draft, List.of(Locale.ENGLISH, Locale.CHINESE), List.of()));

        assertThat(published.reasons())
                .extracting(Reason::code)
                .containsExactly(
                        "catalog.name-missing",
                        "catalog.category-missing",
                        "catalog.tax-class-missing",
                        "catalog.price-missing");
        assertThat(published.reasons().get(3).toText(Locale.CHINA)).isEqualTo("以下 SKU 没有价格：SANDAL-42");
        // end
    }
}
