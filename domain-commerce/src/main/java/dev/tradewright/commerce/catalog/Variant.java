// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.quantity.Quantity;
import dev.tradewright.core.time.InstantRange;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What can be put into a cart: a product in one colour and size, or a bundle of others.
 *
 * <pre>{@code
 * Variant.builder()
 *         .sku(Sku.of("BOOT-RED-42"))
 *         .putOptions("colour", "red")
 *         .putOptions("size", "42")
 *         .barcode(Gtin.of("4006381333931"))
 *         .weight(Quantity.parse("950 GRM"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class Variant extends Validated implements WithVariant {

    Variant() {}

    /** What it is called everywhere; unique in the catalogue. */
    public abstract Sku sku();

    /** The code of the chosen value by the code of the option: colour to red. */
    public abstract Map<@NotBlank String, @NotBlank String> options();

    /** When it can be bought, end exclusive; by default at any time. */
    @Value.Default
    public InstantRange available() {
        return InstantRange.ofUnbounded();
    }

    /** The number under its bar code. */
    public abstract Optional<Gtin> barcode();

    /** What one weighs with its packing, more than 0. */
    public abstract Optional<@Positive Quantity> weight();

    /** If it is a bundle: how many of what are in it, 1 to 10,000 of each; empty for anything else. */
    public abstract Map<Sku, @Min(1) @Max(10_000) Integer> components();

    @Override
    protected void rules(RuleCheck check) {
        check.that(
                !components().containsKey(sku()),
                "components[" + sku() + "]",
                "component-itself",
                Map.of("rejected", sku()));
    }

    /** Whether it consists of others. */
    public boolean isBundle() {
        return !components().isEmpty();
    }

    /** A builder without anything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a variant; the sku is needed. */
    public static final class Builder extends ImmutableVariant.Builder {
        Builder() {}
    }
}
