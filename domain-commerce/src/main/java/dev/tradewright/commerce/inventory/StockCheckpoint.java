// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.core.value.Checks;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All stock at one moment, and the commands that are remembered: where the events before it are no longer needed. An {@link Inventory} gives one at
 * {@link Inventory#checkpoint}, and is built again from one by {@link Inventory#replay}.
 *
 * <p>Immutable and thread-safe.
 */
public final class StockCheckpoint {

    /** Before anything has happened. */
    public static final StockCheckpoint EMPTY = new StockCheckpoint(List.of(), List.of());

    private final List<StockState> states;
    private final List<StockChange> answers;

    private StockCheckpoint(List<StockState> states, List<StockChange> answers) {
        this.states = states;
        this.answers = answers;
    }

    /**
     * A checkpoint, as read from storage.
     *
     * @param states  the products, each at most once
     * @param answers  the commands that are remembered and what they did, each identity at most once, those of all live reservations among them
     * @throws IllegalArgumentException if a product or an identity is named twice, or the reservation of a hold is not among the answers
     */
    public static StockCheckpoint of(Collection<StockState> states, Collection<StockChange> answers) {
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
        return new StockCheckpoint(sorted, known);
    }

    /** The products, sorted; unmodifiable. */
    public List<StockState> states() {
        return states;
    }

    /** The commands that are remembered and what they did, sorted by identity; unmodifiable. */
    public List<StockChange> answers() {
        return answers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StockCheckpoint that && states.equals(that.states) && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return 31 * states.hashCode() + answers.hashCode();
    }

    @Override
    public String toString() {
        return states.size() + " products, " + answers.size() + " commands";
    }
}
