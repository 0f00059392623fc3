// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The events of one product in order, in pieces each of which is twice as long as the one before, up to a limit. Nothing is ever copied, and in a steady
 * stream of events the piece that is written to is new: what a garbage collector keeps apart by age is cheapest to point to from things of its own age.
 */
final class Events {

    private static final @Nullable StockEvent[] NONE = {};
    private static final int FIRST_CAPACITY = 4;
    private static final int LAST_CAPACITY = 1_024;

    /** Those that are full; null as long as there is none. */
    private @Nullable List<@Nullable StockEvent[]> full;

    private @Nullable StockEvent[] last = NONE;

    /** How much of the last piece is used. */
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(StockEvent event) {
        if (size == last.length) {
            turn();
        }
        last[size] = event;
        size++;
    }

    private void turn() {
        if (size == 0) {
            last = new @Nullable StockEvent[FIRST_CAPACITY];
            return;
        }
        List<@Nullable StockEvent[]> pieces = full == null ? new ArrayList<>() : full;
        pieces.add(last);
        full = pieces;
        last = new @Nullable StockEvent[Math.min(2 * size, LAST_CAPACITY)];
        size = 0;
    }

    void clear() {
        full = null;
        last = NONE;
        size = 0;
    }

    void forEach(Consumer<StockEvent> task) {
        if (full != null) {
            full.forEach(piece -> forEach(piece, piece.length, task));
        }
        forEach(last, size, task);
    }

    private static void forEach(@Nullable StockEvent[] piece, int size, Consumer<StockEvent> task) {
        for (int i = 0; i < size; i++) {
            task.accept(Objects.requireNonNull(piece[i]));
        }
    }
}
