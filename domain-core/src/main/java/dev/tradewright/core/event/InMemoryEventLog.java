// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An event log in memory. Appending takes a short lock; reading takes none: an event is written before the version that makes it
 * visible. Events lie in blocks that are never copied, so the cost of appending does not grow with the log.
 *
 * <p>Thread-safe. Events and command identities are kept as long as the log is.
 */
public final class InMemoryEventLog<E> implements EventLog<E> {

    private static final int BLOCK_BITS = 10;
    private static final int BLOCK_SIZE = 1 << BLOCK_BITS;

    private final Lock lock = new ReentrantLock();
    private final Map<CommandId, Commit<E>> commits = new ConcurrentHashMap<>();

    /** Grows under the lock, before the version; its blocks hold all events up to the version. */
    private volatile Object[][] blocks = new Object[0][];

    private volatile long version;

    private InMemoryEventLog() {}

    /** An empty log. */
    public static <E> InMemoryEventLog<E> create() {
        return new InMemoryEventLog<>();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<E> read(long from, int limit) {
        Checks.notNegative(from, "from");
        Checks.inRange(limit, 1, Integer.MAX_VALUE, "limit");
        long end = version; // volatile: everything before it is in the blocks
        if (from >= end) {
            return List.of();
        }
        int count = (int) Math.min(limit, end - from);
        List<E> events = new ArrayList<>(count);
        Object[][] all = blocks;
        for (long at = from; at < from + count; at++) {
            events.add(event(all, at));
        }
        return Collections.unmodifiableList(events);
    }

    @SuppressWarnings("unchecked") // only events of this log are ever put there
    private E event(Object[][] all, long at) {
        return (E) all[(int) (at >> BLOCK_BITS)][(int) (at & (BLOCK_SIZE - 1))];
    }

    @Override
    public Appended<E> append(CommandId command, long expectedVersion, List<E> events) {
        Checks.that(
                expectedVersion >= ANY_VERSION,
                "expectedVersion",
                expectedVersion,
                "must be 0 or more, or ANY_VERSION (-1)");
        List<E> copy = List.copyOf(events);
        Checks.notNull(command, "command");
        lock.lock();
        try {
            Commit<E> before = commits.get(command);
            if (before != null) {
                return new Appended.Repeated<>(before);
            }
            long from = version;
            if (expectedVersion != ANY_VERSION && expectedVersion != from) {
                return new Appended.Conflict<>(from);
            }
            Commit<E> commit = new Commit<>(command, from, copy);
            write(from, copy);
            commits.put(command, commit);
            version = commit.version(); // last: now the events are there
            return new Appended.Stored<>(commit);
        } finally {
            lock.unlock();
        }
    }

    private void write(long from, List<E> events) {
        Object[][] all = blocks;
        long at = from;
        for (E event : events) {
            int block = Math.toIntExact(at >> BLOCK_BITS);
            if (block == all.length) {
                all = Arrays.copyOf(all, block + 1);
                all[block] = new Object[BLOCK_SIZE];
            }
            all[block][(int) (at & (BLOCK_SIZE - 1))] = event;
            at++;
        }
        blocks = all;
    }

    @Override
    public Optional<Commit<E>> find(CommandId command) {
        Commit<E> commit = commits.get(Checks.notNull(command, "command"));
        return commit != null && commit.version() > version ? findAfterAppend(command) : Optional.ofNullable(commit);
    }

    /** A commit is known a moment before its events are visible; whoever finds it in that moment waits for the end of the append. */
    private Optional<Commit<E>> findAfterAppend(CommandId command) {
        lock.lock();
        try {
            return Optional.ofNullable(commits.get(command));
        } finally {
            lock.unlock();
        }
    }
}
