// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.text.LocalizedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a product needs to be put on sale. Each requirement that is not met is one {@link Reason} that names all languages, options or skus it is
 * missing for.
 */
public enum PublishRequirement {
    /** A name in each of the shop's languages. */
    NAME("catalog.name-missing", "languages"),
    /** At least one category. */
    CATEGORY("catalog.category-missing", "product"),
    /** A tax class. */
    TAX_CLASS("catalog.tax-class-missing", "product"),
    /** At least one variant. */
    VARIANT("catalog.variant-missing", "product"),
    /** Names of options and their values in each of the shop's languages. */
    OPTION_NAME("catalog.option-name-missing", "options"),
    /** A value for every option in every variant. */
    OPTION_VALUE("catalog.option-value-missing", "variants"),
    /** No two variants with the same values. */
    DISTINCT_VARIANTS("catalog.variants-alike", "variants"),
    /** A price for every variant. */
    PRICE("catalog.price-missing", "skus");

    private final String code;
    private final String argument;

    PublishRequirement(String code, String argument) {
        this.code = code;
        this.argument = argument;
    }

    /** The code of the reason, as {@code catalog.price-missing}. */
    public String code() {
        return code;
    }

    /**
     * Why a product does not meet this requirement; nothing if it does.
     *
     * @param listing  the product, the shop's languages and the prices there are
     */
    public Optional<Reason> missing(Listing listing) {
        List<String> found = lacking(listing);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(CatalogTexts.TEXTS, code).with(argument, found));
    }

    /**
     * Everything that a product is missing, in the order of the requirements; empty if it may be put on sale.
     *
     * @param listing  the product, the shop's languages and the prices there are
     */
    public static List<Reason> allMissing(Listing listing) {
        return Arrays.stream(values())
                .flatMap(requirement -> requirement.missing(listing).stream())
                .toList();
    }

    private List<String> lacking(Listing listing) {
        Product product = listing.product();
        return switch (this) {
            case NAME -> languagesWithoutName(listing);
            case CATEGORY -> ifNone(listing, product.categories().isEmpty());
            case TAX_CLASS -> ifNone(listing, product.taxClass().isEmpty());
            case VARIANT -> ifNone(listing, product.variants().isEmpty());
            case OPTION_NAME -> optionsWithoutName(listing);
            case OPTION_VALUE -> variantsWithoutValue(listing);
            case DISTINCT_VARIANTS -> alike(listing);
            case PRICE -> withoutPrice(listing);
        };
    }

    private static List<String> ifNone(Listing listing, boolean none) {
        return none ? List.of(listing.product().id().value()) : List.of();
    }

    private static List<String> languagesWithoutName(Listing listing) {
        return listing.languages().stream()
                .filter(language -> lacks(listing.product().name(), language))
                .map(Locale::toLanguageTag)
                .toList();
    }

    private static boolean lacks(LocalizedName name, Locale language) {
        return name.in(language).isEmpty();
    }

    private static List<String> optionsWithoutName(Listing listing) {
        List<String> found = new ArrayList<>();
        for (ProductOption option : listing.product().options()) {
            Stream<Map.Entry<String, LocalizedName>> names = Stream.concat(
                    Stream.of(Map.entry(option.code(), option.name())),
                    option.values().stream().map(value -> Map.entry(option.code() + "=" + value.code(), value.name())));
            names.forEach(name -> listing.languages().stream()
                    .filter(language -> lacks(name.getValue(), language))
                    .forEach(language -> found.add(name.getKey() + " " + language.toLanguageTag())));
        }
        return found;
    }

    private static List<String> variantsWithoutValue(Listing listing) {
        return listing.product().variants().stream()
                .flatMap(variant -> listing.product().options().stream()
                        .map(ProductOption::code)
                        .filter(option -> !variant.options().containsKey(option))
                        .map(option -> variant.sku() + " " + option))
                .toList();
    }

    private static List<String> alike(Listing listing) {
        Map<Map<String, String>, List<String>> skus = new LinkedHashMap<>();
        for (Variant variant : listing.product().variants()) {
            skus.computeIfAbsent(variant.options(), options -> new ArrayList<>())
                    .add(variant.sku().value());
        }
        return skus.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> String.join(" = ", same))
                .toList();
    }

    private static List<String> withoutPrice(Listing listing) {
        return listing.product().skus().stream()
                .filter(sku -> !listing.priced().contains(sku))
                .map(Sku::value)
                .toList();
    }
}
