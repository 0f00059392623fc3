// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.decision.Findings;
import dev.tradewright.core.text.Spelling;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One pass over a definition: what refers to what, and everything that is wrong with it. */
final class CatalogCheck {

    /** The most pieces of one sku in a bundle. */
    static final long MOST_PIECES = 1_000_000_000;

    /** A variant and where it stands. */
    private record Placed(Product product, Variant variant, String place) {}

    private final CatalogDefinition definition;
    private final Findings findings = Findings.of(CatalogTexts.TEXTS);
    private final Map<CategoryId, String> categoryPlaces = new LinkedHashMap<>();
    private final Map<Sku, Placed> variants = new LinkedHashMap<>();
    private final SortedMap<Sku, SortedMap<Sku, Long>> pieces = new TreeMap<>();

    private CatalogCheck(CatalogDefinition definition) {
        this.definition = definition;
        categories();
        products();
        components();
    }

    static CatalogCheck of(CatalogDefinition definition) {
        return new CatalogCheck(definition);
    }

    Findings findings() {
        return findings;
    }

    /** The pieces that are taken from the shelf for one; only if there are no errors. */
    SortedMap<Sku, Long> piecesOf(Sku sku) {
        return Checks.notNull(pieces.get(sku), "pieces of " + sku);
    }

