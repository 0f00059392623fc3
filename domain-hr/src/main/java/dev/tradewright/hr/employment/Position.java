// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody is employed as, as far as pay depends on it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class Position extends Validated implements WithPosition {

    Position() {}

    /** Names it. */
    @NotNull
    public abstract PositionId id();

    /** What people call it, as {@code Warehouse clerk}. */
    @NotBlank
    @Size(max = 200)
    public abstract String title();

    /** The grade, on which scales and allowances depend. */
    public abstract Optional<@Size(min = 1, max = 50) String> grade();

    /**
     * Whether hours beyond the regular ones are paid as overtime; by default they are. They are not for a salaried employee who is exempt under 29
     * U.S.C. 213(a)(1), or for a post under the flexible working time system (不定时工作制) that an authority in China has approved.
     */
    @Value.Default
    public boolean paidOvertime() {
        return true;
    }

    /** Begins a position. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a position; identifier and title are required. Mutable and for one thread. */
    public static final class Builder extends ImmutablePosition.Builder {
        Builder() {}
    }
}
