// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of ranges beyond what small ones show. */
class RangeProperties {

    @Provide
    Arbitrary<DateRange> ranges() {
        return Times.dateRanges();
    }

    @Provide
    Arbitrary<InstantRange> instantRanges() {
        Arbitrary<Instant> instants = Combinators.combine(
                        Arbitraries.longs().between(-100_000_000_000L, 100_000_000_000L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
        return Combinators.combine(instants, instants)
                .as((a, b) -> a.isBefore(b) ? InstantRange.of(a, b) : InstantRange.of(b, a))
                .withoutEdgeCases();
    }

    @Property
    void textOfDatesIsReadBack(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void textOfInstantsIsReadBack(@ForAll("instantRanges") InstantRange range) {
        assertThat(InstantRange.parse(range.toString())).isEqualTo(range);
        assertThat(InstantRange.of(range.start(), range.duration())).isEqualTo(range);
    }

    @Property
    void orderAgreesWithEquality(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void spanIsTheSmallestRangeThatEnclosesBoth(
            @ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b, @ForAll("ranges") DateRange c) {
        assertThat(c.encloses(a) && c.encloses(b)).isEqualTo(c.encloses(a.span(b)));
        assertThat(a.span(b.span(c))).isEqualTo(a.span(b).span(c));
    }

    @Property
    void partsAndCommonPartMakeTheWhole(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        DateRange whole = a.minus(b).stream()
                .reduce(DateRange::span)
                .map(rest -> a.intersection(b).map(rest::span).orElse(rest))
                .or(() -> a.intersection(b))
                .orElse(a);

        assertThat(whole).isEqualTo(a);
    }
}
