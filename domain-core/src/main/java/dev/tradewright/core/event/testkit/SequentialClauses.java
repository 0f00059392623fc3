// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event.testkit;

import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.event.Commit;
import dev.tradewright.core.event.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** What holds with one thread. */
final class SequentialClauses<E> {

    private static final int ALL = Integer.MAX_VALUE;
    private static final CommandId A = CommandId.of("a");
    private static final CommandId B = CommandId.of("b");
    private static final CommandId C = CommandId.of("c");

    private final Supplier<? extends EventLog<E>> newLog;
    private final LongFunction<? extends E> events;

    SequentialClauses(Supplier<? extends EventLog<E>> newLog, LongFunction<? extends E> events) {
        this.newLog = newLog;
        this.events = events;
    }

    /** Events made from the numbers from one to another, exclusive. */
    private List<E> events(long from, long to) {
        return LongStream.range(from, to).<E>mapToObj(events).toList();
    }

    void emptyLog() {
        EventLog<E> log = newLog.get();
        Expect.equal("version", 0L, log.version());
        Expect.equal("events", List.of(), log.read(0, ALL));
        Expect.equal("commit", Optional.empty(), log.find(A));
    }

    void order() {
        EventLog<E> log = newLog.get();
        Expect.equal("first commit", new Commit<>(A, 0, events(0, 2)), Expect.stored(log.append(A, 0, events(0, 2))));
        Expect.equal("version", 2L, log.version());
        Expect.equal("second commit", new Commit<>(B, 2, events(2, 5)), Expect.stored(log.append(B, 2, events(2, 5))));
        Expect.equal("version", 5L, log.version());
        Expect.equal("events", events(0, 5), log.read(0, ALL));
    }

    void pages() {
        EventLog<E> log = newLog.get();
        int size = 2_500;
        log.append(A, 0, events(0, 1));
        log.append(B, 1, events(1, size));
        for (int from : new int[] {0, 1, 2, 999, 1_000, 1_024, size - 1, size, size + 1}) {
            for (int limit : new int[] {1, 2, 1_000, 1_024, size, ALL}) {
                long to = Math.min(size, (long) from + limit);
                Expect.equal("events from " + from + " limit " + limit, events(from, to), log.read(from, limit));
            }
        }
    }

    void arguments() {
        EventLog<E> log = newLog.get();
        Expect.refused("reading from -1", () -> log.read(-1, 1));
        Expect.refused("a limit of 0", () -> log.read(0, 0));
        Expect.refused("an expected version of -2", () -> log.append(A, -2, events(0, 1)));
        Expect.equal("version", 0L, log.version());
        Expect.equal("commit", Optional.empty(), log.find(A));
    }

    void conflict() {
        EventLog<E> log = newLog.get();
        Expect.equal("version of the conflict", 0L, Expect.conflict(log.append(A, 1, events(0, 1))));
        log.append(A, 0, events(0, 2));
        for (long other : new long[] {0, 1, 3, Long.MAX_VALUE}) {
            Expect.equal("version of the conflict", 2L, Expect.conflict(log.append(B, other, events(2, 3))));
        }
        Expect.equal("version of a conflict without events", 2L, Expect.conflict(log.append(B, 0, List.of())));
        Expect.equal("version", 2L, log.version());
        Expect.equal("events", events(0, 2), log.read(0, ALL));
        Expect.equal("commit", Optional.empty(), log.find(B));
    }

    void anyVersion() {
        EventLog<E> log = newLog.get();
        Expect.equal(
                "from",
                0L,
                Expect.stored(log.append(A, EventLog.ANY_VERSION, events(0, 2))).from());
        Expect.equal(
                "from",
                2L,
                Expect.stored(log.append(B, EventLog.ANY_VERSION, events(2, 3))).from());
        Expect.equal("events", events(0, 3), log.read(0, ALL));
    }

    void repeated() {
        EventLog<E> log = newLog.get();
        Commit<E> first = Expect.stored(log.append(A, 0, events(0, 2)));
        log.append(B, 2, events(2, 3));
        for (long version : new long[] {0, 1, 2, 3, 9, EventLog.ANY_VERSION}) {
            Expect.equal("commit", first, Expect.repeated(log.append(A, version, events(0, 2))));
            Expect.equal("commit", first, Expect.repeated(log.append(A, version, events(7, 8))));
            Expect.equal("commit", first, Expect.repeated(log.append(A, version, List.of())));
        }
        Expect.equal("version", 3L, log.version());
        Expect.equal("events", events(0, 3), log.read(0, ALL));
    }

    void withoutEvents() {
        EventLog<E> log = newLog.get();
        log.append(A, 0, events(0, 1));
        Commit<E> nothing = Expect.stored(log.append(B, 1, List.of()));
        Expect.equal("commit", new Commit<E>(B, 1, List.of()), nothing);
        Expect.equal("version", 1L, log.version());
        Expect.equal("commit", nothing, Expect.repeated(log.append(B, 1, events(1, 2))));
        Expect.equal("commit found", Optional.of(nothing), log.find(B));
        Expect.equal("from", 1L, Expect.stored(log.append(C, 1, events(1, 2))).from());
    }

    void afterConflict() {
        EventLog<E> log = newLog.get();
        log.append(A, 0, events(0, 1));
        Expect.conflict(log.append(B, 0, events(1, 2)));
        Expect.equal("from", 1L, Expect.stored(log.append(B, 1, events(1, 2))).from());
        Expect.equal("events", events(0, 2), log.read(0, ALL));
    }

    void find() {
        EventLog<E> log = newLog.get();
        Commit<E> first = Expect.stored(log.append(A, 0, events(0, 1)));
        Commit<E> second = Expect.stored(log.append(B, 1, events(1, 4)));
        Expect.equal("commit found", Optional.of(first), log.find(A));
        Expect.equal("commit found", Optional.of(second), log.find(B));
        Expect.equal("commit found", Optional.empty(), log.find(C));
    }

    void isolation() {
        EventLog<E> log = newLog.get();
        List<E> given = new ArrayList<>(events(0, 2));
        Commit<E> commit = Expect.stored(log.append(A, 0, given));
        given.set(0, events.apply(9));
        tryToChange(log.read(0, ALL));
        tryToChange(commit.events());
        List<E> before = log.read(0, ALL);
        log.append(B, 2, events(2, 3));
        Expect.equal("events read before an append", events(0, 2), before);
        Expect.equal("events", events(0, 3), log.read(0, ALL));
        Expect.equal("commit found", Optional.of(new Commit<>(A, 0, events(0, 2))), log.find(A));
    }

    private void tryToChange(List<E> taken) {
        try {
            taken.set(0, events.apply(9));
        } catch (UnsupportedOperationException expected) {
            // as it should be; a list that can be changed must at least be a copy
        }
    }
}
