// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.sample;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/** A sealed family with a member of each kind: a value with a builder, a record, an enum, a text, and one that is open to the host. */
public sealed interface SampleCondition {

    /** Written by people. */
    @Value.Immutable
    @DomainValue
    abstract non-sealed class BuysAtLeast extends Validated implements SampleCondition {

        BuysAtLeast() {}

        @Min(1)
        public abstract int pieces();

        public static Builder builder() {
            return new Builder();
        }

        public static final class Builder extends ImmutableBuysAtLeast.Builder {
            Builder() {}
        }
    }

    /** A leaf with parts. */
    record SpendsAtLeast(Money amount) implements SampleCondition {}

    /** A leaf of nothing but a value. */
    record InSegment(String value) implements SampleCondition {}

    /** A closed choice. */
    enum Moment implements SampleCondition {
        ON_BIRTHDAY,
        AT_FIRST_ORDER
    }

    /** Open to the host. */
    non-sealed interface Custom extends SampleCondition {}
}
