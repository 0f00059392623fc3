// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Movement;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockCommand.Settlement;
import dev.tradewright.commerce.inventory.StockDecider.Dated;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Stock as one would first write it, on the {@link StockDecider} of each product and one lock around all: slow, plain, and independent of what makes the
 * {@link Inventory} fast. With a defect, it proves that the contract's checks find it.
 */
final class SimpleStore implements StockStore {

    enum Defect {
        /** Does the lines that are possible. */
        PARTIAL,
        /** Does not say what else is short. */
        STOPS_AT_FIRST_REASON,
        FORGETS_COMMANDS,
        /** Gives the first answer whatever comes under the identity. */
        BELIEVES_ANY_COMMAND,
        /** Takes the end for the last moment at which a reservation holds. */
        ENDS_INCLUSIVE,
        /** Takes the rest of a reservation for alive if its end is met at one product only. */
        ENDS_IN_PARTS,
        /** Looks, and writes later. */
        NO_LOCK,
        LOSES_EVENTS,
        /** Locks each product in the order of the lines. */
        UNSORTED_LOCKS
    }

    private static final int SECONDS_TO_WAIT = 1;

    private final Set<Defect> defects;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Sku, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Map<Sku, StockState> states = new ConcurrentHashMap<>();
    private final Map<Sku, List<StockEvent>> events = new ConcurrentHashMap<>();
    private final Map<CommandId, StockChange> answers = new ConcurrentHashMap<>();
    private final Map<CommandId, Reserve> reservations = new ConcurrentHashMap<>();

    SimpleStore(Set<Defect> defects) {
        this.defects = defects;
    }

    @Override
    public Decision<StockChange> handle(StockCommand command, Instant when) {
        Instant now = defects.contains(Defect.ENDS_INCLUSIVE) ? when.minusNanos(1) : when;
        if (defects.contains(Defect.NO_LOCK)) {
            return handleLocked(command, now);
        }
        if (defects.contains(Defect.UNSORTED_LOCKS)) {
            return handleInOrderOfLines(command, now);
        }
        lock.lock();
        try {
            return handleLocked(command, now);
        } finally {
            lock.unlock();
        }
    }

