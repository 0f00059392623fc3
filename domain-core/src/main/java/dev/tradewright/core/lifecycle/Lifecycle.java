// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.lifecycle;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The states of something and every step between them, as one table that was checked as a whole. It answers whether a step is possible, and prints
 * itself; it holds no state of its own.
 *
 * <pre>{@code
 * static final Lifecycle<OrderState, OrderEvent, Order, Effect> ORDER = Lifecycle
 *         .<OrderState, OrderEvent, Order, Effect>builder("order", OrderState.class, OrderEvent.class)
 *         .initial(PLACED)
 *         .ends(DELIVERED, CANCELLED)
 *         .from(PLACED).on(PAY).to(PAID).when("paid in full", Order::isCovered, order -> Reason.of(TEXTS, "order.not-covered"))
 *         .from(PAID).on(DELIVER).to(DELIVERED)
 *         .from(PLACED, PAID).on(CANCEL).to(CANCELLED).then("release stock", order -> List.of(new ReleaseStock(order.id())))
 *         .compile();
 *
 * ORDER.step(DELIVERED, CANCEL, order);   // refused: CANCEL is not possible in state DELIVERED, in which nothing more can happen
 * }</pre>
 *
 * <p>States and events are usually enums, and may be any values with equality. One that is {@link dev.tradewright.core.text.Localized} speaks the
 * reader's language in refusals and diagrams. If a table has neither guards nor effects, {@code C} and {@code O} are {@code Object} and the subject
 * is anything.
 *
 * <p>Immutable and thread-safe, as guards and effects must be.
 *
 * @param <S>  the states
 * @param <E>  the events
 * @param <C>  the subject: what guards and effects look at, with the request if they need it
 * @param <O>  what effects bring about: events, commands, documents
 */
public final class Lifecycle<S, E, C, O> {

    /** Texts of this package. */
    static final Messages TEXTS = Messages.of(Lifecycle.class, "lifecycle");

    private final String name;
    private final List<S> states;
    private final Set<S> initial;
    private final Set<S> ends;
    private final List<Transition<S, E>> transitions;
    private final Map<S, Map<E, List<Row<S, E, C, O>>>> rowsByStateAndEvent;

    Lifecycle(String name, List<S> states, Collection<S> initial, Collection<S> ends, List<Row<S, E, C, O>> rows) {
        this.name = name;
        this.states = states;
        this.initial = Collections.unmodifiableSet(new LinkedHashSet<>(initial));
        this.ends = Collections.unmodifiableSet(new LinkedHashSet<>(ends));
        this.transitions = rows.stream().map(Row::transition).toList();
        this.rowsByStateAndEvent = new LinkedHashMap<>();
        states.forEach(state -> rowsByStateAndEvent.put(state, new LinkedHashMap<>()));
        for (Row<S, E, C, O> row : rows) {
            rowsByStateAndEvent
                    .computeIfAbsent(row.from(), state -> new LinkedHashMap<>())
                    .computeIfAbsent(row.event(), event -> new ArrayList<>())
                    .add(row);
        }
    }

    /**
     * Begins a table whose states and events are all constants of two enums.
     *
     * @param name  what has this lifecycle, as {@code order}
     * @param states  the states
     * @param events  the events
     */
    public static <S extends Enum<S>, E extends Enum<E>, C, O> LifecycleBuilder<S, E, C, O> builder(
            String name, Class<S> states, Class<E> events) {
        return builder(name, Arrays.asList(states.getEnumConstants()), Arrays.asList(events.getEnumConstants()));
    }

    /**
     * Begins a table.
     *
     * @param name  what has this lifecycle, as {@code order}
     * @param states  all states, in the order of diagrams
     * @param events  all events
     */
    public static <S, E, C, O> LifecycleBuilder<S, E, C, O> builder(String name, List<S> states, List<E> events) {
        return new LifecycleBuilder<>(name, states, events);
    }

    /** What has this lifecycle, as {@code order}. */
    public String name() {
        return name;
    }

    /** All states, as declared. */
    public List<S> states() {
        return states;
    }

    /** The states in which it may begin. */
    public Set<S> initial() {
        return initial;
    }

    /** The states in which it may rest for good. */
    public Set<S> ends() {
        return ends;
    }

    /** All transitions, in the order of the table. */
    public List<Transition<S, E>> transitions() {
        return transitions;
    }

    /**
     * The events that the table knows in a state, whether or not their guards hold.
     *
     * @param state  a state of the table
     * @return the events, in the order of the table; empty if nothing more can happen
     * @throws IllegalArgumentException if the table does not have the state
     */
    public Set<E> events(S state) {
        return Collections.unmodifiableSet(rows(state).keySet());
    }

