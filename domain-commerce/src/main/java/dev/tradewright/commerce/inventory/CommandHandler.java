// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
import dev.tradewright.commerce.inventory.StockCommand.Movement;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockCommand.Settlement;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What commands do to the products of an {@link Inventory}: each locks its products, decides, is written down and remembered, and is applied, in this
 * order.
 */
final class CommandHandler {

    private static final StockEvent[] NONE = {};

    final Stripes stripes = new Stripes();
    final Map<Sku, Cell> cells = new ConcurrentHashMap<>();
    final TouchedCells touched = new TouchedCells();
    final CommandWindow window = new CommandWindow();
    private final StockJournal journal;
    private final boolean isJournalled;
    private final Consumer<StockEvent> writer = this::end;

    CommandHandler(StockJournal journal) {
        this.journal = Checks.notNull(journal, "journal");
        this.isJournalled = !journal.equals(StockJournal.NONE);
    }

    Decision<StockChange> handle(StockCommand command, Instant now) {
        if (command instanceof Reserve reserve) {
            return reserve(reserve, now);
        }
        if (command instanceof Settlement settlement) {
            return handle(settlement, settlement.reservation(), now);
        }
        if (command instanceof Extend extend) {
            return handle(extend, extend.reservation(), now);
        }
        return move((Movement) Checks.notNull(command, "command"), now);
    }

    private Decision<StockChange> reserve(Reserve command, Instant now) {
        Holding known = holdings(command);
        long locks = known == null ? Stripes.of(command.lines()) : Stripes.of(known);
        stripes.lock(locks);
        try {
            Holding first = known == null ? holdings(command) : known; // under the locks none becomes known
            if (!now.isBefore(command.until())) {
                return refused(command, List.of(StockRules.expired(command.id(), command.until())), now);
            }
            return first == null ? refused(command, missing(command, now), now) : reserve(command, first, now);
        } finally {
            stripes.unlock(locks);
        }
    }

    /** One for each line; null if a product is not known. */
    private @Nullable Holding holdings(Reserve command) {
        List<StockLine> lines = command.lines();
        Holding first = null;
        for (int i = lines.size() - 1; i >= 0; i--) { // from the last, since a holding knows the one after it
            StockLine line = lines.get(i);
            Cell cell = cells.get(line.sku());
            if (cell == null) {
                return null;
            }
            first = new Holding(cell, line.quantity(), command.until(), first);
        }
        return first;
    }

    /** Why products cannot be reserved of which one is not known. */
    private List<Reason> missing(Reserve command, Instant now) {
        List<Reason> reasons = List.of();
        for (StockLine line : command.lines()) {
            Cell cell = cells.get(line.sku());
            if (cell != null) {
                cell.expire(now, writer);
            }
            Reason reason = cell == null
                    ? StockRules.reserving(0, 0, line.sku(), line.quantity())
                    : StockRules.reserving(cell.promisable(), cell.reserved(), line.sku(), line.quantity());
            reasons = reason == null ? reasons : StockRules.with(reasons, reason);
        }
        return reasons;
    }

