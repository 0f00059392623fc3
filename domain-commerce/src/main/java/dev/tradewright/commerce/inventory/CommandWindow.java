// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What commands were answered, by their identity: those of the present period, and those of the one before. A turn to the next period, under all locks,
 * forgets the older of the two, but for reservations of which something is left. It also knows which of the remembered reservations have ended by time: one
 * part that has ended, at one product, ends the whole.
 *
 * <p>What is kept is the first {@link Holding} of a reservation, or the {@link StockChange} of another command.
 */
final class CommandWindow {

    /** Both change under all locks only; nothing is added to the older one. */
    private volatile CommandTable young = CommandTable.of(0);

    private volatile CommandTable old = CommandTable.of(0);

    private int sizeBefore;

    /** Added to under the lock of one product of the reservation, asked under the locks of all of them. */
    private final Map<CommandId, Instant> ended = new ConcurrentHashMap<>();

    /** What is kept of a command, or null. Certain only under at least one lock. */
    @Nullable
    Object get(CommandId id) {
        int hash = CommandTable.hash(id);
        Object kept = young.get(id, hash, false);
        return kept != null ? kept : old.get(id, hash, true);
    }

    /** The first line of a reservation, or null. Certain only under at least one lock. */
    @Nullable
    Holding reservation(CommandId id) {
        return get(id) instanceof Holding first ? first : null;
    }

    /** Notes that a reservation has come to its end at one of its products, and so as a whole, whatever the time is for whoever asks next. */
    void end(CommandId reservation, Instant until) {
        ended.put(reservation, until);
    }

    /** When a reservation has ended by time; null if it has not. */
    @Nullable
    Instant endOf(CommandId reservation) {
        return ended.get(reservation);
    }

    /** Those that are remembered and have ended by time, and when, as a copy; under all locks. */
    Map<CommandId, Instant> ended() {
        return Map.copyOf(ended);
    }

    /** Keeps something, under at least one lock; or gives what was kept before. */
    @Nullable
    Object putIfAbsent(CommandId id, Object kept) {
        int hash = CommandTable.hash(id);
        Object before = old.get(id, hash, true);
        return before != null ? before : young.putIfAbsent(id, hash, kept);
    }

    /** What a command was answered, of which something is kept. */
    static StockChange change(Object kept) {
        return kept instanceof Holding first ? first.change() : (StockChange) kept;
    }

    /** Keeps what the period before had kept, when it is read from storage. */
    @Nullable
    Object restore(CommandId id, Object kept) {
        return old.putIfAbsent(id, CommandTable.hash(id), kept);
    }

    /** Forgets a command that could not be done after all; under the locks under which it was kept. */
    void remove(CommandId id) {
        young.remove(id);
    }

    /** An empty table for the next period, as large as the last two needed. */
    CommandTable next() {
        int size = young.size();
        CommandTable next = CommandTable.of(Math.max(size, sizeBefore));
        sizeBefore = size;
        return next;
    }

    /** Keeps a live reservation for another period, if it would be forgotten at the turn. */
    void carry(CommandId reservation, CommandTable next) {
        int hash = CommandTable.hash(reservation);
        Object kept = old.get(reservation, hash, true);
        if (kept != null) {
            next.putIfAbsent(reservation, hash, kept);
        }
    }

    /**
     * Turns to the next period, under all locks: what the period before had kept is forgotten.
     *
     * @param next  what was carried over
     * @return the period that is over, to which nothing is added from now on
     */
    CommandTable turn(CommandTable next) {
        old = young;
        young = next;
        ended.keySet().removeIf(id -> get(id) == null);
        return old;
    }
}
