// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.lifecycle;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One pass over a table as a whole. */
final class Inspection<S, E, C, O> {

    private final List<S> states;
    private final List<E> events;
    private final List<S> initial;
    private final List<S> ends;
    private final List<Row<S, E, C, O>> rows;
    private final Findings findings = Findings.of(Lifecycle.TEXTS);

    Inspection(List<S> states, List<E> events, List<S> initial, List<S> ends, List<Row<S, E, C, O>> rows) {
        this.states = states;
        this.events = events;
        this.initial = initial;
        this.ends = ends;
        this.rows = rows;
    }

    List<Finding> findings() {
        duplicates("/states", states);
        duplicates("/events", events);
        names();
        overlaps();
        ways();
        unusedEvents();
        return findings.list();
    }

    private void duplicates(String place, List<?> declared) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < declared.size(); i++) {
            if (!seen.add(declared.get(i))) {
                findings.error(place + "/" + i, "lifecycle.declared-twice", Map.of("rejected", declared.get(i)));
            }
        }
    }

    private void names() {
        if (initial.isEmpty()) {
            findings.error("/initial", "lifecycle.no-initial-state", Map.of());
        }
        known("/initial", initial);
        known("/ends", ends);
        for (int i = 0; i < rows.size(); i++) {
            Row<S, E, C, O> row = rows.get(i);
            known("/transitions/" + i + "/from", states, row.from(), "lifecycle.unknown-state");
            known("/transitions/" + i + "/to", states, row.to(), "lifecycle.unknown-state");
            known("/transitions/" + i + "/event", events, row.event(), "lifecycle.unknown-event");
        }
    }

    private void known(String place, List<S> named) {
        for (int i = 0; i < named.size(); i++) {
            known(place + "/" + i, states, named.get(i), "lifecycle.unknown-state");
        }
    }

    private <T> void known(String place, List<T> declared, T name, String code) {
        if (!declared.contains(name)) {
            findings.error(place, code, Map.of("rejected", name, "known", declared));
        }
    }

    /** Of several transitions of the same state and event, only the last may be unconditional. */
    private void overlaps() {
        Map<List<Object>, Integer> unconditional = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row<S, E, C, O> row = rows.get(i);
            List<Object> key = List.of(row.from(), row.event());
            Integer first = unconditional.get(key);
            if (first != null) {
                findings.error(
                        "/transitions/" + i,
                        "lifecycle.ambiguous",
                        Map.of(
                                "rejected", row.transition().toString(),
                                "first", rows.get(first).transition().toString(),
                                "index", first));
            } else if (row.guards().isEmpty()) {
                unconditional.put(key, i);
            }
        }
    }

    private void ways() {
        Set<S> reachable = reach(initial, Row::from, Row::to);
        Set<S> ending = reach(ends, Row::to, Row::from);
        for (int i = 0; i < states.size(); i++) {
            S state = states.get(i);
            Map<String, Object> rejected = Map.of("rejected", state);
            if (!initial.isEmpty() && !reachable.contains(state)) {
                findings.error("/states/" + i, "lifecycle.unreachable", rejected);
            }
            if (rows.stream()
                    .noneMatch(row -> row.from().equals(state) && !row.to().equals(state))) {
                if (!ends.contains(state)) {
                    findings.error("/states/" + i, "lifecycle.dead-end", rejected);
                }
            } else if (!ends.isEmpty() && !ending.contains(state)) {
                findings.warning("/states/" + i, "lifecycle.endless", rejected);
            }
        }
    }

    /** All states to which transitions lead from the start, in either direction. */
    private Set<S> reach(
            Collection<S> start, Function<Row<S, E, C, O>, S> source, Function<Row<S, E, C, O>, S> target) {
        Map<S, List<S>> next = new HashMap<>();
        for (Row<S, E, C, O> row : rows) {
            next.computeIfAbsent(source.apply(row), key -> new ArrayList<>()).add(target.apply(row));
        }
        Set<S> reached = new LinkedHashSet<>(start);
        Deque<S> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (S state : next.getOrDefault(open.remove(), List.of())) {
                if (reached.add(state)) {
                    open.add(state);
                }
            }
        }
        return reached;
    }

    private void unusedEvents() {
        for (int i = 0; i < events.size(); i++) {
            E event = events.get(i);
            if (rows.stream().noneMatch(row -> row.event().equals(event))) {
                findings.warning("/events/" + i, "lifecycle.unused-event", Map.of("rejected", event));
            }
        }
    }
}
