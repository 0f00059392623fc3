// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.time.InstantRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of all a shop sells, checked as a whole and made for looking things up.
 *
 * <pre>{@code
 * Catalog catalog = Catalog.compile(definition);
 * catalog.find(Sku.of("BOOT-RED-42"));                 // the variant with its product and all its categories
 * catalog.isAvailable(Sku.of("BOOT-RED-42"), now);     // listed, and within its window
 * catalog.availability(Sku.of("BOOT-RED-42"), now);    // the same with the reasons why not
 * }</pre>
 *
 * <p>Two catalogues of the same products and categories, in whatever order, are equal and have the same {@link #fingerprint()}. Immutable and
 * thread-safe.
 */
public final class Catalog {

    private final CatalogDefinition definition;
    private final Fingerprint fingerprint;
    private final List<Finding> warnings;
    private final CategoryTree tree;
    private final Map<CategoryId, Category> categories;
    private final Map<Sku, CatalogItem> items;
    private final Map<Sku, CatalogItem> itemsBySku;
    private final Map<Sku, List<CatalogItem>> needed;

    private Catalog(CatalogDefinition definition, CatalogCheck check, List<Finding> warnings) {
        this.definition = definition;
        this.warnings = warnings;
        this.fingerprint = JsonMapping.standard().fingerprint(definition);
        this.tree = treeOf(definition);
        this.categories = new LinkedHashMap<>();
        definition.categories().forEach(category -> categories.put(category.id(), category));
        Map<Sku, CatalogItem> sorted = new TreeMap<>();
        for (Product product : definition.products()) {
            List<CategoryId> within = withAncestors(product.categories());
            for (Variant variant : product.variants()) {
                sorted.put(variant.sku(), new CatalogItem(product, variant, within, check.piecesOf(variant.sku())));
            }
        }
        this.items = Collections.unmodifiableMap(sorted);
        this.itemsBySku = new HashMap<>(sorted);
        this.needed = new HashMap<>();
        sorted.values().forEach(item -> needed.put(item.sku(), withComponents(item)));
    }

    /** An item and all its components, through bundles in bundles. */
    private List<CatalogItem> withComponents(CatalogItem start) {
        if (!start.variant().isBundle()) {
            return List.of(start);
        }
        Set<Sku> seen = new LinkedHashSet<>(List.of(start.sku()));
        List<CatalogItem> all = new ArrayList<>(List.of(start));
        for (int i = 0; i < all.size(); i++) {
            for (Sku component : all.get(i).variant().components().keySet()) {
                if (seen.add(component)) {
                    find(component).ifPresent(all::add);
                }
            }
        }
        return List.copyOf(all);
    }

    /**
     * Checks a definition and makes the catalogue of it.
     *
     * <p>Errors are: a category, product or sku that comes twice; a parent or category that is not in the definition; a component that is no sku
     * of it; categories or bundles that contain themselves, with the path; a bundle of more than 1,000,000,000 pieces of one sku. Warnings are: the
     * bar code of another sku; a listed bundle with a component that is not listed; a product with variants and without a tax class, which
     * {@link #assortment} leaves out.
     *
     * @param definition  the categories and products
     * @throws dev.tradewright.core.decision.InvalidRulesException with all findings, if an error is among them
     */
    public static Catalog compile(CatalogDefinition definition) {
        CatalogCheck check = CatalogCheck.of(definition);
        List<Finding> warnings = check.findings().orThrow("catalog.subject", Map.of());
        return new Catalog(definition.sorted(), check, warnings);
    }

    /**
     * Everything that is wrong with a definition, and what is suspicious, sorted by place.
     *
     * @param definition  the categories and products
     */
    public static List<Finding> findings(CatalogDefinition definition) {
        return CatalogCheck.of(definition).findings().list();
    }

    private static CategoryTree treeOf(CatalogDefinition definition) {
        CategoryTree.Builder builder = CategoryTree.builder();
        for (Category category : definition.categories()) {
            category.parent()
                    .ifPresentOrElse(parent -> builder.child(category.id(), parent), () -> builder.root(category.id()));
        }
        return builder.build();
    }

    private List<CategoryId> withAncestors(Collection<CategoryId> ids) {
        Set<CategoryId> all = new TreeSet<>();
        ids.forEach(id -> all.addAll(tree.ancestors(id)));
        return List.copyOf(all);
    }

    /** The categories and products, each in the order of their identifiers. */
    public CatalogDefinition definition() {
        return definition;
    }

    /**
     * What rules about prices know of this catalogue: every sku of a product that has a tax class, whatever its state, so that carts with products that
     * have been delisted can still be priced.
     */
    public Assortment assortment() {
        List<Article> articles = new ArrayList<>();
        for (CatalogItem item : items.values()) {
            item.product()
                    .taxClass()
                    .ifPresent(taxClass -> articles.add(
                            new Article(item.sku(), Set.copyOf(item.product().categories()), taxClass)));
        }
        return Assortment.of(tree, articles);
    }

    /** What was suspicious, sorted by place in the definition as it was given. */
    public List<Finding> warnings() {
        return warnings;
    }

    /** What identifies the content, whatever its order. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Which category lies within which. */
    public CategoryTree tree() {
        return tree;
    }

    /**
     * A category, if it is there.
     *
     * @param id  the category
     */
    public Optional<Category> category(CategoryId id) {
        return Optional.ofNullable(categories.get(id));
    }

    /** All skus, sorted. */
    public Set<Sku> skus() {
        return items.keySet();
    }

    /** All there is, in the order of the skus. */
    public Collection<CatalogItem> items() {
        return items.values();
    }

    /**
     * What a sku stands for, if it is there, on sale or not.
     *
     * @param sku  the sku
     */
    public Optional<CatalogItem> find(Sku sku) {
        return Optional.ofNullable(itemsBySku.get(sku));
    }

    /**
     * Whether a sku can be bought at an instant: it is in the catalogue, its product is listed, its window holds the instant, and for a bundle the
     * same is true of all its components, through bundles in bundles. Stock is not looked at.
     *
     * @param sku  the sku, known or not
     * @param instant  when
     */
    public boolean isAvailable(Sku sku, Instant instant) {
        for (CatalogItem item : needed.getOrDefault(sku, List.of())) {
            if (item.product().state() != ProductState.LISTED
                    || !item.variant().available().contains(instant)) {
                return false;
            }
        }
        return itemsBySku.containsKey(sku);
    }

    /**
     * As {@link #isAvailable}, with the reasons why not: of a bundle those of all its components.
     *
     * @param sku  the sku, known or not
     * @param instant  when
     */
    public Decision<CatalogItem> availability(Sku sku, Instant instant) {
        CatalogItem item = itemsBySku.get(sku);
        if (item == null) {
            return Decision.refused(reason("catalog.sku-unknown", sku));
        }
        List<Reason> reasons = new ArrayList<>();
        for (CatalogItem each : needed.getOrDefault(sku, List.of())) {
            gather(each, instant, reasons);
        }
        return Decision.acceptedUnless(reasons, item);
    }

    private static void gather(CatalogItem item, Instant instant, List<Reason> reasons) {
        InstantRange window = item.variant().available();
        if (item.product().state() != ProductState.LISTED) {
            reasons.add(reason("catalog.not-listed", item.sku())
                    .with("state", item.product().state()));
        }
        if (instant.isBefore(window.start())) {
            reasons.add(reason("catalog.not-yet-available", item.sku()).with("from", window.start()));
        } else if (!window.contains(instant)) {
            reasons.add(reason("catalog.no-longer-available", item.sku()).with("until", window.end()));
        }
    }

    private static Reason reason(String code, Sku sku) {
        return Reason.of(CatalogTexts.TEXTS, code).with("sku", sku);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalog catalog && definition.equals(catalog.definition);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    /** How much there is, and the beginning of the fingerprint. */
    @Override
    public String toString() {
        return "Catalog[" + items.size() + " skus of " + definition.products().size() + " products, "
                + fingerprint.value().substring(0, 15) + "]";
    }
}
