// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All stock at one moment, and the commands that are remembered: where the events before it are no longer needed. An {@link Inventory} gives one at
 * {@link Inventory#checkpoint}, and is built again from one by {@link Inventory#replay}.
 *
 * <p>Immutable and thread-safe.
 */
public final class StockCheckpoint {

    /** Before anything has happened. */
    public static final StockCheckpoint EMPTY = new StockCheckpoint(List.of(), List.of(), Map.of());

    private final List<StockState> states;
    private final List<StockChange> answers;
    private final Map<CommandId, Instant> ended;

    private StockCheckpoint(List<StockState> states, List<StockChange> answers, Map<CommandId, Instant> ended) {
        this.states = states;
        this.answers = answers;
        this.ended = ended;
    }

    /**
     * A checkpoint, as read from storage.
     *
     * @param states  the products, each at most once
     * @param answers  the commands that are remembered and what they did, each identity at most once, those of all live reservations among them
     * @param ended  the reservations among them that have ended by time at one of their products or more, and when
     * @throws IllegalArgumentException if a product or an identity is named twice, or the reservation of a hold or an ended one is not among the answers
     */
    public static StockCheckpoint of(
            Collection<StockState> states, Collection<StockChange> answers, Map<CommandId, Instant> ended) {
        List<StockState> sorted =
                states.stream().sorted(Comparator.comparing(StockState::sku)).toList();
        List<StockChange> known = answers.stream()
                .sorted(Comparator.comparing(change -> change.command().id()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Checks.that(
                    !sorted.get(i).sku().equals(sorted.get(i - 1).sku()),
                    "states",
                    sorted.get(i).sku(),
                    "must name each product once");
        }
        for (int i = 1; i < known.size(); i++) {
            Checks.that(
                    !known.get(i)
                            .command()
                            .id()
                            .equals(known.get(i - 1).command().id()),
                    "answers",
                    known.get(i).command().id(),
                    "must name each command once");
        }
        Set<CommandId> reservations = known.stream()
                .filter(change -> change.command() instanceof Reserve)
                .map(change -> change.command().id())
                .collect(Collectors.toSet());
        sorted.forEach(state -> state.holds().forEach(hold -> checkKnown(hold.reservation(), reservations, "states")));
        ended.keySet().forEach(id -> checkKnown(id, reservations, "ended"));
        return new StockCheckpoint(sorted, known, Collections.unmodifiableMap(new TreeMap<>(ended)));
    }

    private static void checkKnown(CommandId reservation, Set<CommandId> known, String name) {
        Checks.that(known.contains(reservation), name, reservation, "must be a reservation among the answers");
    }

    /** The products, sorted; unmodifiable. */
    public List<StockState> states() {
        return states;
    }

    /** The commands that are remembered and what they did, sorted by identity; unmodifiable. */
    public List<StockChange> answers() {
        return answers;
    }

    /**
     * The remembered reservations that have ended by time at one of their products or more, and so as a whole, and when; sorted, unmodifiable. What one of them still
     * holds at another product goes back when its end is met there, and cannot be settled.
     */
    public Map<CommandId, Instant> ended() {
        return ended;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StockCheckpoint that
                && states.equals(that.states)
                && answers.equals(that.answers)
                && ended.equals(that.ended);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * states.hashCode() + answers.hashCode()) + ended.hashCode();
    }

    @Override
    public String toString() {
        return states.size() + " products, " + answers.size() + " commands";
    }
}
