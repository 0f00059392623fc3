// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.sample.SampleTax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ExplanationProperties {

    @Property
    void figuresAreEqualUnderOffAndFull(@ForAll @LongRange(min = 0, max = 10_000_000) long base) {
        Recorder full = Trace.FULL.recorder();

        long tax = SampleTax.tax(base, full);

        assertThat(SampleTax.tax(base, Trace.OFF.recorder())).isEqualTo(tax);
        assertThat(full.explanation().orElseThrow().arguments()).containsEntry("tax", tax);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void equalTreesDoNotDiffer(@ForAll("trees") Explanation tree) {
        assertThat(tree.diff(tree)).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void differencesBackwardsAreTheInverse(@ForAll("trees") Explanation one, @ForAll("trees") Explanation other) {
        List<Difference> inverse = other.diff(one).stream()
                .map(found -> new Difference(found.path(), inverse(found.kind()), found.after(), found.before()))
                .toList();

        assertThat(one.diff(other)).containsExactlyInAnyOrderElementsOf(inverse);
        assertThat(one.diff(other)).extracting(Difference::path).doesNotHaveDuplicates();
    }

    private static Difference.Kind inverse(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> Difference.Kind.REMOVED;
            case REMOVED -> Difference.Kind.ADDED;
            case CHANGED -> kind;
        };
    }

    @Provide
    Arbitrary<Explanation> trees() {
        Arbitrary<Explanation> leaves = node(Arbitraries.just(List.of()));
        Arbitrary<Explanation> branches = node(leaves.list().ofMaxSize(3));
        return node(branches.list().ofMaxSize(3));
    }

    private static Arbitrary<Explanation> node(Arbitrary<List<Explanation>> children) {
        return Combinators.combine(
                        Arbitraries.of("sample.tax", "sample.note"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 2),
                        children)
                .as((code, id, number, inside) -> new Explanation(
                        code, Map.of("id", id, "number", number), Optional.empty(), inside, SampleTax.TEXTS));
    }
}
