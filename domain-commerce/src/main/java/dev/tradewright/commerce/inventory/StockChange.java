// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.value.Checks;
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

    /** Most often there is one event: then it stands here itself and not in an array, because millions of changes are kept. */
    private final Object events;

    private StockChange(StockCommand command, Object events) {
        this.command = Checks.notNull(command, "command");
        this.events = events;
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
        return events.size() == 1 ? of(command, events.get(0)) : of(command, events.toArray(new StockEvent[0]));
    }

    /** What did one thing. */
    static StockChange of(StockCommand command, StockEvent event) {
        return new StockChange(command, Checks.notNull(event, "event"));
    }

    /** What did several; the array is not copied. */
    static StockChange of(StockCommand command, StockEvent[] events) {
        return new StockChange(command, events);
    }

    /** What was wanted. */
    public StockCommand command() {
        return command;
    }

    /** What has happened, one event per product, sorted by product; an unmodifiable list, never empty. */
    public List<StockEvent> events() {
        return events instanceof StockEvent[] several ? List.of(several) : List.of((StockEvent) events);
    }

    /** The units of all products for which customers have to wait, as they stood when it was reserved; 0 for other commands. */
    public long backordered() {
        long sum = 0;
        for (StockEvent event : events()) {
            sum += event.backordered();
        }
        return sum;
    }

    /** The event of the product at a place in the order, without making a list. */
    StockEvent event(int index) {
        return events instanceof StockEvent[] several ? several[index] : (StockEvent) events;
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
        return other instanceof StockChange that && command.equals(that.command) && events().equals(that.events());
    }

    @Override
    public int hashCode() {
        return 31 * command.hashCode() + events().hashCode();
    }

    /** The events. */
    @Override
    public String toString() {
        return events().toString();
    }
}
