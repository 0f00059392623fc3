// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.stock;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.Stock;
import dev.tradewright.commerce.inventory.StockChange;
import dev.tradewright.commerce.inventory.StockCommand;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockEvent;
import dev.tradewright.commerce.inventory.StockEvent.Kind;
import dev.tradewright.commerce.inventory.StockLine;
import dev.tradewright.commerce.inventory.StockPolicy;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The peer: the same contract as one writes it on {@link ConcurrentHashMap}. Each product is an immutable record that {@code compute} replaces, each
 * command is done once by {@code computeIfAbsent}; the same commands, answers, events and ends of reservations as in ours, and the same
 * two periods for which commands are remembered. What it cannot do is take several products at once: it reserves one after the other and gives back
 * what it got if one is short, so that others may be refused for stock that nobody gets in the end.
 */
final class ComputeStock {

    /** Live reservations in the order in which they end; the list of events is shared by all records of one product. */
    private record Product(long onHand, long reserved, List<Hold> holds, List<StockEvent> events) {

        static Product empty() {
            return new Product(0, 0, List.of(), new ArrayList<>());
        }

        Product received(StockEvent event) {
            events.add(event);
            return new Product(onHand + event.quantity(), reserved, holds, events);
        }

        Product reserved(StockEvent event, Hold hold) {
            events.add(event);
            List<Hold> more = new ArrayList<>(holds.size() + 1);
            more.addAll(holds);
            int at = more.size();
            while (at > 0 && more.get(at - 1).until().isAfter(hold.until())) {
                at--;
            }
            more.add(at, hold);
            return new Product(onHand, reserved + hold.quantity(), more, events);
        }

        Product without(StockEvent event, Hold hold) {
            events.add(event);
            List<Hold> fewer = new ArrayList<>(holds);
            fewer.remove(hold);
            return new Product(onHand, reserved - hold.quantity(), fewer, events);
        }

        Product expired(Sku sku, Instant now) {
            Product product = this;
            while (!product.holds.isEmpty()
                    && !now.isBefore(product.holds.get(0).until())) {
                Hold hold = product.holds.get(0);
                CommandId id = hold.reservation();
                product = product.without(
                        StockEvent.settled(Kind.EXPIRED, sku, id, id, hold.quantity(), hold.until()), hold);
            }
            return product;
        }

        @Nullable
        Hold hold(CommandId reservation) {
            for (int i = holds.size() - 1; i >= 0; i--) {
                if (holds.get(i).reservation().equals(reservation)) {
                    return holds.get(i);
                }
            }
            return null;
        }
    }

    private record Hold(CommandId reservation, long quantity, Instant until) {}

    private static final Messages TEXTS = Messages.of(StockCommand.class, "inventory");

    private final ConcurrentHashMap<Sku, Product> products = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<CommandId, StockChange> young = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<CommandId, StockChange> old = new ConcurrentHashMap<>();

    Decision<StockChange> handle(StockCommand command, Instant now) {
        StockChange before = old.get(command.id());
        List<Reason> reasons = new ArrayList<>();
        StockChange change =
                before != null ? before : young.computeIfAbsent(command.id(), id -> decide(command, now, reasons));
        if (change == null) {
            return Decision.refused(reasons);
        }
        return change.command().equals(command)
                ? Decision.accepted(change, List.of())
                : Decision.refused(Reason.of(TEXTS, "inventory.command-reused")
                        .with("command", command.id().value()));
    }

    private @Nullable StockChange decide(StockCommand command, Instant now, List<Reason> reasons) {
        List<StockEvent> events = new ArrayList<>();
        if (command instanceof Receive receive) {
            events.add(StockEvent.arrived(Kind.RECEIVED, receive.sku(), receive.id(), receive.quantity(), now));
            products.compute(
                    receive.sku(),
                    (sku, product) -> (product == null ? Product.empty() : product).received(events.get(0)));
        } else if (command instanceof Reserve reserve) {
            reserve(reserve, now, events, reasons);
        } else if (command instanceof Release release) {
            release(release, now, events, reasons);
        }
        return reasons.isEmpty() ? StockChange.of(command, events) : null;
    }

