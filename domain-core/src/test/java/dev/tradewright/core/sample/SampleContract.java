// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.sample;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The smallest type of kind (a) with everything in it: constraints, a rule across fields, a personal field. */
@Value.Immutable
@DomainValue
public abstract class SampleContract extends Validated implements WithSampleContract {

    SampleContract() {}

    @Personal
    @Value.Redacted
    @NotBlank
    @Size(max = 10)
    public abstract String holder();

    @Min(1)
    public abstract int minimum();

    @Value.Default
    @Max(1_000)
    public int maximum() {
        return 100;
    }

    public abstract List<@NotBlank String> tags();

    public abstract Optional<@Min(0) Integer> discount();

    @Override
    protected void rules(RuleCheck check) {
        check.that(minimum() <= maximum(), "maximum", "not-below", Map.of("limit", minimum(), "rejected", maximum()));
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends ImmutableSampleContract.Builder {
        Builder() {}
    }
}
