// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
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
        /** Extends the first product of a reservation only. */
        EXTENDS_IN_PARTS,
        /** Takes the end that was first named for the end. */
        FORGETS_EXTENSIONS,
        /** Lets an end be moved to any moment. */
        ENDS_EARLIER,
        /** Does not say that a reservation that is sent again is gone. */
        ANSWERS_WITHOUT_WARNING,
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
                    ? Decision.accepted(before, warnings(command, now))
                    : Decision.refused(StockRules.reused(command.id()));
        }
        Map<Sku, List<StockEvent>> decided = new TreeMap<>();
        List<Reason> reasons = new ArrayList<>();
        for (Sku sku : products(command)) {
            Optional<Reason> closed = closed(command, sku, now);
            if (closed.isPresent()) {
                reasons.add(closed.get());
                continue;
            }
            Decision<List<StockEvent>> decision = decide(command, sku, now);
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

    private Decision<List<StockEvent>> decide(StockCommand command, Sku sku, Instant now) {
        if (command instanceof Extend extend && defects.contains(Defect.ENDS_EARLIER)) {
            return Decision.accepted(List.of(StockRules.extended(sku, extend, now)));
        }
        Decision<List<StockEvent>> decision = StockDecider.of(sku).decide(state(sku), new Dated(command, now));
        return command instanceof Extend && defects.contains(Defect.FORGETS_EXTENSIONS)
                ? decision.map(events -> List.of())
                : decision;
    }

    private static Optional<CommandId> reservation(StockCommand command) {
        if (command instanceof Extend extend) {
            return Optional.of(extend.reservation());
        }
        return command instanceof Settlement settlement ? Optional.of(settlement.reservation()) : Optional.empty();
    }

    private List<Reason> warnings(StockCommand command, Instant now) {
        CommandId of = command instanceof Reserve
                ? command.id()
                : reservation(command).filter(any -> command instanceof Extend).orElse(null);
        return of == null || defects.contains(Defect.ANSWERS_WITHOUT_WARNING)
                ? List.of()
                : gone(of, now).stream().toList();
    }

    /** Why nothing is left of a reservation. */
    private Optional<Reason> gone(CommandId reservation, Instant now) {
        Reserve reserve = reservations.get(reservation);
        if (reserve == null) {
            return Optional.of(StockRules.unknown(reservation));
        }
        expireLocked(now);
        Optional<Instant> expired = events.values().stream()
                .flatMap(Collection::stream)
                .filter(event -> event.kind() == StockEvent.Kind.EXPIRED
                        && event.command().equals(reservation))
                .map(StockEvent::at)
                .findFirst();
        if (expired.isPresent() && !defects.contains(Defect.ENDS_IN_PARTS)) {
            return Optional.of(StockRules.expired(reservation, expired.get()));
        }
        return reserve.lines().stream()
                        .allMatch(line -> state(line.sku()).hold(reservation).isEmpty())
                ? Optional.of(StockRules.closed(reservation))
                : Optional.empty();
    }

    /** What a decider of one product does not know. */
    private Optional<Reason> closed(StockCommand command, Sku sku, Instant now) {
        Optional<Reason> gone = reservation(command).flatMap(reservation -> gone(reservation, now));
        if (gone.isPresent() || !(command instanceof Settlement settlement)) {
            return gone;
        }
        return notReserved(settlement, sku);
    }

    private Optional<Reason> notReserved(Settlement command, Sku sku) {
        CommandId reservation = command.reservation();
        long wanted = StockRules.wanted(command, sku, 0);
        return state(sku).hold(reservation).isEmpty()
                ? Optional.ofNullable(StockRules.settling(0, sku, 0, wanted, command))
                : Optional.empty();
    }

    /** Only those that the command touches: of a settlement without lines, those of which something is left. */
    private Set<Sku> products(StockCommand command) {
        TreeSet<Sku> skus = new TreeSet<>();
        if (command instanceof Movement movement) {
            skus.add(movement.sku());
        } else if (command instanceof Reserve reserve) {
            reserve.lines().forEach(line -> skus.add(line.sku()));
        } else {
            if (command instanceof Settlement settlement) {
                settlement.lines().forEach(line -> skus.add(line.sku()));
            }
            if (skus.isEmpty()) {
                reservation(command).ifPresent(reservation -> skus.addAll(rest(reservation)));
            }
            if (command instanceof Extend && defects.contains(Defect.EXTENDS_IN_PARTS)) {
                skus.retainAll(Set.of(skus.first()));
            }
        }
        return skus;
    }

    private Set<Sku> rest(CommandId reservation) {
        Reserve reserve = reservations.get(reservation);
        if (reserve == null) {
            return Set.of(Sku.of("any"));
        }
        Set<Sku> all =
                new TreeSet<>(reserve.lines().stream().map(StockLine::sku).toList());
        Set<Sku> left = new TreeSet<>(all);
        left.removeIf(sku -> state(sku).hold(reservation).isEmpty());
        return left.isEmpty() ? all : left;
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
