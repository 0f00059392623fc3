// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.text.LocalizedName;
import java.util.Locale;
import java.util.Map;

/** What the tests of this package sell. */
final class Catalogs {

    static final Sku RED_42 = Sku.of("BOOT-RED-42");
    static final Sku BLACK_42 = Sku.of("BOOT-BLACK-42");

    private Catalogs() {}

    static LocalizedName name(String english, String chinese) {
        return LocalizedName.of(Locale.ENGLISH, english).with(Locale.CHINESE, chinese);
    }

    /** Nothing is missing. */
    static Product boot() {
        return Product.builder()
                .id(ProductId.of("boot"))
                .name(name("Boot", "靴子"))
                .addCategories(CategoryId.of("shoes"))
                .taxClass(TaxClass.of("standard"))
                .addOptions(ProductOption.of(
                        "colour",
                        name("Colour", "颜色"),
                        OptionValue.of("red", name("red", "红")),
                        OptionValue.of("black", name("black", "黑"))))
                .addVariants(variant("BOOT-RED-42").withOptions(Map.of("colour", "red")))
                .addVariants(variant("BOOT-BLACK-42").withOptions(Map.of("colour", "black")))
                .build();
    }

    static Variant variant(String sku) {
        return Variant.builder().sku(Sku.of(sku)).build();
    }

    static Variant bundle(String sku, Map<Sku, Integer> components) {
        return variant(sku).withComponents(components);
    }

    static Product listed(String id, Variant... variants) {
        return Product.builder()
                .id(ProductId.of(id))
                .state(ProductState.LISTED)
                .taxClass(TaxClass.of("standard"))
                .addVariants(variants)
                .build();
    }

    static Category category(String id) {
        return Category.builder().id(CategoryId.of(id)).build();
    }

    static Category category(String id, String parent) {
        return category(id).withParent(CategoryId.of(parent));
    }

    static Sku sku(String value) {
        return Sku.of(value);
    }
}
