// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Movement;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockCommand.Settlement;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

    private static final StockEvent[] NONE = {};

    private final Stripes stripes = new Stripes();
    private final Map<Sku, Cell> cells = new ConcurrentHashMap<>();
    private final TouchedCells touched = new TouchedCells();
    private final CommandWindow window = new CommandWindow();
    private final StockJournal journal;
    private final boolean isJournalled;
    private final Consumer<StockEvent> writer = this::end;

    private Inventory(StockJournal journal) {
        this.journal = Checks.notNull(journal, "journal");
        this.isJournalled = !journal.equals(StockJournal.NONE);
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
        return new Inventory(journal);
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
        Inventory inventory = new Inventory(journal);
        new Replay(inventory.window, inventory::cell).run(checkpoint, events);
        return inventory;
    }

    @Override
    public Decision<StockChange> handle(StockCommand command, Instant now) {
        Checks.notNull(now, "now");
        if (command instanceof Reserve reserve) {
            return reserve(reserve, now);
        }
        if (command instanceof Settlement settlement) {
            return settle(settlement, now);
        }
        return move((Movement) Checks.notNull(command, "command"), now);
    }

    private Decision<StockChange> reserve(Reserve command, Instant now) {
        long locks = Stripes.of(command.lines());
        stripes.lock(locks);
        try {
            return decide(command, now);
        } finally {
            stripes.unlock(locks);
        }
    }

    private Decision<StockChange> decide(Reserve command, Instant now) {
        if (!now.isBefore(command.until())) {
            return refused(command, List.of(StockRules.expired(command.id(), command.until())));
        }
        List<StockLine> lines = command.lines();
        List<Reason> reasons = List.of();
        Holding first = null;
        for (int i = lines.size() - 1; i >= 0; i--) { // from the last, since a holding knows the one after it
            StockLine line = lines.get(i);
            Cell cell = cells.get(line.sku());
            if (cell != null) {
                cell.expire(now, writer);
            }
            Reason reason =
                    StockRules.reserving(cell == null ? Stock.EMPTY : cell.stock(), line.sku(), line.quantity());
            if (reason != null) {
                reasons = StockRules.with(reasons, reason);
            } else if (cell != null) {
                first = new Holding(cell, line.quantity(), command.until(), first);
            }
        }
        if (!reasons.isEmpty() || first == null) {
            return refused(command, reasons);
        }
        StockChange change = change(command, first, now);
        Holding.belong(first, change);
        Object other = keep(change, first);
        if (other != null) {
            return CommandWindow.repeated(other, command);
        }
        int index = 0;
        for (Holding line = first; line != null; line = line.next) {
            line.cell.holdings.add(line);
            line.cell.apply(change.event(index));
            index++;
        }
        return accepted(change);
    }

    private static StockChange change(Reserve command, Holding first, Instant now) {
        if (first.next == null) {
            return StockChange.of(command, event(command, first, now));
        }
        StockEvent[] events = new StockEvent[command.lines().size()];
        int index = 0;
        for (Holding line = first; line != null; line = line.next) {
            events[index] = event(command, line, now);
            index++;
        }
        return StockChange.of(command, events);
    }

    private static StockEvent event(Reserve command, Holding line, Instant now) {
        return StockRules.reserved(line.cell.stock(), line.cell.sku, line.left, command, now);
    }

    private Decision<StockChange> settle(Settlement command, Instant now) {
        Holding first = window.reservation(command.reservation());
        while (true) {
            long locks = first == null ? Stripes.of(command.reservation()) : Stripes.of(first);
            stripes.lock(locks);
            try {
                if (first != null) {
                    return decide(command, first, now);
                }
                first = window.reservation(command.reservation()); // under a lock, no period turns meanwhile
                if (first == null) {
                    return refused(command, List.of(StockRules.unknown(command.reservation())));
                }
            } finally {
                stripes.unlock(locks);
            }
        }
    }

    private Decision<StockChange> decide(Settlement command, Holding first, Instant now) {
        for (Holding line = first; line != null; line = line.next) {
            line.cell.expire(now, writer);
        }
        if (window.isEnded(command.reservation())) {
            return refused(command, List.of(StockRules.expired(command.reservation(), first.until)));
        }
        if (!Holding.anyLeft(first)) {
            return refused(command, List.of(StockRules.closed(command.reservation())));
        }
        List<Reason> reasons = Holding.notReserved(first, command);
        int count = 0;
        for (Holding line = first; line != null; line = line.next) {
            Sku sku = line.cell.sku;
            long wanted = StockRules.wanted(command, sku, line.left);
            if (wanted > 0) {
                Reason reason = StockRules.settling(line.cell.stock(), sku, line.left, wanted, command);
                reasons = reason == null ? reasons : StockRules.with(reasons, reason);
                count++;
            }
        }
        if (!reasons.isEmpty()) {
            return refused(command, reasons);
        }
        StockChange change = change(command, first, count, now);
        Object other = keep(change, change);
        if (other != null) {
            return CommandWindow.repeated(other, command);
        }
        int index = 0;
        for (Holding line = first; line != null; line = line.next) {
            long wanted = StockRules.wanted(command, line.cell.sku, line.left);
            if (wanted > 0) {
                line.take(wanted);
                line.cell.apply(change.event(index));
                index++;
            }
        }
        return accepted(change);
    }

    private static StockChange change(Settlement command, Holding first, int count, Instant now) {
        StockEvent[] events = count == 1 ? NONE : new StockEvent[count];
        int index = 0;
        for (Holding line = first; line != null; line = line.next) {
            long wanted = StockRules.wanted(command, line.cell.sku, line.left);
            if (wanted > 0) {
                StockEvent event = StockRules.settled(line.cell.sku, wanted, command, now);
                if (count == 1) {
                    return StockChange.of(command, event);
                }
                events[index] = event;
                index++;
            }
        }
        return StockChange.of(command, events);
    }

    private Decision<StockChange> move(Movement command, Instant now) {
        long locks = Stripes.of(command.sku());
        stripes.lock(locks);
        try {
            Cell known = cells.get(command.sku());
            if (known != null) {
                known.expire(now, writer);
            }
            Reason reason = StockRules.moving(known == null ? Stock.EMPTY : known.stock(), command);
            if (reason != null) {
                return refused(command, List.of(reason));
            }
            StockChange change = StockChange.of(command, StockRules.moved(command, now));
            Object other = keep(change, change);
            if (other != null) {
                return CommandWindow.repeated(other, command);
            }
            cell(command.sku()).apply(change.event(0));
            return accepted(change);
        } finally {
            stripes.unlock(locks);
        }
    }

    /** Writes a change down and remembers its command, unless the same identity was there before; then nothing may be applied. */
    private @Nullable Object keep(StockChange change, Object kept) {
        CommandId id = change.command().id();
        Object other = window.putIfAbsent(id, kept);
        if (other == null && isJournalled) {
            try {
                journal.append(change.events());
            } catch (RuntimeException | Error e) {
                window.remove(id);
                throw e;
            }
        }
        return other;
    }

    /** Writes down that a reservation has ended at one product; from then on the whole has ended, though other products may not have met it yet. */
    private void end(StockEvent expired) {
        if (isJournalled) {
            journal.append(List.of(expired));
        }
        window.end(expired.command());
    }

    private Cell cell(Sku sku) {
        return cells.computeIfAbsent(sku, any -> new Cell(sku, Stripes.of(sku), touched));
    }

    @Override
    public List<StockEvent> expire(Instant now) {
        Checks.notNull(now, "now");
        List<StockEvent> expired = new ArrayList<>();
        Consumer<StockEvent> note = event -> {
            end(event);
            expired.add(event);
        };
        for (Cell cell : cells.values()) {
            locked(cell, () -> cell.expire(now, note));
        }
        return Collections.unmodifiableList(expired);
    }

    @Override
    public Stock stock(Sku sku, Instant now) {
        Checks.notNull(now, "now");
        Cell cell = cells.get(Checks.notNull(sku, "sku"));
        if (cell == null) {
            return Stock.EMPTY;
        }
        locked(cell, () -> cell.expire(now, writer));
        return cell.stock();
    }

    /**
     * The counters of a product as they are, without waiting for anything. Promises that have come to their end still count until a command on the product,
     * {@link #expire}, or {@link #stock(Sku, Instant)} has met them; so at worst too little looks available.
     *
     * @param sku  the product
     * @return {@link Stock#EMPTY} for a product that nothing has happened to
     */
    public Stock stock(Sku sku) {
        Cell cell = cells.get(Checks.notNull(sku, "sku"));
        return cell == null ? Stock.EMPTY : cell.stock();
    }

    /** What has happened to a product since the last checkpoint, in order; an unmodifiable list. */
    @Override
    public List<StockEvent> events(Sku sku) {
        Cell cell = cells.get(Checks.notNull(sku, "sku"));
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
        stripes.lock(Stripes.ALL);
        try {
            cells.forEach((sku, cell) -> stocks.put(sku, cell.stock()));
        } finally {
            stripes.unlock(Stripes.ALL);
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
        for (Cell cell : cells.values()) {
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
        List<StockState> states = new ArrayList<>(cells.size());
        List<Map<CommandId, Object>> remembered;
        List<CommandId> ended;
        stripes.lock(Stripes.ALL);
        try {
            cells.values().forEach(cell -> states.add(cell.checkpoint()));
            remembered = window.turn(touched);
            ended = window.ended();
            touched.settle();
        } finally {
            stripes.unlock(Stripes.ALL);
        }
        return StockCheckpoint.of(states, CommandWindow.answers(remembered), ended);
    }

    /** Ends a period as {@link #checkpoint} does, for a host that needs no copy of the state: it drops what is old, and is done sooner. */
    public void truncate() {
        stripes.lock(Stripes.ALL);
        try {
            touched.forEach(Cell::truncate);
            window.turn(touched);
            touched.settle();
        } finally {
            stripes.unlock(Stripes.ALL);
        }
    }

    private void locked(Cell cell, Runnable task) {
        stripes.lock(cell.stripe);
        try {
            task.run();
        } finally {
            stripes.unlock(cell.stripe);
        }
    }

    /** Not through a list of warnings that is always empty. */
    private static Decision<StockChange> accepted(StockChange change) {
        return new Decision.Accepted<>(change, List.of());
    }

    /** Whether a command comes again shows when it is kept; one that cannot be done now may have been done before. */
    private Decision<StockChange> refused(StockCommand command, List<Reason> reasons) {
        Object before = window.get(command.id());
        if (before != null) {
            return CommandWindow.repeated(before, command);
        }
        return Decision.refused(StockRules.sorted(reasons));
    }
}