    private void reserve(Reserve command, Instant now, List<StockEvent> events, List<Reason> reasons) {
        if (!now.isBefore(command.until())) {
            reasons.add(Reason.of(TEXTS, "inventory.expired")
                    .with("reservation", command.id().value()));
            return;
        }
        for (StockLine line : command.lines()) {
            products.compute(line.sku(), (sku, product) -> {
                Product alive = (product == null ? Product.empty() : product).expired(sku, now);
                long available = alive.onHand() - alive.reserved();
                if (line.quantity() > available) {
                    reasons.add(Reason.of(TEXTS, "inventory.insufficient")
                            .with("sku", sku.value())
                            .with("requested", line.quantity())
                            .with("available", available)
                            .with("missing", line.quantity() - available));
                    return product == null ? null : alive;
                }
                StockEvent event = StockEvent.reserved(sku, command.id(), line.quantity(), 0, command.until(), now);
                events.add(event);
                return alive.reserved(event, new Hold(command.id(), line.quantity(), command.until()));
            });
        }
        if (!reasons.isEmpty()) {
            events.forEach(event -> settle(event.sku(), command.id(), command.id(), now, new ArrayList<>()));
        }
    }

    private void release(Release command, Instant now, List<StockEvent> events, List<Reason> reasons) {
        StockChange reserved = answer(command.reservation());
        if (reserved == null || !(reserved.command() instanceof Reserve reserve)) {
            reasons.add(Reason.of(TEXTS, "inventory.unknown-reservation")
                    .with("reservation", command.reservation().value()));
            return;
        }
        for (StockLine line : reserve.lines()) {
            settle(line.sku(), command.id(), reserve.id(), now, events);
        }
        if (events.isEmpty()) {
            reasons.add(Reason.of(TEXTS, "inventory.closed")
                    .with("reservation", command.reservation().value()));
        }
    }

    private void settle(Sku of, CommandId command, CommandId reservation, Instant now, List<StockEvent> events) {
        products.computeIfPresent(of, (sku, product) -> {
            Product alive = product.expired(sku, now);
            Hold hold = alive.hold(reservation);
            if (hold == null) {
                return alive;
            }
            StockEvent event = StockEvent.settledRest(Kind.RELEASED, sku, command, reservation, hold.quantity(), now);
            events.add(event);
            return alive.without(event, hold);
        });
    }

    private @Nullable StockChange answer(CommandId id) {
        StockChange change = young.get(id);
        return change != null ? change : old.get(id);
    }

    /** Forgets the events so far, and the commands before the last period. With several threads it may forget a little too early. */
    void truncate() {
        for (Sku sku : products.keySet()) {
            products.computeIfPresent(sku, (any, product) -> {
                if (!product.events().isEmpty()) {
                    product.events().clear();
                    starts.put(sku, product);
                }
                return product;
            });
        }
        ConcurrentHashMap<CommandId, StockChange> next = new ConcurrentHashMap<>(young.size());
        for (Product product : products.values()) {
            for (Hold hold : product.holds()) {
                StockChange change = old.get(hold.reservation());
                if (change != null) {
                    next.put(hold.reservation(), change);
                }
            }
        }
        old = young;
        young = next;
    }

    private final Map<Sku, Product> starts = new ConcurrentHashMap<>();

    Stock stock(Sku sku) {
        Product product = products.get(sku);
        return product == null ? Stock.EMPTY : Stock.of(product.onHand(), product.reserved(), 0, StockPolicy.STRICT);
    }

    /** Whether the counters of all products are the sum of their events. */
    boolean isBalanced() {
        return products.entrySet().stream().allMatch(entry -> {
            Product start = starts.get(entry.getKey());
            Stock sum = start == null ? Stock.EMPTY : Stock.of(start.onHand(), start.reserved(), 0, StockPolicy.STRICT);
            for (StockEvent event : entry.getValue().events()) {
                sum = sum.after(event);
            }
            return sum.equals(stock(entry.getKey()));
        });
    }
}
