// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.stock;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.Hold;
import dev.tradewright.commerce.inventory.Stock;
import dev.tradewright.commerce.inventory.StockChange;
import dev.tradewright.commerce.inventory.StockCommand;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
import dev.tradewright.commerce.inventory.StockCommand.Movement;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockCommand.Settlement;
import dev.tradewright.commerce.inventory.StockEvent;
import dev.tradewright.commerce.inventory.StockEvent.Kind;
import dev.tradewright.commerce.inventory.StockLine;
import dev.tradewright.commerce.inventory.StockStore;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The peer: the same contract as one writes it on {@link ConcurrentHashMap}. Each product is an immutable record that {@code compute}
 * replaces, each command is kept under its identity by {@code putIfAbsent}; the same commands, answers, events and ends of reservations as in ours, and the
 * same two periods for which commands are remembered. {@code compute} alone would not keep it, since it takes one product at a time, and no period could
 * end at one moment: so a command first locks its products, in a fixed order.
 * {@code MapStockTest} holds it to the contract of a {@link StockStore}.
 */
final class MapStock implements StockStore {

    private final MapLocks locks = new MapLocks();
    private final ConcurrentHashMap<Sku, Product> products = new ConcurrentHashMap<>();

    /** The counters before the first event that is kept. */
    private final Map<Sku, Stock> starts = new ConcurrentHashMap<>();

    /** With events or holds, so that the end of a period costs as much as what happened in it. */
    private final Set<Sku> touched = ConcurrentHashMap.newKeySet();

    private final Map<CommandId, Instant> ended = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<CommandId, StockChange> young = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<CommandId, StockChange> old = new ConcurrentHashMap<>();

    @Override
    public Decision<StockChange> handle(StockCommand command, Instant now) {
        while (true) {
            CommandId of = reservation(command);
            Reserve reserve = of == null ? null : reserve(of);
            long stripes = stripes(command, of, reserve);
            locks.lock(stripes);
            try {
                if (of == null || reserve != null || reserve(of) == null) {
                    return handleLocked(command, of, reserve, now);
                }
            } finally {
                locks.unlock(stripes);
            }
        }
    }

    private static @Nullable CommandId reservation(StockCommand command) {
        if (command instanceof Settlement settlement) {
            return settlement.reservation();
        }
        return command instanceof Extend extend ? extend.reservation() : null;
    }

    private static long stripes(StockCommand command, @Nullable CommandId of, @Nullable Reserve reservation) {
        if (command instanceof Movement movement) {
            return MapLocks.of(movement.sku());
        }
        Reserve reserve = command instanceof Reserve own ? own : reservation;
        return reserve == null ? MapLocks.of(String.valueOf(of)) : MapLocks.of(reserve.lines());
    }

    private Decision<StockChange> handleLocked(
            StockCommand command, @Nullable CommandId of, @Nullable Reserve reservation, Instant now) {
        if (command instanceof Reserve reserve) {
            return reserve(reserve, now);
        }
        if (of != null) {
            Reason gone = gone(of, reservation, now);
            if (gone != null || reservation == null) {
                return refused(command, List.of(gone == null ? MapReasons.unknown(of) : gone), now);
            }
            return command instanceof Extend extend
                    ? extend(extend, reservation, now)
                    : settle((Settlement) command, reservation, now);
        }
        return move((Movement) command, now);
    }

    private Decision<StockChange> reserve(Reserve command, Instant now) {
        if (!now.isBefore(command.until())) {
            return refused(command, List.of(MapReasons.expired(command.id(), command.until())), now);
        }
        List<Reason> reasons = List.of();
        List<StockEvent> events = new ArrayList<>(command.lines().size());
        for (StockLine line : command.lines()) {
            Stock stock = alive(line.sku(), now).stock();
            Reason reason = MapReasons.reserving(stock, line);
            if (reason != null) {
                reasons = MapReasons.with(reasons, reason);
            } else {
                long backordered = Math.min(line.quantity(), Math.max(0, line.quantity() - stock.available()));
                events.add(StockEvent.reserved(
                        line.sku(), command.id(), line.quantity(), backordered, command.until(), now));
            }
        }
        return reasons.isEmpty() ? accepted(command, events, now) : refused(command, reasons, now);
    }

    private Decision<StockChange> settle(Settlement command, Reserve reservation, Instant now) {
        CommandId of = command.reservation();
        boolean isRest = command.lines().isEmpty();
        List<Reason> reasons = List.of();
        List<StockEvent> events = new ArrayList<>(reservation.lines().size());
        for (StockLine line : isRest ? reservation.lines() : command.lines()) {
            Product product = product(line.sku());
            Hold hold = product.hold(of);
            long left = hold == null ? 0 : hold.quantity();
            long wanted = isRest ? left : line.quantity();
            if (wanted == 0) {
                continue;
            }
            Reason reason = MapReasons.settling(product.stock(), line.sku(), left, wanted, command);
            if (reason != null) {
                reasons = MapReasons.with(reasons, reason);
            } else {
                events.add(
                        isRest
                                ? StockEvent.settledRest(command.kind(), line.sku(), command.id(), of, wanted, now)
                                : StockEvent.settled(command.kind(), line.sku(), command.id(), of, wanted, now));
            }
        }
        return reasons.isEmpty() ? accepted(command, events, now) : refused(command, reasons, now);
    }

    private Decision<StockChange> extend(Extend command, Reserve reservation, Instant now) {
        CommandId of = command.reservation();
        List<StockEvent> events = new ArrayList<>();
        for (StockLine line : reservation.lines()) {
            Hold hold = product(line.sku()).hold(of);
            Reason reason = hold == null ? null : MapReasons.extending(command, hold.until(), now);
            if (reason != null) {
                return refused(command, List.of(reason), now);
            }
            if (hold != null) {
                events.add(StockEvent.extended(line.sku(), command.id(), of, command.until(), now));
            }
        }
        return accepted(command, events, now);
    }