    private void categories() {
        List<Category> categories = definition.categories();
        for (int i = 0; i < categories.size(); i++) {
            unique(categoryPlaces, categories.get(i).id(), "/categories/" + i, "/id");
        }
        Map<CategoryId, List<CategoryId>> up = new LinkedHashMap<>();
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            String place = "/categories/" + i + "/parent";
            category.parent().ifPresent(parent -> {
                knownCategory(place, parent);
                up.putIfAbsent(category.id(), List.of(parent));
            });
        }
        Cycles.of(up)
                .forEach((id, path) -> findings.error(
                        place(categoryPlaces, id) + "/parent",
                        "catalog.category-cycle",
                        Map.of("rejected", id, "path", path(path))));
    }

    private void products() {
        Map<ProductId, String> products = new HashMap<>();
        Map<Sku, String> skus = new HashMap<>();
        Map<String, Sku> barcodes = new HashMap<>();
        for (int i = 0; i < definition.products().size(); i++) {
            Product product = definition.products().get(i);
            String place = "/products/" + i;
            unique(products, product.id(), place, "/id");
            if (product.taxClass().isEmpty() && !product.variants().isEmpty()) {
                untaxed(place, product);
            }
            int index = 0;
            for (CategoryId category : product.categories()) {
                knownCategory(place + "/categories/" + index++, category);
            }
            for (int j = 0; j < product.variants().size(); j++) {
                Variant variant = product.variants().get(j);
                String at = place + "/variants/" + j;
                unique(skus, variant.sku(), at, "/sku");
                variants.putIfAbsent(variant.sku(), new Placed(product, variant, at));
                variant.barcode().ifPresent(barcode -> barcode(barcodes, barcode, variant.sku(), at));
            }
        }
    }

    /** Without a tax class it is not part of the {@link Catalog#assortment}. */
    private void untaxed(String place, Product product) {
        List<Sku> skus = product.variants().stream().map(Variant::sku).toList();
        findings.warning(place + "/taxClass", "catalog.untaxed", Map.of("product", product.id(), "skus", skus));
    }

    private void barcode(Map<String, Sku> barcodes, Gtin barcode, Sku sku, String at) {
        Sku first = barcodes.putIfAbsent(barcode.to14Digits(), sku);
        if (first != null) {
            findings.warning(at + "/barcode", "catalog.barcode-twice", Map.of("rejected", barcode, "first", first));
        }
    }

    private <T> void unique(Map<T, String> places, T id, String place, String property) {
        String first = places.putIfAbsent(id, place);
        if (first != null) {
            findings.error(place + property, "catalog.twice", Map.of("rejected", id, "first", first));
        }
    }

    private void knownCategory(String place, CategoryId id) {
        if (!categoryPlaces.containsKey(id)) {
            unknown(place, "catalog.unknown-category", id.value(), texts(categoryPlaces.keySet()));
        }
    }

    private void unknown(String place, String code, String rejected, List<String> known) {
        Optional<String> nearest = Spelling.nearest(rejected, known);
        findings.error(
                place,
                nearest.isPresent() ? code + "-nearest" : code,
                nearest.isPresent()
                        ? Map.of("rejected", rejected, "nearest", nearest.get())
                        : Map.of("rejected", rejected));
    }

    private void components() {
        Map<Sku, Set<Sku>> down = new TreeMap<>();
        for (Placed bundle : variants.values()) {
            down.put(bundle.variant().sku(), bundle.variant().components().keySet());
            for (Sku component : bundle.variant().components().keySet()) {
                component(bundle, component);
            }
        }
        Map<Sku, List<Sku>> cycles = Cycles.of(down);
        cycles.forEach((sku, path) -> findings.error(
                componentPlace(placed(sku), path.get(1)),
                "catalog.bundle-cycle",
                Map.of("rejected", sku, "path", path(path))));
        if (cycles.isEmpty()) {
            down.keySet().forEach(this::unpack);
        }
    }

    private void component(Placed bundle, Sku sku) {
        String place = componentPlace(bundle, sku);
        Placed component = variants.get(sku);
        if (component == null) {
            unknown(place, "catalog.unknown-component", sku.value(), texts(variants.keySet()));
        } else if (bundle.product().state() == ProductState.LISTED
                && component.product().state() != ProductState.LISTED) {
            findings.warning(
                    place,
                    "catalog.component-not-listed",
                    Map.of("rejected", sku, "state", component.product().state()));
        }
    }

    private static String componentPlace(Placed bundle, Sku component) {
        // a JSON Pointer writes ~ and / in a name as ~0 and ~1 (RFC 6901)
        return bundle.place() + "/components/"
                + component.value().replace("~", "~0").replace("/", "~1");
    }

    /** Innermost bundles first, so that each is added up once; there are no cycles. */
    private void unpack(Sku start) {
        List<Sku> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            Sku sku = open.get(open.size() - 1);
            List<Sku> first = componentsOf(sku).keySet().stream()
                    .filter(component -> !pieces.containsKey(component))
                    .toList();
            if (first.isEmpty()) {
                open.remove(open.size() - 1);
                pieces.put(sku, sum(sku));
            } else {
                open.addAll(first);
            }
        }
    }

    private Map<Sku, Integer> componentsOf(Sku sku) {
        Placed placed = variants.get(sku);
        return placed == null ? Map.of() : placed.variant().components();
    }

    private SortedMap<Sku, Long> sum(Sku sku) {
        Map<Sku, Integer> components = componentsOf(sku);
        SortedMap<Sku, Long> sum = new TreeMap<>();
        if (components.isEmpty()) {
            sum.put(sku, 1L);
        }
        // each factor is bounded, so that no step overflows before the sum is cut off
        components.forEach((component, count) -> piecesOf(component)
                .forEach((piece, inside) ->
                        sum.merge(piece, Math.min(inside * count, MOST_PIECES + 1), CatalogCheck::cutSum)));
        sum.forEach((piece, count) -> {
            if (count > MOST_PIECES) {
                findings.error(
                        placed(sku).place() + "/components",
                        "catalog.bundle-too-large",
                        Map.of("rejected", sku, "component", piece, "count", "> " + MOST_PIECES, "limit", MOST_PIECES));
            }
        });
        return sum;
    }

    private static long cutSum(long a, long b) {
        return Math.min(a + b, MOST_PIECES + 1);
    }

    private Placed placed(Sku sku) {
        return Checks.notNull(variants.get(sku), "variant " + sku);
    }

    private static <T> String place(Map<T, String> places, T id) {
        return places.getOrDefault(id, "");
    }

    private static List<String> texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    private static String path(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(" > "));
    }
}
