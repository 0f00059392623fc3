// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events of one product in order; its room is kept when it is cleared, so that a steady stream of events costs no copying. */
final class Events {

    private static final @Nullable StockEvent[] NONE = {};
    private static final int FIRST_CAPACITY = 4;

    private @Nullable StockEvent[] events = NONE;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    StockEvent get(int index) {
        return Objects.requireNonNull(events[index]);
    }

    void add(StockEvent event) {
        if (size == events.length) {
            events = Arrays.copyOf(events, Math.max(FIRST_CAPACITY, 2 * size));
        }
        events[size] = event;
        size++;
    }

    /** Forgets the events; the room too if most of it was not needed. */
    void clear() {
        if (size < events.length / 4) {
            events = NONE;
        } else {
            Arrays.fill(events, 0, size, null);
        }
        size = 0;
    }

    List<StockEvent> toList() {
        return Arrays.stream(events, 0, size).map(Objects::requireNonNull).toList();
    }
}
