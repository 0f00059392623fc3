// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.value.Checks;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So many units of one product: a line of a reservation, a shipment, a receipt.
 *
 * <p>Immutable and thread-safe.
 */
public final class StockLine {

    /** The largest number of units in one line. */
    public static final long MAX_QUANTITY = 1_000_000_000_000L;

    private static final Comparator<StockLine> BY_SKU = Comparator.comparing(StockLine::sku);

    private final Sku sku;
    private final long quantity;

    private StockLine(Sku sku, long quantity) {
        this.sku = Checks.notNull(sku, "sku");
        this.quantity = checkedQuantity(quantity);
    }

    /**
     * A line.
     *
     * @param sku  the product
     * @param quantity  the units, from 1 to {@value #MAX_QUANTITY}
     * @throws IllegalArgumentException if the quantity is out of range
     */
    public static StockLine of(Sku sku, long quantity) {
        return new StockLine(sku, quantity);
    }

    /** The product. */
    public Sku sku() {
        return sku;
    }

    /** The units, 1 or more. */
    public long quantity() {
        return quantity;
    }

    static long checkedQuantity(long quantity) {
        if (quantity < 1 || quantity > MAX_QUANTITY) {
            throw new IllegalArgumentException("quantity (" + quantity + ") must be from 1 to " + MAX_QUANTITY);
        }
        return quantity;
    }

    /** One line per product, sorted by it; the same list if it is that already. */
    static List<StockLine> merged(List<StockLine> lines) {
        List<StockLine> copy = List.copyOf(Checks.notNull(lines, "lines"));
        for (int i = 1; i < copy.size(); i++) {
            if (copy.get(i - 1).sku.compareTo(copy.get(i).sku) >= 0) {
                return sorted(copy);
            }
        }
        return copy;
    }

    private static List<StockLine> sorted(List<StockLine> lines) {
        StockLine[] sorted = lines.toArray(new StockLine[0]);
        Arrays.sort(sorted, BY_SKU);
        int size = 1;
        for (int i = 1; i < sorted.length; i++) {
            StockLine last = sorted[size - 1];
            if (last.sku.equals(sorted[i].sku)) {
                sorted[size - 1] = new StockLine(last.sku, last.quantity + sorted[i].quantity);
            } else {
                sorted[size] = sorted[i];
                size++;
            }
        }
        return List.of(size == sorted.length ? sorted : Arrays.copyOf(sorted, size));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StockLine that && quantity == that.quantity && sku.equals(that.sku);
    }

    @Override
    public int hashCode() {
        return 31 * sku.hashCode() + Long.hashCode(quantity);
    }

    /** As {@code 3 x MUG-BLUE}. */
    @Override
    public String toString() {
        return quantity + " x " + sku;
    }
}
