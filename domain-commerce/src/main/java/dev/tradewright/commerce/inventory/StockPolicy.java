// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.core.value.Checks;
import org.jspecify.annotations.Nullable;

/**
 * How much of a product may be promised beyond, or short of, what is on hand: the backorder depth lets customers wait for goods that are to come, the
 * safety stock keeps some units back.
 *
 * <p>With 10 on hand and 7 reserved, 3 can be reserved under {@link #STRICT}; 8 under {@code backorder(5)}, and the last 5 of them wait;
 * 1 under {@code STRICT.withSafetyStock(2)}.
 *
 * <p>Immutable and thread-safe.
 */
public final class StockPolicy {

    /** No backorder, no safety stock: what a product has unless it is told otherwise. */
    public static final StockPolicy STRICT = new StockPolicy(0, 0);

    /** Any number of units may be backordered. */
    public static final StockPolicy UNLIMITED_BACKORDER = new StockPolicy(Stock.MAX_UNITS, 0);

    private final long backorderDepth;
    private final long safetyStock;

    private StockPolicy(long backorderDepth, long safetyStock) {
        this.backorderDepth = checked(backorderDepth, "backorderDepth");
        this.safetyStock = checked(safetyStock, "safetyStock");
    }

    /**
     * A policy of both numbers.
     *
     * @param backorderDepth  how many units may be waited for at the same time, from 0 (none) to {@link Stock#MAX_UNITS} (unlimited)
     * @param safetyStock  how many units on hand are not offered, from 0 to {@link Stock#MAX_UNITS}
     * @throws IllegalArgumentException if one is out of range
     */
    public static StockPolicy of(long backorderDepth, long safetyStock) {
        return new StockPolicy(backorderDepth, safetyStock);
    }

    /**
     * Backorder up to a depth, without safety stock.
     *
     * @param depth  how many units may be waited for at the same time, from 0 (none) to {@link Stock#MAX_UNITS} (unlimited)
     * @throws IllegalArgumentException if that is out of range
     */
    public static StockPolicy backorder(long depth) {
        return new StockPolicy(depth, 0);
    }

    /**
     * The same policy with units that are kept back.
     *
     * @param units  from 0 to {@link Stock#MAX_UNITS}
     * @throws IllegalArgumentException if that is out of range
     */
    public StockPolicy withSafetyStock(long units) {
        return new StockPolicy(backorderDepth, units);
    }

    /** How many units may be waited for at the same time; {@link Stock#MAX_UNITS} means without limit. */
    public long backorderDepth() {
        return backorderDepth;
    }

    /** How many units on hand are not offered. */
    public long safetyStock() {
        return safetyStock;
    }

    private static long checked(long units, String name) {
        Checks.that(units >= 0 && units <= Stock.MAX_UNITS, name, units, "must be from 0 to " + Stock.MAX_UNITS);
        return units;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StockPolicy that
                && backorderDepth == that.backorderDepth
                && safetyStock == that.safetyStock;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(backorderDepth) + Long.hashCode(safetyStock);
    }

    @Override
    public String toString() {
        return "backorder " + (backorderDepth == Stock.MAX_UNITS ? "unlimited" : backorderDepth) + ", safety stock "
                + safetyStock;
    }
}