    private Decision<StockChange> reserve(Reserve command, Holding first, Instant now) {
        List<Reason> reasons = List.of();
        for (Holding line = first; line != null; line = line.next) {
            line.cell.expire(now, writer);
            Reason reason =
                    StockRules.reserving(line.cell.promisable(), line.cell.reserved(), line.cell.sku, line.left);
            reasons = reason == null ? reasons : StockRules.with(reasons, reason);
        }
        if (!reasons.isEmpty()) {
            return refused(command, reasons, now);
        }
        StockChange change = change(command, first, now);
        Holding.belong(first, change);
        Object other = keep(change, first);
        if (other != null) {
            return repeated(other, command, now);
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
        return StockRules.reserved(line.cell.available(), line.cell.sku, line.left, command, now);
    }

    /** What concerns a reservation: finds it, and locks all its products. */
    private Decision<StockChange> handle(StockCommand command, CommandId reservation, Instant now) {
        Holding first = window.reservation(reservation);
        while (true) {
            long locks = first == null ? Stripes.of(reservation) : Stripes.of(first);
            stripes.lock(locks);
            try {
                if (first == null) {
                    first = window.reservation(reservation); // under a lock, no period turns meanwhile
                    if (first != null) {
                        continue;
                    }
                }
                Reason gone = gone(reservation, first, now);
                if (gone != null || first == null) {
                    Reason warning = command instanceof Extend ? gone : null;
                    return refused(command, gone == null ? List.of() : List.of(gone), warning, now);
                }
                return command instanceof Extend extend
                        ? extend(extend, first, now)
                        : settle((Settlement) command, first, now);
            } finally {
                stripes.unlock(locks);
            }
        }
    }

    /** Why nothing is left of a reservation, or null. Lets end what has come to its end, under the locks of all its products. */
    private @Nullable Reason gone(CommandId reservation, @Nullable Holding first, Instant now) {
        if (first == null) {
            return StockRules.unknown(reservation);
        }
        for (Holding line = first; line != null; line = line.next) {
            line.cell.expire(now, writer);
        }
        Instant ended = window.endOf(reservation);
        if (ended != null) {
            return StockRules.expired(reservation, ended);
        }
        return Holding.anyLeft(first) ? null : StockRules.closed(reservation);
    }

    private Decision<StockChange> extend(Extend command, Holding first, Instant now) {
        Reason reason = StockRules.extending(command, Holding.end(first), now);
        if (reason != null) {
            return refused(command, List.of(reason), now);
        }
        List<StockEvent> events = new ArrayList<>();
        for (Holding line = first; line != null; line = line.next) {
            if (line.left > 0) {
                events.add(StockRules.extended(line.cell.sku, command, now));
            }
        }
        StockChange change = StockChange.of(command, events);
        Object other = keep(change, change);
        if (other != null) {
            return repeated(other, command, now);
        }
        int index = 0;
        for (Holding line = first; line != null; line = line.next) {
            if (line.left > 0) {
                line.extend(command.until());
                line.cell.apply(change.event(index));
                index++;
            }
        }
        return accepted(change);
    }

    private Decision<StockChange> settle(Settlement command, Holding first, Instant now) {
        List<Reason> reasons = Holding.notReserved(first, command);
        int count = 0;
        for (Holding line = first; line != null; line = line.next) {
            Sku sku = line.cell.sku;
            long wanted = StockRules.wanted(command, sku, line.left);
            if (wanted > 0) {
                Reason reason = StockRules.settling(line.cell.onHand(), sku, line.left, wanted, command);
                reasons = reason == null ? reasons : StockRules.with(reasons, reason);
                count++;
            }
        }
        if (!reasons.isEmpty()) {
            return refused(command, reasons, now);
        }
        StockChange change = change(command, first, count, now);
        Object other = keep(change, change);
        if (other != null) {
            return repeated(other, command, now);
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
            Reason reason = StockRules.moving(known == null ? Stock.EMPTY : known.current(), command);
            if (reason != null) {
                return refused(command, List.of(reason), now);
            }
            StockChange change = StockChange.of(command, StockRules.moved(command, now));
            Object other = keep(change, change);
            if (other != null) {
                return repeated(other, command, now);
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
    void end(StockEvent expired) {
        if (isJournalled) {
            journal.append(List.of(expired));
        }
        window.end(expired.command(), expired.at());
    }

    /** Forgets the events so far, and begins the commands of another period with the live reservations that would be forgotten; under all locks. */
    CommandTable next() {
        CommandTable next = window.next();
        touched.settle(cell -> {
            cell.truncate();
            for (int i = 0; i < cell.holdings.size(); i++) {
                window.carry(cell.holdings.get(i).change().command().id(), next);
            }
        });
        return next;
    }

    Cell cell(Sku sku) {
        return cells.computeIfAbsent(sku, any -> new Cell(sku, Stripes.of(sku), touched));
    }

    /** Not through a list of warnings that is always empty. */
    private static Decision<StockChange> accepted(StockChange change) {
        return new Decision.Accepted<>(change, List.of());
    }

    private Decision<StockChange> refused(StockCommand command, List<Reason> reasons, Instant now) {
        return refused(command, reasons, null, now);
    }

    /** Whether a command comes again shows when it is kept; one that cannot be done now may have been done before. */
    private Decision<StockChange> refused(
            StockCommand command, List<Reason> reasons, @Nullable Reason warning, Instant now) {
        Object before = window.get(command.id());
        return before == null ? Decision.refused(StockRules.sorted(reasons)) : repeated(before, command, warning, now);
    }

    private Decision<StockChange> repeated(Object kept, StockCommand command, Instant now) {
        return repeated(kept, command, null, now);
    }

    /**
     * The answer to a command that was met before; a reservation, whose products are locked since an equal command names the same, with a warning if nothing
     * is left of it.
     */
    private Decision<StockChange> repeated(Object kept, StockCommand command, @Nullable Reason warning, Instant now) {
        StockChange change = CommandWindow.change(kept);
        if (!change.command().equals(command)) {
            return Decision.refused(StockRules.reused(command.id()));
        }
        Reason gone = kept instanceof Holding first ? gone(command.id(), first, now) : warning;
        return Decision.accepted(change, gone == null ? List.of() : List.of(gone));
    }
}
