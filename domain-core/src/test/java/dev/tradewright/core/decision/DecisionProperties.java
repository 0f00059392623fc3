// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.sample.SampleTax;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecisionProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void flatMapIsAssociative(
            @ForAll("decisions") Decision<Integer> first,
            @ForAll("decisions") Decision<Integer> second,
            @ForAll("decisions") Decision<Integer> third) {
        Function<Integer, Decision<Integer>> f = value -> second.map(other -> value + other);
        Function<Integer, Decision<Integer>> g = value -> third.map(other -> value * 3 + other);

        assertThat(first.flatMap(f).flatMap(g))
                .isEqualTo(first.flatMap(value -> f.apply(value).flatMap(g)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void acceptedIsNeutral(@ForAll("decisions") Decision<Integer> decision, @ForAll int value) {
        Function<Integer, Decision<Integer>> f = number -> decision.map(other -> number - other);

        assertThat(decision.flatMap(Decision::accepted)).isEqualTo(decision);
        assertThat(Decision.accepted(value).flatMap(f)).isEqualTo(f.apply(value));
        assertThat(decision.map(Function.identity())).isEqualTo(decision);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void allIsAcceptedExactlyIfEachIs(@ForAll("several") List<Decision<Integer>> decisions) {
        Decision<List<Integer>> all = Decision.all(decisions);

        assertThat(all.isAccepted()).isEqualTo(decisions.stream().allMatch(Decision::isAccepted));
        decisions.forEach(decision -> assertThat(all.reasons()).containsAll(decision.reasons()));
        assertThat(all.reasons()).doesNotHaveDuplicates();
        if (all.isAccepted()) {
            assertThat(all.orElseThrow())
                    .isEqualTo(decisions.stream().map(Decision::orElseThrow).toList());
            decisions.forEach(decision -> assertThat(all.warnings()).containsAll(decision.warnings()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void combineAgreesWithAll(
            @ForAll("decisions") Decision<Integer> first, @ForAll("decisions") Decision<Integer> second) {
        assertThat(Decision.combine(first, second, List::of)).isEqualTo(Decision.all(List.of(first, second)));
    }

    @Provide
    Arbitrary<List<Decision<Integer>>> several() {
        return decisions().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Decision<Integer>> decisions() {
        Arbitrary<List<Reason>> reasons = Arbitraries.integers()
                .between(1, 4)
                .map(number -> Reason.of(SampleTax.TEXTS, "sample.note").with("number", number))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.integers().between(-9, 9), reasons, Arbitraries.of(true, true, false))
                .as((value, said, accept) ->
                        accept || said.isEmpty() ? Decision.accepted(value, said) : Decision.refused(said));
    }
}
