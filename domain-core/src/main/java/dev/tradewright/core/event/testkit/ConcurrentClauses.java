// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event.testkit;

import dev.tradewright.core.event.Appended;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.event.Commit;
import dev.tradewright.core.event.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** What holds with several threads. */
final class ConcurrentClauses<E> {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int THREADS = 4;

    private final Supplier<? extends EventLog<E>> newLog;
    private final LongFunction<? extends E> events;
    private final int rounds;

    ConcurrentClauses(Supplier<? extends EventLog<E>> newLog, LongFunction<? extends E> events, int rounds) {
        this.newLog = newLog;
        this.events = events;
        this.rounds = rounds;
    }

    /** Two events of their own for each command number. */
    private List<E> pair(long command) {
        return LongStream.of(2 * command, 2 * command + 1).<E>mapToObj(events).toList();
    }

    private static CommandId id(long command) {
        return CommandId.of("command-" + command);
    }

    void nothingIsLost() {
        EventLog<E> log = newLog.get();
        Queue<Commit<E>> commits = new ConcurrentLinkedQueue<>();
        try (Threads threads = Threads.of(THREADS, "event-log-contract")) {
            threads.together(thread -> {
                long version = 0;
                for (int round = 0; round < rounds; round++) {
                    long command = (long) round * THREADS + thread;
                    Commit<E> commit = Expect.stored(log.append(id(command), EventLog.ANY_VERSION, pair(command)));
                    Expect.that("a later commit must stand later in the log", commit.from() >= version);
                    Expect.equal("events of commit " + command, pair(command), commit.events());
                    version = commit.version();
                    commits.add(commit);
                }
            });
        }
        long total = 2L * THREADS * rounds;
        Expect.equal("version after " + commits.size() + " appends of 2 events", total, log.version());
        List<E> all = log.read(0, ALL);
        Expect.equal("number of events", total, (long) all.size());
        for (Commit<E> commit : commits) {
            List<E> there = all.subList((int) commit.from(), (int) commit.version());
            Expect.equal("events at version " + commit.from(), commit.events(), there);
        }
    }

    void storedOnce() {
        EventLog<E> log = newLog.get();
        try (Threads threads = Threads.of(THREADS, "event-log-contract")) {
            for (int round = 0; round < rounds; round++) {
                CommandId same = id(round);
                long before = 2L * round;
                long first = (long) round * THREADS;
                Queue<Appended<E>> answers = new ConcurrentLinkedQueue<>();
                threads.together(thread -> answers.add(log.append(same, EventLog.ANY_VERSION, pair(first + thread))));
                List<Commit<E>> stored = new ArrayList<>();
                List<Commit<E>> repeated = new ArrayList<>();
                for (Appended<E> answer : answers) {
                    if (answer instanceof Appended.Stored<E> now) {
                        stored.add(now.commit());
                    } else {
                        repeated.add(Expect.repeated(answer));
                    }
                }
                Expect.equal("number of threads whose append was stored", 1, stored.size());
                repeated.forEach(commit -> Expect.equal("repeated commit", stored.get(0), commit));
                Expect.equal("version", before + 2, log.version());
                Expect.equal("events", stored.get(0).events(), log.read(before, ALL));
            }
        }
    }

    void oneWinner() {
        EventLog<E> log = newLog.get();
        try (Threads threads = Threads.of(THREADS, "event-log-contract")) {
            for (int round = 0; round < rounds; round++) {
                long before = 2L * round;
                long first = (long) round * THREADS;
                AtomicInteger stored = new AtomicInteger();
                threads.together(thread -> {
                    long command = first + thread;
                    Appended<E> answer = log.append(id(command), before, pair(command));
                    if (answer instanceof Appended.Stored<E>) {
                        stored.incrementAndGet();
                    } else {
                        Expect.equal("version of the conflict", before + 2, Expect.conflict(answer));
                        Expect.equal("commit of the loser", Optional.empty(), log.find(id(command)));
                    }
                });
                Expect.equal("number of appends stored at version " + before, 1, stored.get());
                Expect.equal("version", before + 2, log.version());
            }
        }
    }

