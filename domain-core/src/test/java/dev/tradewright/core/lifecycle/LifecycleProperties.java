// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LifecycleProperties {

    private static final List<Integer> STATES = List.of(0, 1, 2, 3, 4);
    private static final List<Integer> EVENTS = List.of(0, 1, 2);

    private record Key(int state, int event) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return state != other.state ? Integer.compare(state, other.state) : Integer.compare(event, other.event);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aStepIsAllowedExactlyIfItIsInTheTable(@ForAll("tables") Map<Key, Integer> table) {
        Lifecycle<Integer, Integer, Object, Object> lifecycle = free(table).compile();

        for (int state : STATES) {
            for (int event : EVENTS) {
                Decision<Step<Integer, Integer, Object>> step = lifecycle.step(state, event, "");
                assertThat(step.map(Step::to).toOptional().orElse(-1))
                        .isEqualTo(table.getOrDefault(new Key(state, event), -1));
                assertThat(lifecycle.possible(state, "").contains(event)).isEqualTo(step.isAccepted());
                assertThat(lifecycle.events(state).contains(event)).isEqualTo(step.isAccepted());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theDiagramHasOneArrowPerTransition(@ForAll("tables") Map<Key, Integer> table) {
        String diagram = free(table).compile().toMermaid(Locale.ROOT);

        assertThat(diagram.lines().filter(line -> line.contains(" --> ") && !line.contains("[*]")))
                .hasSize(table.size())
                .doesNotHaveDuplicates();
        assertThat(diagram).isEqualTo(free(table).compile().toMermaid(Locale.ROOT));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyPathCanBeRun(@ForAll("tables") Map<Key, Integer> table) {
        Lifecycle<Integer, Integer, Object, Object> lifecycle = free(table).compile();

        for (Path<Integer, Integer> path : lifecycle.paths(50)) {
            Run<Integer, Integer, Object> run = lifecycle.run(path.start(), path.events(), "");
            assertThat(run.isComplete()).isTrue();
            assertThat(run.state()).isEqualTo(path.end());
            assertThat(new TreeSet<>(IntStream.concat(
                                    IntStream.of(path.start()),
                                    path.transitions().stream().mapToInt(Transition::to))
                            .boxed()
                            .toList()))
                    .hasSize(path.transitions().size() + 1);
        }
    }

    /** Against the transitive closure after Warshall, which shares no code with the inspection. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void unreachableAndEndlessStatesAreFound(@ForAll("tables") Map<Key, Integer> table) {
        boolean[][] leads = closure(table);
        List<Finding> findings = rows(
                        table, Lifecycle.<Integer, Integer, Object, Object>builder("table", STATES, EVENTS))
                .initial(0)
                .ends(4)
                .findings();

        assertThat(places(findings, "lifecycle.unreachable")).isEqualTo(places(state -> !leads[0][state]));
        assertThat(places(findings, "lifecycle.dead-end"))
                .isEqualTo(places(state -> state != 4
                        && table.entrySet().stream()
                                .noneMatch(row -> row.getKey().state() == state && row.getValue() != state)));
        assertThat(places(findings, "lifecycle.endless"))
                .isEqualTo(places(state -> !leads[state][4]
                        && table.entrySet().stream()
                                .anyMatch(row -> row.getKey().state() == state && row.getValue() != state)));
    }

    private static boolean[][] closure(Map<Key, Integer> table) {
        int size = STATES.size();
        boolean[][] leads = new boolean[size][size];
        table.forEach((key, to) -> leads[key.state()][to] = true);
        for (int k = 0; k < size; k++) {
            leads[k][k] = true;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    leads[i][j] |= leads[i][k] && leads[k][j];
                }
            }
        }
        return leads;
    }

    private static List<String> places(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::place)
                .toList();
    }

    private static List<String> places(java.util.function.IntPredicate states) {
        return STATES.stream()
                .filter(states::test)
                .map(state -> "/states/" + state)
                .toList();
    }

    /** Any state may begin and any may end, so that the table always compiles. */
    private static LifecycleBuilder<Integer, Integer, Object, Object> free(Map<Key, Integer> table) {
        Integer[] all = STATES.toArray(Integer[]::new);
        return rows(table, Lifecycle.<Integer, Integer, Object, Object>builder("table", STATES, EVENTS))
                .initial(all)
                .ends(all);
    }

    private static LifecycleBuilder<Integer, Integer, Object, Object> rows(
            Map<Key, Integer> table, LifecycleBuilder<Integer, Integer, Object, Object> builder) {
        table.forEach((key, to) -> builder.from(key.state()).on(key.event()).to(to));
        return builder;
    }

    @Provide
    Arbitrary<Map<Key, Integer>> tables() {
        Arbitrary<Key> keys = Combinators.combine(Arbitraries.of(STATES), Arbitraries.of(EVENTS))
                .as(Key::new);
        return Arbitraries.maps(keys, Arbitraries.of(STATES)).ofMaxSize(12).map(TreeMap::new);
    }
}
