// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import static dev.tradewright.commerce.catalog.Catalogs.BLACK_42;
import static dev.tradewright.commerce.catalog.Catalogs.RED_42;
import static dev.tradewright.commerce.catalog.Catalogs.boot;
import static dev.tradewright.commerce.catalog.Catalogs.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.text.LocalizedName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductLifecycleTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    @Test
    void theWholeLife() {
        Product product = boot();
        assertThat(product.state()).isEqualTo(ProductState.DRAFT);
        product = step(product, ProductEvent.SUBMIT, ProductState.IN_REVIEW);
        product = step(product, ProductEvent.REJECT, ProductState.DRAFT);
        product = step(product, ProductEvent.SUBMIT, ProductState.IN_REVIEW);
        product = step(product, ProductEvent.APPROVE, ProductState.LISTED);
        product = step(product, ProductEvent.DELIST, ProductState.DELISTED);
        product = step(product, ProductEvent.RELIST, ProductState.LISTED);
        product = step(product, ProductEvent.DELIST, ProductState.DELISTED);
        product = step(product, ProductEvent.ARCHIVE, ProductState.ARCHIVED);

        for (ProductEvent event : ProductEvent.values()) {
            assertThat(ProductLifecycle.apply(event, listing(product)).isAccepted())
                    .isFalse();
        }
    }

    private static Product step(Product product, ProductEvent event, ProductState expected) {
        Product next = ProductLifecycle.apply(event, listing(product)).orElseThrow();
        assertThat(next).isEqualTo(product.withState(expected));
        return next;
    }

    private static Listing listing(Product product) {
        return Listing.of(product, LANGUAGES, List.of(RED_42, BLACK_42));
    }

    @Test
    void whatIsOutOfOrderSaysWhatWouldBePossible() {
        assertThat(texts(ProductLifecycle.apply(ProductEvent.APPROVE, listing(boot())), Locale.ENGLISH))
                .containsExactly("approve is not possible in state draft; possible now: submit, archive");
        assertThat(texts(
                        ProductLifecycle.apply(ProductEvent.ARCHIVE, listing(boot().withState(ProductState.LISTED))),
                        Locale.CHINA))
                .singleElement()
                .asString()
                .contains("归档", "在售", "下架");
    }

    @Test
    void whatIsMissingIsListedAtOnce() {
        Product bare = Product.builder()
                .id(ProductId.of("boot"))
                .state(ProductState.IN_REVIEW)
                .name(LocalizedName.of(Locale.ENGLISH, "Boot"))
                .build();
        Listing listing = Listing.of(bare, LANGUAGES, List.of());

        assertThat(texts(ProductLifecycle.apply(ProductEvent.APPROVE, listing), Locale.ENGLISH))
                .containsExactly(
                        "the product has no name in zh",
                        "product boot is in no category",
                        "product boot has no tax class",
                        "product boot has no variant");
        assertThat(texts(ProductLifecycle.apply(ProductEvent.APPROVE, listing), Locale.CHINA))
                .containsExactly("商品缺少以下语言的名称：zh", "商品 boot 未归入任何类目", "商品 boot 未设置税收分类", "商品 boot 没有任何 SKU");
        assertThat(PublishRequirement.allMissing(listing))
                .isEqualTo(ProductLifecycle.apply(ProductEvent.APPROVE, listing).reasons());
    }

    @Test
    void variantsAreNamedOneByOne() {
        Product product = boot().withState(ProductState.DELISTED)
                .withOptions(
                        ProductOption.of(
                                "colour",
                                Catalogs.name("Colour", "颜色"),
                                OptionValue.of("red", LocalizedName.of(Locale.ENGLISH, "red")),
                                OptionValue.of("black", Catalogs.name("black", "黑"))),
                        ProductOption.of("size", LocalizedName.none(), OptionValue.of("42", Catalogs.name("42", "42"))))
                .withVariants(
                        variant("A").withOptions(Map.of("colour", "red", "size", "42")),
                        variant("B").withOptions(Map.of("size", "42", "colour", "red")),
                        variant("C").withOptions(Map.of("colour", "black")),
                        variant("D"));

        assertThat(texts(
                        ProductLifecycle.apply(
                                ProductEvent.RELIST, Listing.of(product, LANGUAGES, List.of(Sku.of("B")))),
                        Locale.ENGLISH))
                .containsExactly(
                        "options or their values have no name: colour=red zh, size en, size zh",
                        "variants have no value for an option: C size, D colour, D size",
                        "variants do not differ: A = B",
                        "there is no price for A, C, D");
    }

    @Test
    void aProductWithoutOptionsHasOneVariant() {
        Product one = boot().withVariants(variant("A")).withOptions(List.of()).withState(ProductState.IN_REVIEW);
        assertThat(PublishRequirement.allMissing(Listing.of(one, LANGUAGES, List.of(Sku.of("A")))))
                .isEmpty();
        Product two = one.withVariants(variant("A"), variant("B"));
        assertThat(PublishRequirement.allMissing(Listing.of(two, LANGUAGES, List.of(Sku.of("A"), Sku.of("B")))))
                .extracting(Reason::code)
                .containsExactly("catalog.variants-alike");
    }

    @Test
    void aShopHasALanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Listing.of(boot(), List.of(), List.of()))
                .withMessage("languages ([]) must hold at least one language");
    }

    @Test
    void theTableIsDrawn() {
        assertThat(ProductLifecycle.table().toMermaid(Locale.ENGLISH)).startsWith("stateDiagram-v2");
        assertThat(ProductLifecycle.table().paths(100)).isNotEmpty();
    }

    private static List<String> texts(Decision<?> decision, Locale locale) {
        return decision.reasons().stream().map(reason -> reason.toText(locale)).toList();
    }
}
