// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.event.Appended;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.event.Commit;
import dev.tradewright.core.event.EventLog;
import dev.tradewright.core.event.InMemoryEventLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventLogContractTest {

    @TestFactory
    Stream<DynamicTest> theLogInMemoryKeepsTheContract() {
        return EventLogContract.<Long>of(InMemoryEventLog::create, n -> n).clauses().entrySet().stream()
                .map(clause -> DynamicTest.dynamicTest(
                        clause.getKey(), () -> clause.getValue().run()));
    }

    @Test
    void theSampleKeepsItIfNothingIsBroken() {
        contract(() -> new BreakableLog(null)).verify();
    }

    /** Each defect, and the clause that must catch it. */
    enum Defect {
        STARTS_AT_ONE("an empty log has version 0"),
        ORDER_REVERSED("events are read in the order in which they were appended"),
        READS_ONE_TOO_FEW("reading begins at a version and ends at the limit"),
        IGNORES_LIMIT("reading begins at a version and ends at the limit"),
        TAKES_ANY_ARGUMENT("arguments out of range are refused"),
        IGNORES_EXPECTED_VERSION("an append at another version is a conflict and changes nothing"),
        ACCEPTS_LATER_VERSION("an append at another version is a conflict and changes nothing"),
        STORES_ON_CONFLICT("an append at another version is a conflict and changes nothing"),
        KNOWS_NO_ANY_VERSION("an append at any version is never a conflict"),
        STORES_REPEATED("a command appended again changes nothing and gives the first commit"),
        CONFLICT_BEFORE_REPEATED("a command appended again changes nothing and gives the first commit"),
        GIVES_EVENTS_OF_NOW("a command appended again changes nothing and gives the first commit"),
        FORGETS_EMPTY_COMMANDS("a command without events is stored too"),
        REMEMBERS_CONFLICTS("a command that met a conflict can be appended later"),
        FINDS_NOTHING("a commit is found by its command"),
        GIVES_ITS_OWN_LIST("lists given and taken do not change the log"),
        NO_LOCK("appends of several threads are neither lost nor mixed"),
        MIXES_APPENDS("appends of several threads are neither lost nor mixed"),
        LOOKS_UP_COMMAND_BEFORE_LOCK("a command sent by several threads at once is stored once"),
        LOOKS_UP_VERSION_BEFORE_LOCK("of several appends at the same version one is stored"),
        SHOWS_HALF_AN_APPEND("events of one append become visible together"),
        SHOWS_EVENTS_BEFORE_COMMAND("events of one append become visible together"),
        FINDS_BEFORE_IT_SHOWS("what an append has given is visible to every thread");

        private final String clause;

        Defect(String clause) {
            this.clause = clause;
        }
    }

    @ParameterizedTest
    @EnumSource(Defect.class)
    void everyDefectIsCaughtByItsClause(Defect defect) {
        Runnable clause = contract(() -> new BreakableLog(defect)).clauses().get(defect.clause);

        assertThat(catchThrowable(clause::run)).isInstanceOfAny(AssertionError.class, RuntimeException.class);
    }

    @Test
    void allBrokenClausesAreNamedAtOnce() {
        AssertionError caught = catchThrowableOfType(
                AssertionError.class,
                () -> contract(() -> new BreakableLog(Defect.FORGETS_EMPTY_COMMANDS))
                        .rounds(2)
                        .verify());

        assertThat(caught)
                .hasMessage("1 of 16 clauses of the event log's contract are broken"
                        + "\n  a command without events is stored too: the append must be repeated but was"
                        + " Stored[commit=Commit[command=b, from=1, events=[1]]]");
        assertThat(caught.getSuppressed()).hasSize(1);
        assertThat(catchThrowableOfType(
                        AssertionError.class,
                        () -> contract(() -> new BreakableLog(Defect.STARTS_AT_ONE))
                                .rounds(2)
                                .verify()))
                .hasMessageContaining("an empty log has version 0: version must be 0 but was 1");
    }

    private static EventLogContract<Long> contract(Supplier<EventLog<Long>> log) {
        return EventLogContract.<Long>of(log, n -> n).rounds(50);
    }

    /** A plain log with one lock for everything, and at most one defect. */
    private static final class BreakableLog implements EventLog<Long> {

        private final @Nullable Defect defect;
        private final List<Long> events = new ArrayList<>();
        private final Map<CommandId, Commit<Long>> commits = new HashMap<>();

        BreakableLog(@Nullable Defect defect) {
            this.defect = defect;
        }

        private boolean is(Defect other) {
            return defect == other;
        }

        /** Room for another thread, where a defect leaves a gap. */
        private static void gap() {
            for (int i = 0; i < 10; i++) {
                Thread.yield();
            }
        }

        @Override
        public synchronized long version() {
            return events.size() + (is(Defect.STARTS_AT_ONE) ? 1 : 0);
        }

        @Override
        public synchronized List<Long> read(long from, int limit) {
            if (!is(Defect.TAKES_ANY_ARGUMENT) && (from < 0 || limit < 1)) {
                throw new IllegalArgumentException();
            }
            int begin = (int) Math.min(Math.max(from, 0), events.size());
            int end = (int) Math.min((long) begin + limit, events.size());
            if (is(Defect.IGNORES_LIMIT)) {
                end = events.size();
            }
            if (is(Defect.READS_ONE_TOO_FEW)) {
                end = Math.max(begin, end - 1);
            }
            if (is(Defect.GIVES_ITS_OWN_LIST)) {
                return events.subList(begin, end);
            }
            return List.copyOf(events.subList(begin, end));
        }

        @Override
        public Appended<Long> append(CommandId command, long expectedVersion, List<Long> given) {
            if (expectedVersion < ANY_VERSION && !is(Defect.TAKES_ANY_ARGUMENT)) {
                throw new IllegalArgumentException();
            }
            if (is(Defect.NO_LOCK)) {
                long from;
                synchronized (this) {
                    from = events.size();
                }
                gap();
                synchronized (this) {
                    return store(command, from, given);
                }
            }
            if (is(Defect.LOOKS_UP_COMMAND_BEFORE_LOCK) || is(Defect.LOOKS_UP_VERSION_BEFORE_LOCK)) {
                Optional<Appended<Long>> early = look(command, expectedVersion, given);
                gap();
                synchronized (this) {
                    return early.orElseGet(() -> store(command, events.size(), given));
                }
            }
            if (is(Defect.MIXES_APPENDS) || is(Defect.SHOWS_HALF_AN_APPEND)) {
                return oneByOne(command, expectedVersion, given);
            }
            if (is(Defect.SHOWS_EVENTS_BEFORE_COMMAND) || is(Defect.FINDS_BEFORE_IT_SHOWS)) {
                return inTwoSteps(command, expectedVersion, given);
            }
            synchronized (this) {
                return look(command, expectedVersion, given).orElseGet(() -> store(command, events.size(), given));
            }
        }

        /** What stands against storing, if anything does. */
        private synchronized Optional<Appended<Long>> look(CommandId command, long expectedVersion, List<Long> given) {
            long version = events.size();
            boolean conflict =
                    expectedVersion != version && (expectedVersion != ANY_VERSION || is(Defect.KNOWS_NO_ANY_VERSION));
            if (is(Defect.IGNORES_EXPECTED_VERSION)
                    || (is(Defect.ACCEPTS_LATER_VERSION) && expectedVersion > version)) {
                conflict = false;
            }
            Commit<Long> before = commits.get(command);
            if (conflict && is(Defect.CONFLICT_BEFORE_REPEATED)) {
                return Optional.of(new Appended.Conflict<>(version));
            }
            if (before != null && !is(Defect.STORES_REPEATED)) {
                return Optional.of(new Appended.Repeated<>(
                        is(Defect.GIVES_EVENTS_OF_NOW) ? new Commit<>(command, before.from(), given) : before));
            }
            if (conflict) {
                if (is(Defect.STORES_ON_CONFLICT)) {
                    events.addAll(given);
                }
                if (is(Defect.REMEMBERS_CONFLICTS)) {
                    commits.put(command, new Commit<>(command, version, List.of()));
                }
                return Optional.of(new Appended.Conflict<>(version));
            }
            return Optional.empty();
        }

        private synchronized Appended<Long> store(CommandId command, long from, List<Long> given) {
            Commit<Long> commit = new Commit<>(command, from, given);
            events.addAll(
                    is(Defect.ORDER_REVERSED)
                            ? given.stream().sorted(Comparator.reverseOrder()).toList()
                            : given);
            if (!given.isEmpty() || !is(Defect.FORGETS_EMPTY_COMMANDS)) {
                commits.put(command, commit);
            }
            return new Appended.Stored<>(commit);
        }

        private Appended<Long> oneByOne(CommandId command, long expectedVersion, List<Long> given) {
            Commit<Long> commit;
            synchronized (this) {
                Optional<Appended<Long>> early = look(command, expectedVersion, given);
                if (early.isPresent()) {
                    return early.get();
                }
                commit = new Commit<>(command, events.size(), given);
                commits.put(command, commit);
            }
            for (Long event : given) {
                synchronized (this) {
                    events.add(event);
                }
                gap();
            }
            return new Appended.Stored<>(commit);
        }

        private Appended<Long> inTwoSteps(CommandId command, long expectedVersion, List<Long> given) {
            Commit<Long> commit;
            synchronized (this) {
                Optional<Appended<Long>> early = look(command, expectedVersion, given);
                if (early.isPresent()) {
                    return early.get();
                }
                commit = new Commit<>(command, events.size(), given);
                step(is(Defect.FINDS_BEFORE_IT_SHOWS), commit);
            }
            gap();
            synchronized (this) {
                step(!is(Defect.FINDS_BEFORE_IT_SHOWS), commit);
            }
            return new Appended.Stored<>(commit);
        }

        private void step(boolean findable, Commit<Long> commit) {
            if (findable) {
                commits.put(commit.command(), commit);
            } else {
                events.addAll(commit.events());
            }
        }

        @Override
        public synchronized Optional<Commit<Long>> find(CommandId command) {
            return is(Defect.FINDS_NOTHING) ? Optional.empty() : Optional.ofNullable(commits.get(command));
        }
    }
}
