// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event.testkit;

import dev.tradewright.core.event.EventLog;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Checks that an {@link EventLog} keeps its contract, with one thread and with several at once. A host calls it in the tests of its own log:
 *
 * <pre>{@code
 * @Test
 * void keepsTheContract() {
 *     EventLogContract.of(() -> new PostgresEventLog(emptyDatabase()), n -> new Noted(n)).verify();
 * }
 * }</pre>
 *
 * <p>The clauses with several threads try each situation {@link #rounds} times, since a race shows only now and then. They catch a log that looks
 * before it locks; they cannot prove that there is no race.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E>  the events, with equality by content
 */
public final class EventLogContract<E> {

    /** How often each situation with several threads is tried unless said otherwise. */
    public static final int DEFAULT_ROUNDS = 200;

    private final Supplier<? extends EventLog<E>> newLog;
    private final LongFunction<? extends E> events;
    private final int rounds;

    private EventLogContract(Supplier<? extends EventLog<E>> newLog, LongFunction<? extends E> events, int rounds) {
        this.newLog = Checks.notNull(newLog, "newLog");
        this.events = Checks.notNull(events, "events");
        this.rounds = rounds;
    }

    /**
     * The contract for a log.
     *
     * @param newLog  makes an empty log; called once per clause
     * @param events  makes an event from a number; different events from different numbers, equal ones from equal numbers
     */
    public static <E> EventLogContract<E> of(Supplier<? extends EventLog<E>> newLog, LongFunction<? extends E> events) {
        return new EventLogContract<>(newLog, events, DEFAULT_ROUNDS);
    }

    /**
     * The same contract, tried more or less often.
     *
     * @param number  how often each situation with several threads is tried, 1 or more
     */
    public EventLogContract<E> rounds(int number) {
        return new EventLogContract<>(newLog, events, Checks.inRange(number, 1, Integer.MAX_VALUE, "number"));
    }

    /**
     * The clauses by name, each of which throws an {@link AssertionError} if it is broken. A test framework with dynamic tests can show them one by
     * one.
     */
    public Map<String, Runnable> clauses() {
        Map<String, Runnable> clauses = new LinkedHashMap<>();
        SequentialClauses<E> sequential = new SequentialClauses<>(newLog, events);
        clauses.put("an empty log has version 0", sequential::emptyLog);
        clauses.put("events are read in the order in which they were appended", sequential::order);
        clauses.put("reading begins at a version and ends at the limit", sequential::pages);
        clauses.put("arguments out of range are refused", sequential::arguments);
        clauses.put("an append at another version is a conflict and changes nothing", sequential::conflict);
        clauses.put("an append at any version is never a conflict", sequential::anyVersion);
        clauses.put("a command appended again changes nothing and gives the first commit", sequential::repeated);
        clauses.put("a command without events is stored too", sequential::withoutEvents);
        clauses.put("a command that met a conflict can be appended later", sequential::afterConflict);
        clauses.put("a commit is found by its command", sequential::find);
        clauses.put("lists given and taken do not change the log", sequential::isolation);
        ConcurrentClauses<E> concurrent = new ConcurrentClauses<>(newLog, events, rounds);
        clauses.put("appends of several threads are neither lost nor mixed", concurrent::nothingIsLost);
        clauses.put("a command sent by several threads at once is stored once", concurrent::storedOnce);
        clauses.put("of several appends at the same version one is stored", concurrent::oneWinner);
        clauses.put("events of one append become visible together", concurrent::visibleTogether);
        clauses.put("what an append has given is visible to every thread", concurrent::visibleAfterwards);
        return Collections.unmodifiableMap(clauses);
    }

    /**
     * Checks all clauses.
     *
     * @throws AssertionError naming every clause that is broken, and how; the errors themselves are suppressed exceptions of it
     */
    public void verify() {
        List<String> broken = new ArrayList<>();
        List<Throwable> causes = new ArrayList<>();
        clauses().forEach((name, clause) -> {
            try {
                clause.run();
            } catch (RuntimeException | AssertionError e) {
                broken.add(name + ": " + e.getMessage());
                causes.add(e);
            }
        });
        if (!broken.isEmpty()) {
            AssertionError error =
                    new AssertionError(broken.size() + " of " + clauses().size()
                            + " clauses of the event log's contract are broken\n  " + String.join("\n  ", broken));
            causes.forEach(error::addSuppressed);
            throw error;
        }
    }
}
