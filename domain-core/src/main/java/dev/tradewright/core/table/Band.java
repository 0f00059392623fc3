// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * A range of numbers and what belongs to it.
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param from  where it begins
 * @param to  where it ends; empty if it has no end
 * @param value  what belongs to the numbers between
 */
public record Band<T>(Decimal from, Optional<Decimal> to, T value) {

    /** Checks that nothing is missing. */
    public Band {
        Checks.notNull(from, "from");
        Checks.notNull(to, "to");
        Checks.notNull(value, "value");
    }

    /**
     * A range with an end.
     *
     * @param from  where it begins
     * @param to  where it ends
     * @param value  what belongs to it
     */
    public static <T> Band<T> of(Decimal from, Decimal to, T value) {
        return new Band<>(from, Optional.of(Checks.notNull(to, "to")), value);
    }

    /**
     * A range without an end.
     *
     * @param from  where it begins
     * @param value  what belongs to it
     */
    public static <T> Band<T> from(Decimal from, T value) {
        return new Band<>(from, Optional.empty(), value);
    }
}
