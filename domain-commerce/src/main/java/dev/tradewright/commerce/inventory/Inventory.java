// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The stock of many products in memory: reservations of several products at once, all or nothing, with an end; commands that are done once however often
 * they are sent; every counter the sum of kept events. It decides as {@link StockDecider} does for each product.
 *
 * <pre>{@code
 * Inventory inventory = Inventory.create();
 * inventory.handle(new Receive(CommandId.of("delivery-9"), mug, 10), now);
 * Decision<StockChange> reserved = inventory.handle(Reserve.of(CommandId.of("order-77"), mug, 3, now.plusSeconds(900)), now);
 * inventory.handle(Commit.all(CommandId.of("ship-77"), CommandId.of("order-77")), now);
 * }</pre>
 *
 * <p><strong>Threads.</strong> Each product is guarded by one of 64 locks. A command takes those of its products in a fixed order, decides and applies
 * under them; commands on other products go on meanwhile, and no two can wait for each other in a ring. {@link #stock(Sku)} takes no lock.
 *
 * <p><strong>What is kept.</strong> Live reservations; the events and the commands of the present period; the commands of the period before. A period ends
 * with {@link #checkpoint} or {@link #truncate}, which the host calls from time to time, say every minute or every 100,000 commands: then what is older is
 * dropped, so that memory is bounded by what happens in two periods, and a command is recognised when it is sent again within at least one whole
 * period. A host that wants all events for ever gives a {@link StockJournal}.
 *
 * <p>Mutable and thread-safe.
 */
public final class Inventory implements StockStore {

    private final CommandHandler handler;

    private Inventory(CommandHandler handler) {
        this.handler = handler;
    }

    /** An inventory without any product. */
    public static Inventory create() {
        return create(StockJournal.NONE);
    }

    /**
     * An inventory without any product, whose events are written down elsewhere before they count.
     *
     * @param journal  where to
     */
    public static Inventory create(StockJournal journal) {
        return new Inventory(new CommandHandler(journal));
    }

    /**
     * An inventory as it was: the same counters, the same live reservations, the same commands remembered.
     *
     * @param checkpoint  where to begin; {@link StockCheckpoint#EMPTY} for the very beginning
     * @param events  everything that has happened since; those of each product in their order
     * @param journal  where what happens from now on is written; what is replayed is not
     * @throws IllegalArgumentException if the events do not belong to the checkpoint
     */
    public static Inventory replay(StockCheckpoint checkpoint, Iterable<StockEvent> events, StockJournal journal) {
        CommandHandler handler = new CommandHandler(journal);
        new Replay(handler.window, handler::cell).run(checkpoint, events);
        return new Inventory(handler);
    }

    @Override
    public Decision<StockChange> handle(StockCommand command, Instant now) {
        return handler.handle(command, Checks.notNull(now, "now"));
    }

    @Override
    public List<StockEvent> expire(Instant now) {
        Checks.notNull(now, "now");
        List<StockEvent> expired = new ArrayList<>();
        Consumer<StockEvent> note = event -> {
            handler.end(event);
            expired.add(event);
        };
        for (Cell cell : handler.cells.values()) {
            locked(cell, () -> cell.expire(now, note));
        }
        return Collections.unmodifiableList(expired);
    }

    @Override
    public Stock stock(Sku sku, Instant now) {
        Checks.notNull(now, "now");
        Cell cell = handler.cells.get(Checks.notNull(sku, "sku"));
        if (cell == null) {
            return Stock.EMPTY;
        }
        locked(cell, () -> cell.expire(now, handler::end));
        return cell.stock();
    }

    /**
     * The counters of a product as they are, without waiting for any command, but for the moment in which another thread writes these counters. Promises that have come to their end still count until a command on the product,
     * {@link #expire}, or {@link #stock(Sku, Instant)} has met them; so at worst too little looks available.
     *
     * @param sku  the product
     * @return {@link Stock#EMPTY} for a product that nothing has happened to
     */
    public Stock stock(Sku sku) {
        Cell cell = handler.cells.get(Checks.notNull(sku, "sku"));
        return cell == null ? Stock.EMPTY : cell.stock();
    }

    /** What has happened to a product since the last checkpoint, in order; an unmodifiable list. */
    @Override
    public List<StockEvent> events(Sku sku) {
        Cell cell = handler.cells.get(Checks.notNull(sku, "sku"));
        if (cell == null) {
            return List.of();
        }
        List<StockEvent> events = new ArrayList<>();
        locked(cell, () -> events.addAll(cell.events()));
        return Collections.unmodifiableList(events);
    }

    /** The counters of all products at one moment, sorted by product; unmodifiable. All commands wait meanwhile. */
    public Map<Sku, Stock> stocks() {
        Map<Sku, Stock> stocks = new TreeMap<>();
        handler.stripes.lock(Stripes.ALL);
        try {
            handler.cells.forEach((sku, cell) -> stocks.put(sku, cell.stock()));
        } finally {
            handler.stripes.unlock(Stripes.ALL);
        }
        return Collections.unmodifiableMap(stocks);
    }

    /**
     * The products whose counters are not the sum of their events: none, or there is a defect. It folds all events that are kept, and locks one product at a
     * time.
     *
     * @return sorted; empty if all is well
     */
    public List<Sku> unbalanced() {
        List<Sku> unbalanced = new ArrayList<>();
        for (Cell cell : handler.cells.values()) {
            locked(cell, () -> {
                if (!cell.isBalanced()) {
                    unbalanced.add(cell.sku);
                }
            });
        }
        Collections.sort(unbalanced);
        return Collections.unmodifiableList(unbalanced);
    }

    /**
     * Ends a period: gives the state of all products and the commands that are remembered, from which {@link #replay} goes on, and drops the events so
     * far and the commands before the last period. All commands wait while the products are walked through; the rest of the work is done beside them.
     */
    public StockCheckpoint checkpoint() {
        List<StockState> states = new ArrayList<>(handler.cells.size());
        List<StockChange> answers = new ArrayList<>();
        CommandTable past;
        Map<CommandId, Instant> ended;
        handler.stripes.lock(Stripes.ALL);
        try {
            handler.cells.values().forEach(cell -> states.add(cell.checkpoint()));
            CommandTable next = handler.next();
            next.forEach(kept -> answers.add(CommandWindow.change(kept)));
            past = handler.window.turn(next);
            ended = handler.window.ended();
        } finally {
            handler.stripes.unlock(Stripes.ALL);
        }
        past.forEach(kept -> answers.add(CommandWindow.change(kept)));
        return StockCheckpoint.of(states, answers, ended);
    }

    /** Ends a period as {@link #checkpoint} does, for a host that needs no copy of the state: it drops what is old, and is done sooner. */
    public void truncate() {
        handler.stripes.lock(Stripes.ALL);
        try {
            handler.window.turn(handler.next());
        } finally {
            handler.stripes.unlock(Stripes.ALL);
        }
    }

    private void locked(Cell cell, Runnable task) {
        handler.stripes.lock(cell.stripe);
        try {
            task.run();
        } finally {
            handler.stripes.unlock(cell.stripe);
        }
    }
}