    void visibleTogether() {
        EventLog<E> log = newLog.get();
        int commands = rounds * 4;
        Map<E, Long> commandByEvent = new ConcurrentHashMap<>();
        for (long command = 0; command < commands; command++) {
            for (E event : pair(command)) {
                commandByEvent.put(event, command);
            }
        }
        Queue<List<E>> seen = new ConcurrentLinkedQueue<>();
        AtomicInteger writing = new AtomicInteger(1);
        try (Threads threads = Threads.of(3, "event-log-contract")) {
            threads.together(thread -> {
                if (thread == 0) {
                    try {
                        for (long command = 0; command < commands; command++) {
                            Expect.stored(log.append(id(command), EventLog.ANY_VERSION, pair(command)));
                        }
                    } finally {
                        writing.decrementAndGet();
                    }
                } else {
                    seen.add(watch(log, writing, commandByEvent));
                }
            });
        }
        List<E> all = log.read(0, ALL);
        seen.forEach(events -> Expect.equal("events read while others were appended", all, events));
    }

    /** Reads on as long as others write, and returns what was read piece by piece. */
    private List<E> watch(EventLog<E> log, AtomicInteger writing, Map<E, Long> commandByEvent) {
        List<E> seen = new ArrayList<>();
        boolean last = false;
        while (!last) {
            last = writing.get() == 0; // asked first, so that nothing is missed after it
            long version = log.version();
            Expect.that("version " + version + " shows half an append", version % 2 == 0);
            List<E> more = log.read(seen.size(), ALL);
            Expect.that(
                    "at version " + version + " only " + (seen.size() + more.size()) + " events can be read",
                    seen.size() + more.size() >= version);
            Expect.that("reading shows half an append", more.size() % 2 == 0);
            Expect.that("the version is behind what was read", log.version() >= seen.size() + more.size());
            if (!more.isEmpty()) {
                CommandId command = id(commandByEvent.getOrDefault(more.get(more.size() - 1), -1L));
                Expect.that(
                        "of a visible event, command " + command + " must be found",
                        log.find(command).isPresent());
            }
            seen.addAll(more);
            if (more.isEmpty()) {
                Thread.onSpinWait();
            }
        }
        return seen;
    }

    void visibleAfterwards() {
        EventLog<E> log = newLog.get();
        try (Threads threads = Threads.of(THREADS, "event-log-contract")) {
            for (int round = 0; round < rounds; round++) {
                CommandId same = id(round);
                List<E> pair = pair(round);
                AtomicInteger appending = new AtomicInteger(THREADS - 1);
                threads.together(thread -> {
                    Commit<E> commit = thread == 0 ? found(log, same, appending) : given(log, same, pair, appending);
                    Expect.that(
                            "the version must be " + commit.version() + " or more after " + commit,
                            log.version() >= commit.version());
                    Expect.equal("events of a commit that was given", pair, log.read(commit.from(), pair.size()));
                    Expect.equal("commit found", Optional.of(commit), log.find(same));
                });
            }
        }
    }

    private static <E> Commit<E> given(EventLog<E> log, CommandId command, List<E> pair, AtomicInteger appending) {
        try {
            return log.append(command, EventLog.ANY_VERSION, pair)
                    .fold(now -> now, before -> before, version -> new Commit<>(command, 0, List.of()));
        } finally {
            appending.decrementAndGet();
        }
    }

    /** Looks for the commit until the others have appended it. */
    private static <E> Commit<E> found(EventLog<E> log, CommandId command, AtomicInteger appending) {
        while (true) {
            boolean last = appending.get() == 0; // asked first, so that nothing is missed after it
            Optional<Commit<E>> found = log.find(command);
            if (found.isPresent()) {
                return found.get();
            }
            Expect.that("command " + command + " must be found after it was appended", !last);
            Thread.onSpinWait();
        }
    }
}
