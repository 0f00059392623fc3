// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    private static final int LEAST_CAPACITY = 16;

    private volatile Map<CommandId, Object> young = new ConcurrentHashMap<>();
    private volatile Map<CommandId, Object> old = new ConcurrentHashMap<>();

    /** Added to under the lock of one product of the reservation, asked under the locks of all of them. */
    private final Map<CommandId, Instant> ended = new ConcurrentHashMap<>();

    /** What is kept of a command, or null. Certain only under at least one lock. */
    @Nullable
    Object get(CommandId id) {
        Object kept = young.get(id);
        return kept != null ? kept : old.get(id);
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
        Object before = old.get(id);
        return before != null ? before : young.putIfAbsent(id, kept);
    }

    /** What a command was answered, of which something is kept. */
    static StockChange change(Object kept) {
        return kept instanceof Holding first ? first.change() : (StockChange) kept;
    }

    /** Keeps what the period before had kept, when it is read from storage. */
    @Nullable
    Object restore(CommandId id, Object kept) {
        return old.putIfAbsent(id, kept);
    }

    /** Forgets a command that could not be done after all; under the locks under which it was kept. */
    void remove(CommandId id) {
        young.remove(id);
    }

    /**
     * Turns to the next period, under all locks: what the period before had kept is forgotten.
     *
     * @param cells  whose live reservations are kept all the same
     * @return what is remembered
     */
    List<Map<CommandId, Object>> turn(TouchedCells cells) {
        Map<CommandId, Object> next = new ConcurrentHashMap<>(Math.max(LEAST_CAPACITY, young.size()));
        cells.forEach(cell -> {
            for (int i = 0; i < cell.holdings.size(); i++) {
                CommandId id = cell.holdings.get(i).change().command().id();
                Object kept = old.get(id);
                if (kept != null) {
                    next.put(id, kept);
                }
            }
        });
        Map<CommandId, Object> carried = next.isEmpty() ? Map.of() : new HashMap<>(next);
        old = young; // nothing is added to it from now on
        young = next;
        ended.keySet().removeIf(id -> get(id) == null);
        return List.of(carried, old);
    }

    /** What the commands of periods past were answered. */
    static List<StockChange> answers(List<Map<CommandId, Object>> periods) {
        List<StockChange> answers = new ArrayList<>();
        for (Map<CommandId, Object> period : periods) {
            period.values().forEach(kept -> answers.add(change(kept)));
        }
        return answers;
    }
}
