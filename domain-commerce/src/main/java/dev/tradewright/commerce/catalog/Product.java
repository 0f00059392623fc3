// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.NotBlank;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A product with its variants. A draft may be incomplete; what it needs to be sold is checked when it is {@link ProductLifecycle published}. What
 * contradicts itself is refused at once: an option or sku that comes twice, a variant with an option or value that the product does not have.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class Product extends Validated implements WithProduct {

    Product() {}

    /** What it is called everywhere; unique in the catalogue. */
    public abstract ProductId id();

    /** What customers read. */
    @Value.Default
    public LocalizedName name() {
        return LocalizedName.none();
    }

    /** Where it is in its life; {@link ProductLifecycle#apply} changes it. By default a draft. */
    @Value.Default
    public ProductState state() {
        return ProductState.DRAFT;
    }

    /** The categories it stands in; it stands in their ancestors too without saying so. */
    public abstract Set<CategoryId> categories();

    /** How it is taxed. */
    public abstract Optional<TaxClass> taxClass();

    /** In what its variants differ, in the order of display. */
    public abstract List<ProductOption> options();

    /** What can be bought, in the order of display. */
    public abstract List<Variant> variants();

    /** Further facts for display and search, as material to leather. */
    public abstract Map<@NotBlank String, @NotBlank String> attributes();

    @Override
    protected void rules(RuleCheck check) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < options().size(); i++) {
            String code = options().get(i).code();
            check.that(codes.add(code), "options[" + i + "].code", "named-twice", Map.of("rejected", code));
        }
        Set<Sku> skus = new HashSet<>();
        for (int i = 0; i < variants().size(); i++) {
            Variant variant = variants().get(i);
            String path = "variants[" + i + "]";
            check.that(skus.add(variant.sku()), path + ".sku", "named-twice", Map.of("rejected", variant.sku()));
            checkOptions(variant, path, check);
        }
    }

    private void checkOptions(Variant variant, String path, RuleCheck check) {
        variant.options().forEach((code, value) -> {
            Optional<ProductOption> option = option(code);
            String place = path + ".options[" + code + "]";
            check.that(option.isPresent(), place, "unknown-option", Map.of("known", codes(), "rejected", value));
            check.that(
                    option.isEmpty() || option.get().value(value).isPresent(),
                    place,
                    "unknown-option-value",
                    Map.of("known", option.map(Product::valueCodes).orElse(""), "rejected", value));
        });
    }

    private String codes() {
        return options().stream().map(ProductOption::code).distinct().collect(Collectors.joining(", "));
    }

    private static String valueCodes(ProductOption option) {
        return option.values().stream().map(OptionValue::code).collect(Collectors.joining(", "));
    }

    /**
     * The option with a code, if there is one.
     *
     * @param code  the code
     */
    public Optional<ProductOption> option(String code) {
        return options().stream().filter(option -> option.code().equals(code)).findFirst();
    }

    /**
     * The variant with a sku, if there is one.
     *
     * @param sku  the sku
     */
    public Optional<Variant> variant(Sku sku) {
        return variants().stream().filter(variant -> variant.sku().equals(sku)).findFirst();
    }

    /** The skus of its variants, in their order. */
    public List<Sku> skus() {
        return variants().stream().map(Variant::sku).collect(Collectors.toUnmodifiableList());
    }

    /** A builder without anything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a product; the id is needed. */
    public static final class Builder extends ImmutableProduct.Builder {
        Builder() {}
    }
}
