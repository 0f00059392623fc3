// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted command has done: one event for each product that it touched, sorted by product. The same command gives an equal change whenever it
 * is sent again.
 *
 * <p>Immutable and thread-safe.
 */
public final class StockChange {

    private final StockCommand command;
    private final StockEvent first;
    private final List<StockEvent> others;

    private StockChange(StockCommand command, StockEvent first, List<StockEvent> others) {
        this.command = command;
        this.first = first;
        this.others = others;
    }

    /**
     * A change, as read from storage.
     *
     * @param command  what was wanted
     * @param events  what it did, sorted by product, at least one
     * @throws IllegalArgumentException if there is no event
     */
    public static StockChange of(StockCommand command, List<StockEvent> events) {
        Checks.that(!events.isEmpty(), "events", events, "must hold at least one event");
        return of(command, events.get(0), List.copyOf(events.subList(1, events.size())));
    }

    /** The list is not copied. */
    static StockChange of(StockCommand command, StockEvent first, List<StockEvent> others) {
        return new StockChange(
                Checks.notNull(command, "command"), Checks.notNull(first, "first"), Checks.notNull(others, "others"));
    }

    /** What was wanted. */
    public StockCommand command() {
        return command;
    }

    /** What has happened, one event per product, sorted by product; an unmodifiable list, never empty. */
    public List<StockEvent> events() {
        if (others.isEmpty()) {
            return List.of(first);
        }
        List<StockEvent> events = new ArrayList<>(1 + others.size());
        events.add(first);
        events.addAll(others);
        return List.copyOf(events);
    }

    /** The units of all products for which customers have to wait, as they stood when it was reserved; 0 for other commands. */
    public long backordered() {
        long sum = first.backordered();
        for (StockEvent event : others) {
            sum += event.backordered();
        }
        return sum;
    }

    /** The event of the product at a place in the order, without making a list. */
    StockEvent event(int index) {
        return index == 0 ? first : others.get(index - 1);
    }

    /**
     * The units of one product for which customers have to wait, as they stood when it was reserved.
     *
     * @param sku  the product
     * @return 0 or more; 0 if the command does not name the product
     */
    public long backordered(Sku sku) {
        long sum = 0;
        for (StockEvent event : events()) {
            sum += event.sku().equals(sku) ? event.backordered() : 0;
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StockChange that
                && command.equals(that.command)
                && first.equals(that.first)
                && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * command.hashCode() + first.hashCode()) + others.hashCode();
    }

    /** The events. */
    @Override
    public String toString() {
        return events().toString();
    }
}