    private Decision<StockChange> move(Movement command, Instant now) {
        Reason reason = MapReasons.moving(alive(command.sku(), now).stock(), command);
        return reason == null
                ? accepted(command, List.of(MapReasons.moved(command, now)), now)
                : refused(command, List.of(reason), now);
    }

    /** Keeps the command, unless it comes again, and then does it. */
    private Decision<StockChange> accepted(StockCommand command, List<StockEvent> events, Instant now) {
        StockChange before = old.get(command.id());
        StockChange change = StockChange.of(command, events);
        if (before == null) {
            before = young.putIfAbsent(command.id(), change);
        }
        if (before != null) {
            return repeated(before, command, now);
        }
        for (int i = 0; i < events.size(); i++) {
            apply(events.get(i));
        }
        return new Decision.Accepted<>(change, List.of());
    }

    private Decision<StockChange> refused(StockCommand command, List<Reason> reasons, Instant now) {
        StockChange before = answer(command.id());
        return before == null ? Decision.refused(reasons) : repeated(before, command, now);
    }

    private Decision<StockChange> repeated(StockChange change, StockCommand command, Instant now) {
        if (!change.command().equals(command)) {
            return Decision.refused(MapReasons.reused(command.id()));
        }
        Reason gone = null;
        if (command instanceof Reserve reserve) {
            gone = gone(command.id(), reserve, now);
        } else if (command instanceof Extend extend) {
            gone = gone(extend.reservation(), reserve(extend.reservation()), now);
        }
        return Decision.accepted(change, gone == null ? List.of() : List.of(gone));
    }

    private @Nullable Reason gone(CommandId of, @Nullable Reserve reservation, Instant now) {
        if (reservation == null) {
            return MapReasons.unknown(of);
        }
        boolean isAnyLeft = false;
        for (StockLine line : reservation.lines()) {
            isAnyLeft |= alive(line.sku(), now).hold(of) != null;
        }
        Instant end = ended.get(of);
        if (end != null) {
            return MapReasons.expired(of, end);
        }
        return isAnyLeft ? null : MapReasons.closed(of);
    }

    private @Nullable StockChange answer(CommandId id) {
        StockChange change = young.get(id);
        return change != null ? change : old.get(id);
    }

    private @Nullable Reserve reserve(CommandId id) {
        StockChange change = answer(id);
        return change != null && change.command() instanceof Reserve reserve ? reserve : null;
    }

    private Product product(Sku sku) {
        Product product = products.get(sku);
        return product == null ? Product.NONE : product;
    }

    /** A product without what has come to its end. */
    private Product alive(Sku sku, Instant now) {
        Product product = product(sku);
        while (!product.holds().isEmpty()
                && !now.isBefore(product.holds().get(0).until())) {
            Hold hold = product.holds().get(0);
            CommandId id = hold.reservation();
            apply(StockEvent.settled(Kind.EXPIRED, sku, id, id, hold.quantity(), hold.until()));
            ended.put(id, hold.until());
            product = product(sku);
        }
        return product;
    }

    private void apply(StockEvent event) {
        products.compute(event.sku(), (sku, before) -> {
            Product product = before == null ? Product.fresh() : before;
            if (product.isSettled()) {
                touched.add(sku);
            }
            return product.after(event);
        });
    }

    @Override
    public List<StockEvent> expire(Instant now) {
        List<StockEvent> expired = new ArrayList<>();
        for (Sku sku : products.keySet()) {
            long stripe = MapLocks.of(sku);
            locks.lock(stripe);
            try {
                int before = product(sku).events().size();
                List<StockEvent> events = alive(sku, now).events();
                expired.addAll(events.subList(before, events.size()));
            } finally {
                locks.unlock(stripe);
            }
        }
        return expired;
    }

    @Override
    public Stock stock(Sku sku, Instant now) {
        long stripe = MapLocks.of(sku);
        locks.lock(stripe);
        try {
            return alive(sku, now).stock();
        } finally {
            locks.unlock(stripe);
        }
    }

    @Override
    public List<StockEvent> events(Sku sku) {
        long stripe = MapLocks.of(sku);
        locks.lock(stripe);
        try {
            return List.copyOf(product(sku).events());
        } finally {
            locks.unlock(stripe);
        }
    }

    Stock stock(Sku sku) {
        return product(sku).stock();
    }

    /** Forgets the events so far, and the commands before the last period, but for reservations of which something is left. */
    void truncate() {
        locks.lock(MapLocks.ALL);
        try {
            ConcurrentHashMap<CommandId, StockChange> next = new ConcurrentHashMap<>(Math.max(16, young.size()));
            touched.removeIf(sku -> {
                Product product = product(sku);
                product.events().clear();
                starts.put(sku, product.stock());
                for (Hold hold : product.holds()) {
                    StockChange change = old.get(hold.reservation());
                    if (change != null) {
                        next.put(hold.reservation(), change);
                    }
                }
                return product.holds().isEmpty();
            });
            old = young;
            young = next;
            ended.keySet().removeIf(id -> answer(id) == null);
        } finally {
            locks.unlock(MapLocks.ALL);
        }
    }

    /** Whether the counters of all products are the sum of their events. */
    boolean isBalanced() {
        return products.entrySet().stream().allMatch(entry -> {
            Stock sum = starts.getOrDefault(entry.getKey(), Stock.EMPTY);
            for (StockEvent event : entry.getValue().events()) {
                sum = sum.after(event);
            }
            return sum.equals(entry.getValue().stock());
        });
    }
}
