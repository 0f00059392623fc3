// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the state of a {@link Decider} over an {@link EventLog}: a command is decided on the latest state, its events are appended, the state moves
 * on. Nothing is kept that is not in the log, so a store can be dropped and built again from it at any time.
 *
 * <pre>{@code
 * Store<Stock, StockCommand, StockEvent> stock = Store.open(new StockDecider(), InMemoryEventLog.create());
 * Decision<Handled<Stock, StockEvent>> shipped = stock.handle(CommandId.of("order-77/ship"), new Ship(sku, 4));
 * }</pre>
 *
 * <p>A command that is sent again under its identity is handled once: it gives the events of the first time, even if it would be refused now. A refused
 * command leaves no trace, and is decided anew when it comes again. Another command under a used identity is refused with the reason
 * {@code event.command-reused}, as the decider {@linkplain Decider#agrees tells}.
 *
 * <p>Thread-safe. Commands of one store are handled one after the other; reading the state takes no lock and never waits. Several stores, also in other
 * processes, may share a log: a store that finds its version outdated reads on and decides again.
 */
public final class Store<S, C, E> {

    /** Texts of this package's reasons. */
    static final Messages TEXTS = Messages.of(Store.class, "reasons");

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final int PAGE = 10_000;

    private record Snapshot<S>(S state, long version) {}

    private final Decider<S, C, E> decider;
    private final EventLog<E> log;
    private final Lock lock = new ReentrantLock();
    private volatile Snapshot<S> latest;

    private Store(Decider<S, C, E> decider, EventLog<E> log, Snapshot<S> start) {
        this.decider = decider;
        this.log = log;
        this.latest = start;
    }

    /**
     * Opens a store, and folds all events that the log holds.
     *
     * @param decider  decides and folds
     * @param log  holds the events; may be empty
     */
    public static <S, C, E> Store<S, C, E> open(Decider<S, C, E> decider, EventLog<E> log) {
        return open(decider, log, Checks.notNull(decider, "decider").initial(), 0);
    }

    /**
     * Opens a store from a state that was kept, and folds only what has happened since.
     *
     * @param decider  decides and folds
     * @param log  holds the events
     * @param state  the state at the version
     * @param version  the log's version then, from 0 to the log's version
     */
    public static <S, C, E> Store<S, C, E> open(Decider<S, C, E> decider, EventLog<E> log, S state, long version) {
        Checks.notNull(decider, "decider");
        long end = Checks.notNull(log, "log").version();
        Checks.notNull(state, "state");
        Checks.that(version >= 0 && version <= end, "version", version, "must be from 0 to " + end);
        Store<S, C, E> store = new Store<>(decider, log, new Snapshot<>(state, version));
        store.refresh();
        LOG.debug("Replayed {} events from version {}", store.version() - version, version);
        return store;
    }

    /** The state after everything that this store has handled or read; never waits. */
    public S state() {
        return latest.state();
    }

    /** The version of the log that {@link #state()} stands for; never waits. */
    public long version() {
        return latest.version();
    }

    /** Reads on to the end of the log, to see what others have appended. */
    public S refresh() {
        lock.lock();
        try {
            return readOn().state();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Handles a command.
     *
     * @param id  its identity, the same when it is sent again
     * @param command  what is wanted
     * @return what came of it; or refused, with the decider's reasons
     */
    public Decision<Handled<S, E>> handle(CommandId id, C command) {
        lock.lock();
        try {
            while (true) {
                Snapshot<S> now = readOn();
                Optional<Commit<E>> before = log.find(id);
                if (before.isPresent()) {
                    return repeated(before.get(), id, command);
                }
                Decision<List<E>> decision = decider.decide(now.state(), command);
                if (!decision.isAccepted()) {
                    return Decision.refused(decision.reasons());
                }
                Appended<E> appended = log.append(id, now.version(), decision.orElseThrow());
                Optional<Decision<Handled<S, E>>> handled = appended.fold(
                        commit -> Optional.of(stored(commit, now, decision.warnings())),
                        commit -> Optional.of(repeated(commit, id, command)),
                        version -> Optional.empty());
                if (handled.isPresent()) {
                    return handled.get();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private Decision<Handled<S, E>> stored(Commit<E> commit, Snapshot<S> before, List<Reason> warnings) {
        S state = decider.fold(before.state(), commit.events());
        latest = new Snapshot<>(state, commit.version());
        return Decision.accepted(new Handled<>(commit, state, false), warnings);
    }

    private Decision<Handled<S, E>> repeated(Commit<E> commit, CommandId id, C command) {
        if (!decider.agrees(command, commit.events())) {
            return Decision.refused(Reason.of(TEXTS, "event.command-reused").with("command", id.value()));
        }
        LOG.debug("Command {} was handled before, at version {}", id, commit.from());
        return Decision.accepted(new Handled<>(commit, readOn().state(), true));
    }

    /** Only under the lock. */
    private Snapshot<S> readOn() {
        Snapshot<S> now = latest;
        List<E> more = log.version() == now.version() ? List.of() : log.read(now.version(), PAGE);
        while (!more.isEmpty()) {
            now = new Snapshot<>(decider.fold(now.state(), more), now.version() + more.size());
            more = more.size() < PAGE ? List.of() : log.read(now.version(), PAGE);
        }
        latest = now;
        return now;
    }
}
