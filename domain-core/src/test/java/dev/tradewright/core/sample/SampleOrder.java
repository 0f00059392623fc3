// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.sample;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.immutables.value.Value;

/** A type of kind (a) that holds others: nested values, interfaces, records, maps, sets, and personal ones among them. */
@Value.Immutable
@DomainValue
public abstract class SampleOrder extends Validated implements WithSampleOrder {

    SampleOrder() {}

    /** Checks itself when it is built, and is not checked again. */
    public abstract SampleContract contract();

    public abstract List<@Valid SampleLine> lines();

    public abstract Map<@NotBlank String, @Min(1) Integer> weights();

    public abstract Set<@NotBlank String> labels();

    /** Personal in key and value. */
    @Personal
    @Value.Redacted
    public abstract Map<String, @Min(1) Integer> commissions();

    /** Personal by its type. */
    public abstract Optional<@Valid SampleAddress> address();

    /** Under a constraint that only the host's validator has a text for. */
    @Personal
    @Value.Redacted
    @CreditCardNumber
    @Value.Default
    public String card() {
        return "4111111111111111";
    }

    /** As {@link #card()}, but not personal. */
    @CreditCardNumber
    @Value.Default
    public String voucher() {
        return "4111111111111111";
    }

    @Override
    protected void rules(RuleCheck check) {
        commissions()
                .forEach((name, commission) -> check.that(
                        commission <= 500,
                        "commissions[" + name + "]",
                        "max",
                        Map.of("value", 500, "rejected", commission)));
        address()
                .ifPresent(address -> check.that(
                        !address.street().isBlank(),
                        "address.street",
                        "not-blank",
                        Map.of("rejected", address.street())));
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends ImmutableSampleOrder.Builder {
        Builder() {}
    }
}
