// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.stock;

import dev.tradewright.commerce.inventory.Hold;
import dev.tradewright.commerce.inventory.Stock;
import dev.tradewright.commerce.inventory.StockEvent;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One product of the peer. Records of one product share its list of events, which is read and added to under a lock.
 *
 * @param stock  the counters
 * @param holds  live reservations in the order in which they end
 * @param events  what has happened in this period
 */
record Product(Stock stock, List<Hold> holds, List<StockEvent> events) {

    /** A product that is not known. */
    static final Product NONE = new Product(Stock.EMPTY, List.of(), List.of());

    /** A product to which something is about to happen for the first time. */
    static Product fresh() {
        return new Product(Stock.EMPTY, List.of(), new ArrayList<>());
    }

    boolean isSettled() {
        return events.isEmpty() && holds.isEmpty();
    }

    Product after(StockEvent event) {
        Product product = new Product(stock.after(event), holdsAfter(event), events);
        events.add(event);
        return product;
    }

    private List<Hold> holdsAfter(StockEvent event) {
        return switch (event.kind()) {
            case RESERVED ->
                with(Hold.of(event.command(), event.quantity(), event.until().orElseThrow()));
            case COMMITTED, RELEASED, EXPIRED -> {
                int at = find(event.reservation().orElseThrow());
                Hold hold = holds.get(at);
                long left = hold.quantity() - event.quantity();
                yield left == 0 ? without(at) : replaced(at, Hold.of(hold.reservation(), left, hold.until()));
            }
            case EXTENDED -> {
                int at = find(event.reservation().orElseThrow());
                Hold hold = holds.get(at);
                Instant until = event.until().orElseThrow();
                List<Hold> others = without(at);
                yield new Product(stock, others, events).with(Hold.of(hold.reservation(), hold.quantity(), until));
            }
            default -> holds;
        };
    }

    private List<Hold> with(Hold hold) {
        if (holds.isEmpty()) {
            return List.of(hold);
        }
        List<Hold> more = new ArrayList<>(holds.size() + 1);
        more.addAll(holds);
        int at = more.size();
        while (at > 0 && more.get(at - 1).until().isAfter(hold.until())) {
            at--;
        }
        more.add(at, hold);
        return more;
    }

    private List<Hold> without(int at) {
        if (holds.size() == 1) {
            return List.of();
        }
        List<Hold> fewer = new ArrayList<>(holds);
        fewer.remove(at);
        return fewer;
    }

    private List<Hold> replaced(int at, Hold hold) {
        List<Hold> same = new ArrayList<>(holds);
        same.set(at, hold);
        return same;
    }

    /** The latest are found first, since they are most often asked for. */
    private int find(CommandId reservation) {
        int at = holds.size() - 1;
        while (at >= 0 && !holds.get(at).reservation().equals(reservation)) {
            at--;
        }
        return at;
    }

    @Nullable
    Hold hold(CommandId reservation) {
        int at = find(reservation);
        return at < 0 ? null : holds.get(at);
    }
}
