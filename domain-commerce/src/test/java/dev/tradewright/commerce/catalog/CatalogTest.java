// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import static dev.tradewright.commerce.catalog.Catalogs.RED_42;
import static dev.tradewright.commerce.catalog.Catalogs.boot;
import static dev.tradewright.commerce.catalog.Catalogs.bundle;
import static dev.tradewright.commerce.catalog.Catalogs.category;
import static dev.tradewright.commerce.catalog.Catalogs.listed;
import static dev.tradewright.commerce.catalog.Catalogs.sku;
import static dev.tradewright.commerce.catalog.Catalogs.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import dev.tradewright.core.time.InstantRange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Instant START = Instant.parse("2026-11-10T16:00:00Z");
    private static final Instant END = Instant.parse("2026-11-11T16:00:00Z");

    private static final CatalogDefinition DEFINITION = CatalogDefinition.builder()
            .addCategories(category("shoes", "fashion"), category("fashion"), category("books"))
            .addProducts(
                    boot().withState(ProductState.LISTED),
                    listed("care", variant("WAX").withAvailable(InstantRange.of(START, END)), variant("BRUSH")),
                    listed("kit", bundle("KIT", Map.of(sku("WAX"), 2, sku("BRUSH"), 1))),
                    listed("gift", bundle("GIFT", Map.of(sku("KIT"), 3, sku("WAX"), 1))))
            .build();

    private static final Catalog CATALOG = Catalog.compile(DEFINITION);

    @Test
    void findsWhatThereIs() {
        CatalogItem item = CATALOG.find(RED_42).orElseThrow();
        assertThat(item.product().id()).isEqualTo(ProductId.of("boot"));
        assertThat(item.variant().options()).containsEntry("colour", "red");
        assertThat(item.isIn(CategoryId.of("fashion"))).isTrue();
        assertThat(item.isIn(CategoryId.of("books"))).isFalse();
        assertThat(item.pieces()).isEqualTo(Map.of(RED_42, 1L));
        assertThat(CATALOG.find(sku("NOTHING"))).isEmpty();
        assertThat(CATALOG.skus()).hasSize(6).first().isEqualTo(sku("BOOT-BLACK-42"));
        assertThat(CATALOG.category(CategoryId.of("shoes"))).contains(category("shoes", "fashion"));
        assertThat(CATALOG.warnings()).isEmpty();
    }

    @Test
    void bundlesAreUnpackedToTheLastPiece() {
        // 3 kits of 2 tins and 1 brush, and 1 tin more: 3 x 2 + 1 = 7 tins, 3 brushes
        assertThat(CATALOG.find(sku("GIFT")).orElseThrow().pieces())
                .isEqualTo(Map.of(sku("BRUSH"), 3L, sku("WAX"), 7L));
    }

    @Test
    void theWindowIsHalfOpen() {
        assertThat(CATALOG.isAvailable(sku("WAX"), START.minusNanos(1))).isFalse();
        assertThat(CATALOG.isAvailable(sku("WAX"), START)).isTrue();
        assertThat(CATALOG.isAvailable(sku("WAX"), END.minusNanos(1))).isTrue();
        assertThat(CATALOG.isAvailable(sku("WAX"), END)).isFalse();
        assertThat(CATALOG.isAvailable(sku("NOTHING"), START)).isFalse();
    }

    @Test
    void aBundleNeedsAllItsPieces() {
        assertThat(CATALOG.isAvailable(sku("GIFT"), START)).isTrue();
        assertThat(CATALOG.isAvailable(sku("GIFT"), END)).isFalse();
        assertThat(CATALOG.availability(sku("GIFT"), END).reasons())
                .extracting(reason -> reason.toText(Locale.ENGLISH))
                .containsExactly("WAX could be bought until 2026-11-11T16:00:00Z");
        assertThat(CATALOG.availability(sku("GIFT"), START.minusSeconds(1)).reasons())
                .extracting(reason -> reason.toText(Locale.CHINA))
                .containsExactly("WAX 自 2026-11-10T16:00:00Z 起可购买");
    }

    @Test
    void onlyWhatIsListedIsAvailable() {
        for (ProductState state : ProductState.values()) {
            Catalog catalog = Catalog.compile(DEFINITION.withProducts(boot().withState(state)));
            assertThat(catalog.isAvailable(RED_42, START)).isEqualTo(state == ProductState.LISTED);
        }
        Catalog drafts = Catalog.compile(DEFINITION.withProducts(boot()));
        assertThat(drafts.availability(RED_42, START).reasons())
                .extracting(reason -> reason.toText(Locale.CHINA))
                .containsExactly("BOOT-RED-42 不在售：所属商品的状态为草稿");
        assertThat(drafts.availability(sku("NOTHING"), START).reasons())
                .extracting(reason -> reason.toText(Locale.ENGLISH))
                .containsExactly("the catalogue has no sku NOTHING");
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnce() {
        CatalogDefinition wrong = CatalogDefinition.builder()
                .addCategories(
                        category("a", "b"),
                        category("b", "a"),
                        category("shoes"),
                        category("shoes"),
                        category("c", "shoos"))
                .addProducts(
                        boot().withCategories(CategoryId.of("shose")),
                        boot().withVariants(variant("BOOT-RED-42")).withOptions(List.of()),
                        listed("x", bundle("X/1", Map.of(sku("Y"), 1)), bundle("Y", Map.of(sku("Z"), 1))),
                        listed("z", bundle("Z", Map.of(sku("X/1"), 1)), bundle("W", Map.of(sku("NOWHERE"), 1))))
                .build();

        InvalidRulesException refused = catchThrowableOfType(InvalidRulesException.class, () -> Catalog.compile(wrong));

        assertThat(refused.getMessage()).isEqualTo("""
                        Invalid Catalog: 8 findings
                          /categories/0/parent (a) lies within itself: a > b > a
                          /categories/3/id (shoes) comes twice; the first is /categories/2
                          /categories/4/parent (shoos) is not a category of the catalogue; maybe shoes is meant
                          /products/0/categories/0 (shose) is not a category of the catalogue; maybe shoes is meant
                          /products/1/id (boot) comes twice; the first is /products/0
                          /products/1/variants/0/sku (BOOT-RED-42) comes twice; the first is /products/0/variants/0
                          /products/2/variants/0/components/Y (X/1) contains itself: X/1 > Y > Z > X/1
                          /products/3/variants/1/components/NOWHERE (NOWHERE) is not a sku of the catalogue""");
        assertThat(Catalog.findings(wrong)).isEqualTo(refused.findings());
        assertThat(refused.message(Locale.CHINA))
                .startsWith("商品目录 无效：共 8 处问题\n")
                .contains("组合商品包含自己：X/1 > Y > Z > X/1");
    }

    @Test
    void whatIsSuspiciousIsAWarning() {
        Gtin barcode = Gtin.of("036000291452");
        CatalogDefinition suspicious = CatalogDefinition.builder()
                .addProducts(
                        listed("a", variant("A").withBarcode(barcode)),
                        listed("b", variant("B").withBarcode(Gtin.of("0036000291452"))), // the same number
                        listed("c", variant("C")).withState(ProductState.DELISTED),
                        listed("set", bundle("SET", Map.of(sku("C"), 1))))
                .build();

        assertThat(Catalog.compile(suspicious).warnings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning: /products/1/variants/0/barcode (0036000291452) is the bar code of A too",
                        "warning: /products/3/variants/0/components/C (C) is in a listed bundle, but its product is delisted");
    }

    @Test
    void whatHasNoTaxClassIsLeftOutAndTold() {
        Product care = listed("care", variant("WAX"), variant("BRUSH")).withTaxClass(Optional.empty());
        Product kit = listed("kit", bundle("KIT", Map.of(sku("WAX"), 2))).withTaxClass(Optional.empty());
        Product nothing = listed("nothing").withTaxClass(Optional.empty());
        Catalog catalog = Catalog.compile(DEFINITION.withProducts(
                boot(), care, nothing.withState(ProductState.DRAFT), kit.withState(ProductState.DRAFT)));

        assertThat(catalog.assortment().articles())
                .extracting(Article::sku)
                .containsExactlyInAnyOrder(RED_42, sku("BOOT-BLACK-42"));
        assertThat(catalog.warnings())
                .extracting(Finding::toString)
                .containsExactly(
                        "warning: /products/1/taxClass is missing: rules about prices know nothing without a tax class,"
                                + " and refuse carts with WAX, BRUSH\nMaybe give product care a tax class, also if it bears no tax.",
                        "warning: /products/3/taxClass is missing: rules about prices know nothing without a tax class,"
                                + " and refuse carts with KIT\nMaybe give product kit a tax class, also if it bears no tax.");
        assertThat(catalog.warnings().get(0).toText(Locale.CHINA)).contains("WAX", "BRUSH", "缺失");
    }

    @Test
    void aBundleHasABoundedNumberOfPieces() {
        List<Product> products = new ArrayList<>(List.of(listed("p0", variant("B0"))));
        for (int i = 1; i <= 3; i++) {
            products.add(listed("p" + i, bundle("B" + i, Map.of(sku("B" + (i - 1)), i == 3 ? 10 : 10_000))));
        }
        // 10 x 10,000 x 10,000 = 1,000,000,000 is the most
        Catalog most =
                Catalog.compile(CatalogDefinition.builder().products(products).build());
        assertThat(most.find(sku("B3")).orElseThrow().pieces()).isEqualTo(Map.of(sku("B0"), 1_000_000_000L));

        products.add(listed("p4", bundle("B4", Map.of(sku("B3"), 1, sku("B0"), 1))));
        for (int i = 5; i <= 12; i++) {
            products.add(listed("p" + i, bundle("B" + i, Map.of(sku("B" + (i - 1)), 10_000))));
        }
        assertThat(Catalog.findings(
                        CatalogDefinition.builder().products(products).build()))
                .hasSize(9)
                .allMatch(finding -> finding.code().equals("catalog.bundle-too-large"));
    }

    @Test
    void theOrderOfTheDefinitionIsNoDifference() {
        List<Product> reversed = new ArrayList<>(DEFINITION.products());
        Collections.reverse(reversed);
        Catalog same = Catalog.compile(DEFINITION.withProducts(reversed));
        assertThat(same).isEqualTo(CATALOG).hasSameHashCodeAs(CATALOG);
        assertThat(same.fingerprint()).isEqualTo(CATALOG.fingerprint());

        Catalog other = Catalog.compile(DEFINITION.withProducts(boot()));
        assertThat(other.fingerprint()).isNotEqualTo(CATALOG.fingerprint());
        assertThat(other).isNotEqualTo(CATALOG);
    }

    @Test
    void isWrittenAsADocument() {
        String json = CatalogDefinition.DOCUMENT.write(DEFINITION).toCanonicalText();
        assertThat(json).contains("\"format\":\"tradewright/catalog@1\"");
        assertThat(DocumentReader.of(CatalogDefinition.DOCUMENT, new JacksonTokenizer())
                        .read("catalog.json", json.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow())
                .isEqualTo(DEFINITION);
        assertThat(JsonMapping.standard()
                        .read(JsonMapping.standard().write(DEFINITION), CatalogDefinition.class)
                        .orElseThrow())
                .isEqualTo(DEFINITION);
    }

    /** Random bundles without cycles: pieces are what unpacking one level at a time gives, and both answers on availability agree. */
    @Property(tries = 200)
    void piecesAreWhatUnpackingGives(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Product> products = new ArrayList<>();
        List<Map<Integer, Integer>> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Map<Integer, Integer> part = new HashMap<>();
            Map<Sku, Integer> components = new HashMap<>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(3) == 0) {
                    int count = 1 + random.nextInt(3);
                    part.put(j, count);
                    components.put(sku("S" + j), count);
                }
            }
            parts.add(part);
            products.add(listed(
                            "p" + i,
                            bundle("S" + i, components)
                                    .withAvailable(
                                            random.nextInt(6) == 0
                                                    ? InstantRange.ofUnboundedEnd(END)
                                                    : InstantRange.ofUnbounded()))
                    .withState(random.nextInt(6) == 0 ? ProductState.DELISTED : ProductState.LISTED));
        }
        Collections.shuffle(products, random);
        Catalog catalog =
                Catalog.compile(CatalogDefinition.builder().products(products).build());
        for (int i = 0; i < size; i++) {
            Map<Sku, Long> expected = new HashMap<>();
            unpack(parts, i, 1, expected);
            Sku sku = sku("S" + i);
            assertThat(catalog.find(sku).orElseThrow().pieces()).isEqualTo(expected);
            assertThat(catalog.isAvailable(sku, START)).isEqualTo(available(catalog, parts, i));
            assertThat(catalog.availability(sku, START).isAccepted()).isEqualTo(catalog.isAvailable(sku, START));
        }
    }

    private static void unpack(List<Map<Integer, Integer>> parts, int item, long times, Map<Sku, Long> to) {
        if (parts.get(item).isEmpty()) {
            to.merge(sku("S" + item), times, Long::sum);
        }
        parts.get(item).forEach((part, count) -> unpack(parts, part, times * count, to));
    }

    private static boolean available(Catalog catalog, List<Map<Integer, Integer>> parts, int item) {
        CatalogItem found = catalog.find(sku("S" + item)).orElseThrow();
        return found.product().state() == ProductState.LISTED
                && !found.variant().available().start().equals(END)
                && parts.get(item).keySet().stream().allMatch(part -> available(catalog, parts, part));
    }
}