    /**
     * The events that are possible now: those of the state whose guards hold.
     *
     * @param state  a state of the table
     * @param subject  what guards look at
     * @return the events, in the order of the table
     * @throws IllegalArgumentException if the table does not have the state
     */
    public List<E> possible(S state, C subject) {
        return rows(state).entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(row -> row.allows(subject)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Whether and where an event leads.
     *
     * @param state  a state of the table
     * @param event  what is to happen
     * @param subject  what guards and effects look at
     * @return the step; or refused, for an event that the state does not know with the events that would be possible now, otherwise with the
     *     reasons of all guards that do not hold
     * @throws IllegalArgumentException if the table does not have the state
     */
    public Decision<Step<S, E, O>> step(S state, E event, C subject) {
        List<Row<S, E, C, O>> choices = rows(state).getOrDefault(event, List.of());
        for (Row<S, E, C, O> row : choices) {
            if (row.allows(subject)) {
                return Decision.accepted(row.step(subject));
            }
        }
        return choices.isEmpty()
                ? Decision.refused(impossible(state, event, subject))
                : Decision.refused(
                        choices.stream().flatMap(row -> row.reasons(subject)).toList());
    }

    private Reason impossible(S state, E event, C subject) {
        List<E> possible = possible(state, subject);
        String code = !possible.isEmpty()
                ? "lifecycle.not-possible"
                : rows(state).isEmpty() ? "lifecycle.ended" : "lifecycle.blocked";
        return Reason.of(TEXTS, code, Map.of("lifecycle", name, "state", state, "event", event, "possible", possible));
    }

    /**
     * Several events one after the other, all about the same subject, up to the first that is refused.
     *
     * @param start  the state before the first event
     * @param events  what is to happen
     * @param subject  what guards and effects look at
     * @throws IllegalArgumentException if the table does not have the state
     */
    public Run<S, E, O> run(S start, Iterable<? extends E> events, C subject) {
        List<Step<S, E, O>> steps = new ArrayList<>();
        rows(start);
        S state = start;
        for (E event : events) {
            Decision<Step<S, E, O>> next = step(state, event, subject);
            if (!next.isAccepted()) {
                return new Run<>(start, steps, next.reasons());
            }
            Step<S, E, O> step = next.orElseThrow();
            steps.add(step);
            state = step.to();
        }
        return new Run<>(start, steps, List.of());
    }

    /**
     * The ways from an initial state to an end that pass no state twice, guards left aside, in the order of the table. Their number can grow
     * exponentially with the table, hence the limit.
     *
     * @param limit  the largest number of paths, 1 or more
     */
    public List<Path<S, E>> paths(int limit) {
        Checks.inRange(limit, 1, Integer.MAX_VALUE, "limit");
        List<Path<S, E>> paths = new ArrayList<>();
        for (S start : initial) {
            walk(start, new ArrayList<>(), new LinkedHashSet<>(Set.of(start)), paths, limit);
        }
        return List.copyOf(paths);
    }

    private void walk(S state, List<Transition<S, E>> way, Set<S> passed, List<Path<S, E>> paths, int limit) {
        if (paths.size() == limit) {
            return;
        }
        if (ends.contains(state) && !way.isEmpty()) {
            paths.add(new Path<>(way));
        }
        for (Transition<S, E> transition : transitions) {
            if (transition.from().equals(state) && passed.add(transition.to())) {
                way.add(transition);
                walk(transition.to(), way, passed, paths, limit);
                way.remove(way.size() - 1);
                passed.remove(transition.to());
            }
        }
    }

    /**
     * The table as a state diagram in the language of <a href="https://mermaid.js.org/syntax/stateDiagram.html">Mermaid</a>, in the order of the
     * table, so that it can be kept in a document and compared.
     *
     * @param locale  the reader's, for states and events that are {@link dev.tradewright.core.text.Localized}
     */
    public String toMermaid(Locale locale) {
        return new Mermaid<>(this, locale).print();
    }

    /** {@code order: 4 states, 5 transitions}. */
    @Override
    public String toString() {
        return name + ": " + states.size() + " states, " + transitions.size() + " transitions";
    }

    private Map<E, List<Row<S, E, C, O>>> rows(S state) {
        Map<E, List<Row<S, E, C, O>>> rows = rowsByStateAndEvent.get(state);
        if (rows == null) {
            throw new IllegalArgumentException(
                    "state (" + state + ") is not a state of " + name + "\nMaybe one of " + states);
        }
        return rows;
    }
}
