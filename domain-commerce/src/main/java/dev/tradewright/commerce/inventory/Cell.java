// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One product: its counters, its events since the last checkpoint, and its live holdings. Guarded by its stripe, but for {@link #stock reading the counters}.
 */
final class Cell extends Counters {

    final Sku sku;

    /** The bit of the stripe that guards this cell. */
    final long stripe;

    final HoldingQueue holdings = new HoldingQueue();

    private final Events events = new Events();

    /** The counters before the first event that is kept. */
    private Stock start = Stock.EMPTY;

    /** The state at the start, if it was asked for. */
    private @Nullable StockState checkpoint;

    private final TouchedCells touched;
    private boolean isTouched;

    Cell(Sku sku, long stripe, TouchedCells touched) {
        this.sku = sku;
        this.stripe = stripe;
        this.touched = touched;
    }

    /** Begins with what was kept at a checkpoint, instead of with nothing. */
    void restore(Stock kept) {
        start = kept;
        set(kept);
        touch();
    }

    /** Counts an event and keeps it. */
    void apply(StockEvent event) {
        count(event);
        events.add(event);
        if (!isTouched) {
            touch();
        }
    }

    private void touch() {
        isTouched = true;
        touched.add(this);
    }

    /** Whether nothing has happened and nothing is reserved; then the next event touches the cell again. */
    boolean settle() {
        isTouched = !events.isEmpty() || holdings.size() > 0;
        return !isTouched;
    }

    /** The events since the last checkpoint. */
    List<StockEvent> events() {
        List<StockEvent> list = new ArrayList<>();
        events.forEach(list::add);
        return list;
    }

    /** Whether the counters are what the events since the last checkpoint add up to. */
    boolean isBalanced() {
        Counters sum = new Counters();
        sum.set(start);
        events.forEach(sum::count);
        return sum.current().equals(current());
    }

    /** Keeps the state as it is, and forgets the events that led to it. */
    StockState checkpoint() {
        if (checkpoint == null || !events.isEmpty()) {
            checkpoint = state();
            start = current();
            events.clear();
        }
        return checkpoint;
    }

    /** Forgets the events so far, without a copy of the state. */
    void truncate() {
        if (!events.isEmpty()) {
            checkpoint = null;
            start = current();
            events.clear();
        }
    }

    StockState state() {
        List<Hold> holds = new ArrayList<>(holdings.size());
        for (int i = 0; i < holdings.size(); i++) {
            Holding holding = holdings.get(i);
            holds.add(Hold.of(holding.change().command().id(), holding.left, holding.until));
        }
        return StockState.of(sku, current(), holds);
    }

    /**
     * Lets end what has come to its end: each with an event at the instant that the promise had named.
     *
     * @param now  the present moment
     * @param journal  is told before it counts
     */
    void expire(Instant now, Consumer<StockEvent> journal) {
        Holding first = holdings.peek();
        while (first != null && !now.isBefore(first.until)) {
            expire(first, journal);
            first = holdings.peek();
        }
    }

    private void expire(Holding holding, Consumer<StockEvent> journal) {
        StockEvent event = StockDecider.expiry(sku, holding.change().command().id(), holding.left, holding.until);
        journal.accept(event);
        holding.take(holding.left);
        apply(event);
    }
}
