// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a live reservation at one product.
 *
 * <p>Immutable and thread-safe.
 */
public final class Hold {

    private final CommandId reservation;
    private final long quantity;
    private final Instant until;

    private Hold(CommandId reservation, long quantity, Instant until) {
        this.reservation = Checks.notNull(reservation, "reservation");
        this.quantity = quantity;
        this.until = Checks.notNull(until, "until");
    }

    /**
     * A hold.
     *
     * @param reservation  the identity of the command that reserved
     * @param quantity  the units that are left, 1 or more
     * @param until  when it ends, exclusive
     * @throws IllegalArgumentException if the quantity is out of range
     */
    public static Hold of(CommandId reservation, long quantity, Instant until) {
        return new Hold(reservation, StockLine.checkedQuantity(quantity), until);
    }

    /** The identity of the command that reserved. */
    public CommandId reservation() {
        return reservation;
    }

    /** The units that are left, 1 or more. */
    public long quantity() {
        return quantity;
    }

    /** When it ends, exclusive. */
    public Instant until() {
        return until;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hold that
                && reservation.equals(that.reservation)
                && quantity == that.quantity
                && until.equals(that.until);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * reservation.hashCode() + Long.hashCode(quantity)) + until.hashCode();
    }

    /** As {@code 3 of order-77 until 2026-03-01T10:00:00Z}. */
    @Override
    public String toString() {
        return quantity + " of " + reservation + " until " + until;
    }
}