    private Decision<StockChange> handleInOrderOfLines(StockCommand command, Instant now) {
        List<Sku> skus = new ArrayList<>(products(command));
        if (command.id().value().hashCode() % 2 == 0) {
            java.util.Collections.reverse(skus); // a command has its lines sorted: stand in for a store that does not
        }
        List<ReentrantLock> taken = new ArrayList<>();
        try {
            for (Sku sku : skus) {
                ReentrantLock one = locks.computeIfAbsent(sku, any -> new ReentrantLock());
                if (!one.tryLock(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("deadlock");
                }
                taken.add(one);
                Thread.yield();
            }
            return handleLocked(command, now);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            taken.forEach(ReentrantLock::unlock);
        }
    }

    private Decision<StockChange> handleLocked(StockCommand command, Instant now) {
        StockChange before = answers.get(command.id());
        if (before != null && !defects.contains(Defect.FORGETS_COMMANDS)) {
            return before.command().equals(command) || defects.contains(Defect.BELIEVES_ANY_COMMAND)
                    ? Decision.accepted(before)
                    : Decision.refused(StockRules.reused(command.id()));
        }
        Map<Sku, List<StockEvent>> decided = new TreeMap<>();
        List<Reason> reasons = new ArrayList<>();
        for (Sku sku : products(command)) {
            if (command instanceof Settlement settlement) {
                Optional<Reason> closed = closed(settlement, sku, now);
                if (closed.isPresent()) {
                    reasons.add(closed.get());
                    continue;
                }
            }
            StockDecider decider = StockDecider.of(sku);
            Decision<List<StockEvent>> decision = decider.decide(state(sku), new Dated(command, now));
            decision.toOptional().ifPresent(own -> decided.put(sku, own));
            if (reasons.isEmpty() || !defects.contains(Defect.STOPS_AT_FIRST_REASON)) {
                reasons.addAll(decision.reasons());
            }
        }
        if (!reasons.isEmpty() && !(defects.contains(Defect.PARTIAL) && !decided.isEmpty())) {
            return Decision.refused(reasons);
        }
        if (defects.contains(Defect.NO_LOCK)) {
            Thread.yield();
        }
        List<StockEvent> own = new ArrayList<>();
        decided.forEach((sku, all) -> {
            write(sku, all);
            own.add(all.get(all.size() - 1));
        });
        StockChange change = StockChange.of(command, own);
        answers.put(command.id(), change);
        if (command instanceof Reserve reserve) {
            reservations.put(command.id(), reserve);
        }
        return Decision.accepted(change);
    }

    /** What a decider of one product does not know. */
    private Optional<Reason> closed(Settlement command, Sku sku, Instant now) {
        CommandId reservation = command.reservation();
        Reserve reserve = reservations.get(reservation);
        if (reserve == null) {
            return Optional.of(StockRules.unknown(reservation));
        }
        expireLocked(now);
        boolean expired = events.values().stream()
                .flatMap(Collection::stream)
                .anyMatch(event -> event.kind() == StockEvent.Kind.EXPIRED
                        && event.command().equals(reservation));
        if (expired && !defects.contains(Defect.ENDS_IN_PARTS)) {
            return Optional.of(StockRules.expired(reservation, reserve.until()));
        }
        if (reserve.lines().stream()
                .allMatch(line -> state(line.sku()).hold(reservation).isEmpty())) {
            return Optional.of(StockRules.closed(reservation));
        }
        long wanted = StockRules.wanted(command, sku, 0);
        return state(sku).hold(reservation).isEmpty()
                ? Optional.ofNullable(StockRules.settling(Stock.EMPTY, sku, 0, wanted, command))
                : Optional.empty();
    }

    /** Only those that the command touches: of a settlement without lines, those of which something is left. */
    private Set<Sku> products(StockCommand command) {
        Set<Sku> skus = new TreeSet<>();
        if (command instanceof Movement movement) {
            skus.add(movement.sku());
        } else if (command instanceof Reserve reserve) {
            reserve.lines().forEach(line -> skus.add(line.sku()));
        } else if (command instanceof Settlement settlement) {
            settlement.lines().forEach(line -> skus.add(line.sku()));
            Reserve reserve = reservations.get(settlement.reservation());
            if (skus.isEmpty() && reserve != null) {
                reserve.lines().stream().map(StockLine::sku).forEach(skus::add);
                Set<Sku> left = new TreeSet<>(skus);
                left.removeIf(sku -> state(sku).hold(settlement.reservation()).isEmpty());
                return left.isEmpty() ? skus : left;
            }
            if (skus.isEmpty()) {
                skus.add(Sku.of("any"));
            }
        }
        return skus;
    }

    private StockState state(Sku sku) {
        return states.getOrDefault(sku, StockState.empty(sku));
    }

    private void write(Sku sku, List<StockEvent> more) {
        states.put(sku, StockDecider.of(sku).fold(state(sku), more));
        if (!defects.contains(Defect.LOSES_EVENTS)) {
            events.computeIfAbsent(sku, any -> java.util.Collections.synchronizedList(new ArrayList<>()))
                    .addAll(more);
        }
    }

    @Override
    public List<StockEvent> expire(Instant when) {
        lock.lock();
        try {
            return expireLocked(defects.contains(Defect.ENDS_INCLUSIVE) ? when.minusNanos(1) : when);
        } finally {
            lock.unlock();
        }
    }

    private List<StockEvent> expireLocked(Instant now) {
        List<StockEvent> all = new ArrayList<>();
        for (Sku sku : new TreeSet<>(states.keySet())) {
            List<StockEvent> expired = StockDecider.of(sku).expired(state(sku), now);
            if (!expired.isEmpty()) {
                write(sku, expired);
                all.addAll(expired);
            }
        }
        return List.copyOf(all);
    }

    @Override
    public Stock stock(Sku sku, Instant now) {
        expire(now);
        return state(sku).stock();
    }

    @Override
    public List<StockEvent> events(Sku sku) {
        return List.copyOf(events.getOrDefault(sku, List.of()));
    }

    Map<Sku, StockState> states() {
        return new HashMap<>(states);
    }
}
