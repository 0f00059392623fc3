// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.lifecycle;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes the table of a {@link Lifecycle}: {@code from(A, B).on(X).to(C)} is a transition from A and one from B, and {@code when} and {@code then}
 * after it add conditions and effects to both.
 *
 * <p>Mutable and for one thread.
 *
 * @param <S>  the states
 * @param <E>  the events
 * @param <C>  what guards and effects look at
 * @param <O>  what effects bring about
 */
@SuppressWarnings("varargs") // the arrays are copied and never kept
public final class LifecycleBuilder<S, E, C, O> {

    private final String name;
    private final List<S> states;
    private final List<E> events;
    private final List<S> initial = new ArrayList<>();
    private final List<S> ends = new ArrayList<>();
    private final List<Row<S, E, C, O>> rows = new ArrayList<>();
    private int lastFrom;

    LifecycleBuilder(String name, List<S> states, List<E> events) {
        this.name = Checks.notBlank(name, "name");
        this.states = List.copyOf(states);
        this.events = List.copyOf(events);
    }

    /**
     * Names states in which it may begin. At least one is needed.
     *
     * @param more  states of the table
     */
    @SafeVarargs
    public final LifecycleBuilder<S, E, C, O> initial(S... more) {
        initial.addAll(List.of(more));
        return this;
    }

    /**
     * Names states in which it may rest for good. They may have transitions nevertheless: what was delivered may still be returned.
     *
     * @param more  states of the table
     */
    @SafeVarargs
    public final LifecycleBuilder<S, E, C, O> ends(S... more) {
        ends.addAll(List.of(more));
        return this;
    }

    /**
     * Begins one transition, or several alike.
     *
     * @param states  the states before, at least one
     */
    @SafeVarargs
    public final From from(S... states) {
        return new From(List.of(states));
    }

    /** The states before. */
    public final class From {

        private final List<S> states;

        private From(List<S> states) {
            Checks.that(!states.isEmpty(), "states", states, "must hold at least one state");
            this.states = states;
        }

        /**
         * What happens.
         *
         * @param events  one, or several with the same outcome
         */
        @SafeVarargs
        public final On on(E... events) {
            return new On(states, List.of(events));
        }
    }

    /** The states before and the events. */
    public final class On {

        private final List<S> states;
        private final List<E> events;

        private On(List<S> states, List<E> events) {
            Checks.that(!events.isEmpty(), "events", events, "must hold at least one event");
            this.states = states;
            this.events = events;
        }

        /**
         * Where it leads.
         *
         * @param state  the state after
         */
        public LifecycleBuilder<S, E, C, O> to(S state) {
            Checks.notNull(state, "state");
            return add(from -> state);
        }

        /** It happens, and the state stays. */
        public LifecycleBuilder<S, E, C, O> stay() {
            return add(Function.identity());
        }

        private LifecycleBuilder<S, E, C, O> add(Function<S, S> to) {
            lastFrom = rows.size();
            for (S from : states) {
                for (E event : events) {
                    rows.add(new Row<>(from, event, to.apply(from), List.of(), List.of()));
                }
            }
            return LifecycleBuilder.this;
        }
    }

    /**
     * Adds a condition to the transitions just written; all conditions of a transition must hold. Several transitions of the same state and event
     * are tried in the order of the table, and the first whose conditions hold is taken; only the last may be without condition.
     *
     * @param guard  its name in diagrams, as {@code paid in full}
     * @param holds  looks at the subject; pure
     * @param otherwise  the reason of the refusal, made from the subject
     * @throws IllegalStateException if no transition was written yet
     */
    public LifecycleBuilder<S, E, C, O> when(
            String guard, Predicate<? super C> holds, Function<? super C, Reason> otherwise) {
        Checks.notBlank(guard, "guard");
        return change(row -> new Row<>(
                row.from(),
                row.event(),
                row.to(),
                and(row.guards(), new Row.Guard<C>(guard, holds, otherwise)),
                row.effects()));
    }

    /**
     * Adds an effect to the transitions just written.
     *
     * @param effect  its name in diagrams, as {@code release stock}
     * @param make  makes what is brought about from the subject: events, commands, documents; pure, nothing is carried out
     * @throws IllegalStateException if no transition was written yet
     */
    public LifecycleBuilder<S, E, C, O> then(String effect, Function<? super C, ? extends List<? extends O>> make) {
        Checks.notBlank(effect, "effect");
        return change(row -> new Row<>(
                row.from(),
                row.event(),
                row.to(),
                row.guards(),
                and(row.effects(), new Row.Effect<C, O>(effect, make))));
    }

    private LifecycleBuilder<S, E, C, O> change(Function<Row<S, E, C, O>, Row<S, E, C, O>> change) {
        if (rows.isEmpty()) {
            throw new IllegalStateException(
                    "no transition was written yet\nMaybe begin with from(...).on(...).to(...)");
        }
        rows.subList(lastFrom, rows.size()).replaceAll(change::apply);
        return this;
    }

    private static <T> List<T> and(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }

    /**
     * Everything that is wrong with the table so far, and what is suspicious, sorted by place: {@code /states/2} is the third state declared,
     * {@code /transitions/0} the first transition written.
     *
     * <p>Errors are: no initial state; a state or event that was not declared; a state that cannot be reached; a state without way out that is no
     * end; a transition that comes after an unconditional one of the same state and event. Warnings are: a state from which no end can be
     * reached though there are ends; an event that is never used.
     */
    public List<Finding> findings() {
        return new Inspection<>(states, events, initial, ends, rows).findings();
    }

    /**
     * The finished table.
     *
     * @throws InvalidRulesException with all findings, if an error is among them
     */
    public Lifecycle<S, E, C, O> compile() {
        List<Finding> findings = findings();
        if (findings.stream().anyMatch(Finding::isError)) {
            throw new InvalidRulesException(name, findings);
        }
        return new Lifecycle<>(name, states, initial, ends, rows);
    }
}
