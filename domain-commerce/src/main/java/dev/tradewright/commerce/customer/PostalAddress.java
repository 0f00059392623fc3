// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import dev.tradewright.core.place.Place;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import dev.tradewright.core.value.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where somebody gets parcels and letters. {@link AddressFormat} writes it on a label.
 *
 * <pre>{@code
 * PostalAddress.builder()
 *         .recipient("张三")
 *         .place(Place.parse("CN-ZJ/330100 310013"))
 *         .district("西湖区")
 *         .addLines("文三路90号")
 *         .phone("13800138000")
 *         .build();
 * }</pre>
 *
 * <p>Personal as a whole: {@link #toString()} and messages show nothing of it. Immutable and thread-safe.
 */
@Personal
@Value.Immutable
@DomainValue
public abstract class PostalAddress extends Validated implements WithPostalAddress {

    PostalAddress() {}

    /** Who receives it. */
    @NotBlank
    @Size(max = 100)
    public abstract String recipient();

    /** The company or house in which the recipient is found. */
    public abstract Optional<@Size(max = 100) String> organisation();

    /** Country and, as far as known, subdivision, city and postcode. */
    public abstract Place place();

    /** The town as it is written; needed if the place does not say the city. */
    public abstract Optional<@Size(max = 100) String> locality();

    /** A part of the town: 区 or 县 in China, a suburb or village elsewhere. */
    public abstract Optional<@Size(max = 100) String> district();

    /** Street, number, building, floor: from 1 to 4 lines, as they are written in the country. */
    @Size(min = 1, max = 4)
    public abstract List<@NotBlank @Size(max = 200) String> lines();

    /** The number the carrier may call. */
    public abstract Optional<@Size(max = 40) String> phone();

    @Override
    protected void rules(RuleCheck check) {
        check.that(locality().isPresent() || place().city().isPresent(), "locality", "no-town", Map.of());
        notBlank(check, "organisation", organisation());
        notBlank(check, "locality", locality());
        notBlank(check, "district", district());
        notBlank(check, "phone", phone());
    }

    /** The constraint of that name would refuse what is absent, too. */
    static void notBlank(RuleCheck check, String path, Optional<String> text) {
        text.ifPresent(given -> check.that(!given.isBlank(), path, "not-blank", Map.of("rejected", given)));
    }

    /** Nothing of it: {@value Violation#REDACTED}. */
    @Override
    public String toString() {
        return Violation.REDACTED;
    }

    /** A builder without anything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an address; recipient, place and lines are needed. */
    public static final class Builder extends ImmutablePostalAddress.Builder {
        Builder() {}
    }
}
