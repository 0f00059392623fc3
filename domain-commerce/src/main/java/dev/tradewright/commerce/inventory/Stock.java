// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.core.value.Checks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The counters of one product at one moment. They are nothing but the sum of its {@link StockEvent}s: {@link #after} adds one more.
 *
 * <ul>
 *   <li><em>on hand</em>: sellable units in the house, reserved ones included; never negative
 *   <li><em>reserved</em>: units that are promised and have neither left nor been given back
 *   <li><em>available</em>: on hand − safety stock (0 if that is negative) − reserved; negative by as many units as customers wait for
 *   <li><em>backordered</em>: the reserved units that nothing on offer stands for, 0 or −available
 *   <li><em>damaged</em>: units in the house that cannot be sold; they are not on hand
 * </ul>
 *
 * <p>Quantities are whole units. Immutable and thread-safe.
 */
public final class Stock {

    /** The largest number of units in any counter, so that no sum of two can overflow. */
    public static final long MAX_UNITS = 1_000_000_000_000_000L;

    /** Nothing at all, under {@link StockPolicy#STRICT}. */
    public static final Stock EMPTY = new Stock(0, 0, 0, StockPolicy.STRICT);

    private final long onHand;
    private final long reserved;
    private final long damaged;
    private final StockPolicy policy;

    private Stock(long onHand, long reserved, long damaged, StockPolicy policy) {
        this.onHand = onHand;
        this.reserved = reserved;
        this.damaged = damaged;
        this.policy = policy;
    }

    /**
     * Stock with given counters, as read from storage.
     *
     * @param onHand  sellable units in the house, from 0 to {@link #MAX_UNITS}
     * @param reserved  units that are promised, from 0 to {@link #MAX_UNITS}
     * @param damaged  units that cannot be sold, from 0 to {@link #MAX_UNITS}
     * @param policy  what may be promised
     * @throws IllegalArgumentException if a counter is out of range
     */
    public static Stock of(long onHand, long reserved, long damaged, StockPolicy policy) {
        return new Stock(
                checked(onHand, "onHand"),
                checked(reserved, "reserved"),
                checked(damaged, "damaged"),
                Checks.notNull(policy, "policy"));
    }

    /** Sellable units in the house, reserved ones included, 0 or more. */
    public long onHand() {
        return onHand;
    }

    /** Units that are promised, 0 or more. */
    public long reserved() {
        return reserved;
    }

    /** Units in the house that cannot be sold, 0 or more. */
    public long damaged() {
        return damaged;
    }

    /** What may be promised beyond or short of what is on hand. */
    public StockPolicy policy() {
        return policy;
    }

    /** On hand − safety stock, 0 if that is negative, − reserved. Below 0, customers wait for that many units. */
    public long available() {
        return available(onHand, reserved, policy);
    }

    /** See {@link #available()}. */
    static long available(long onHand, long reserved, StockPolicy policy) {
        return Math.max(0, onHand - policy.safetyStock()) - reserved;
    }

    /** What can be reserved now, backorders included, 0 or more: available + backorder depth. */
    public long promisable() {
        return promisable(available(), policy);
    }

    /** See {@link #promisable()}. */
    static long promisable(long available, StockPolicy policy) {
        return Math.max(0, available + policy.backorderDepth());
    }

    /** The reserved units that nothing on offer stands for, 0 or more. */
    public long backordered() {
        return Math.max(0, -available());
    }

    /** How many units of a further reservation would be backordered, if so many are available. */
    static long backordered(long quantity, long available) {
        return Math.min(quantity, Math.max(0, quantity - available));
    }

    /**
     * The counters after an event. With 10 on hand and 3 reserved, {@code COMMITTED 2} gives 8 on hand and 1 reserved.
     *
     * @param event  what happened to this product
     * @throws IllegalArgumentException if a counter would leave its range: the event does not belong to this stock
     */
    public Stock after(StockEvent event) {
        return of(
                onHand + event.onHandChange(),
                reserved + event.reservedChange(),
                damaged + event.damagedChange(),
                event.policy().orElse(policy));
    }

    /** Counters that were checked when they were counted. */
    static Stock unchecked(long onHand, long reserved, long damaged, StockPolicy policy) {
        return new Stock(onHand, reserved, damaged, policy);
    }

    static long checked(long units, String name) {
        if (units < 0 || units > MAX_UNITS) {
            throw new IllegalArgumentException(name + " (" + units + ") must be from 0 to " + MAX_UNITS);
        }
        return units;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stock that
                && onHand == that.onHand
                && reserved == that.reserved
                && damaged == that.damaged
                && policy.equals(that.policy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(onHand, reserved, damaged, policy);
    }

    /** As {@code 10 on hand, 3 reserved, 0 damaged (backorder 0, safety stock 0)}. */
    @Override
    public String toString() {
        return onHand + " on hand, " + reserved + " reserved, " + damaged + " damaged (" + policy + ")";
    }
}
