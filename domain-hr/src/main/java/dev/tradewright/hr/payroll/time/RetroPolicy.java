// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import dev.tradewright.hr.payroll.ComponentCode;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What of the corrections of past periods is paid. Taxes, for example, are often fixed in the period in which they were withheld, and what is
 * corrected is taxed in the current one.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class RetroPolicy extends Validated implements WithRetroPolicy {

    private static final RetroPolicy STANDARD = builder().build();

    RetroPolicy() {}

    /** Which corrections take part, by default all. */
    @Value.Default
    public RetroMode mode() {
        return RetroMode.ALL;
    }

    /** The components whose past results stay as they are; by default none. */
    public abstract Set<ComponentCode> fixedComponents();

    /** How many periods before the current one can be corrected, counted over those that were paid; by default any number. */
    public abstract Optional<@Min(0) Integer> maxPeriods();

    /** The first day on which a period that can be corrected may start; by default any. */
    public abstract Optional<LocalDate> notBefore();

    /** Everything is corrected. */
    public static RetroPolicy standard() {
        return STANDARD;
    }

    /** Begins a policy. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy; everything has a default. Mutable and for one thread. */
    public static final class Builder extends ImmutableRetroPolicy.Builder {
        Builder() {}
    }
}
