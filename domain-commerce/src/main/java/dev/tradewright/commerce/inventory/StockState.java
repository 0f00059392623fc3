// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know about one product at one moment: its counters and what is left of its live reservations. What the {@link StockDecider} decides
 * on.
 *
 * <p>Immutable and thread-safe.
 */
public final class StockState {

    private final Sku sku;
    private final Stock stock;
    private final List<Hold> holds;

    private StockState(Sku sku, Stock stock, List<Hold> holds) {
        this.sku = Checks.notNull(sku, "sku");
        this.stock = Checks.notNull(stock, "stock");
        this.holds = holds;
    }

    /**
     * A state.
     *
     * @param sku  the product
     * @param stock  its counters
     * @param holds  its live reservations, at most one for each reservation; what they hold in all is what is reserved
     * @throws IllegalArgumentException if the holds do not add up to what is reserved, or one is named twice
     */
    public static StockState of(Sku sku, Stock stock, Collection<Hold> holds) {
        List<Hold> sorted = new ArrayList<>(Checks.notNull(holds, "holds"));
        sorted.sort(Comparator.comparing(Hold::until).thenComparing(Hold::reservation));
        long sum = sorted.stream().mapToLong(Hold::quantity).sum();
        Checks.that(
                sum == Checks.notNull(stock, "stock").reserved(), "holds", sum, "must add up to " + stock.reserved());
        Checks.that(
                sorted.stream().map(Hold::reservation).distinct().count() == sorted.size(),
                "holds",
                sorted,
                "must name each reservation once");
        return new StockState(sku, stock, List.copyOf(sorted));
    }

    /**
     * A product that nothing has happened to.
     *
     * @param sku  the product
     */
    public static StockState empty(Sku sku) {
        return new StockState(sku, Stock.EMPTY, List.of());
    }

    /** The product. */
    public Sku sku() {
        return sku;
    }

    /** The counters. */
    public Stock stock() {
        return stock;
    }

    /** What is left of live reservations, the first to end first; unmodifiable. */
    public List<Hold> holds() {
        return holds;
    }

    /**
     * What is left of a reservation.
     *
     * @param reservation  the identity of the command that reserved
     * @return empty if nothing is left, or there is no such reservation
     */
    public Optional<Hold> hold(CommandId reservation) {
        return holds.stream()
                .filter(hold -> hold.reservation().equals(reservation))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StockState that
                && sku.equals(that.sku)
                && stock.equals(that.stock)
                && holds.equals(that.holds);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * sku.hashCode() + stock.hashCode()) + holds.hashCode();
    }

    @Override
    public String toString() {
        return sku + ": " + stock + " " + holds;
    }
}
