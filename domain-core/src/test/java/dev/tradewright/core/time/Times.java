// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.time.History.Recorded;
import dev.tradewright.core.time.Timeline.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of times. Days come from one short season, so that ranges meet often. */
final class Times {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 20);
    static final int DAYS = 20;

    private Times() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays).withoutEdgeCases();
    }

    /** Ranges that may be empty, and have an open end now and then. */
    static Arbitrary<DateRange> dateRanges() {
        Arbitrary<DateRange> bounded = Combinators.combine(days(), days())
                .as((a, b) -> a.isBefore(b) ? DateRange.of(a, b) : DateRange.of(b, a));
        return Arbitraries.frequencyOf(
                        Tuple.of(8, bounded),
                        Tuple.of(1, days().map(DateRange::ofUnboundedStart)),
                        Tuple.of(1, days().map(DateRange::ofUnboundedEnd)))
                .withoutEdgeCases();
    }

    static Arbitrary<DateRange> rangesWithDays() {
        return dateRanges().filter(range -> !range.isEmpty());
    }

    /** Timelines made by putting values over one another. */
    static Arbitrary<Timeline<Integer>> timelines() {
        return entries().map(entries -> {
            Timeline<Integer> timeline = Timeline.empty();
            for (Entry<Integer> entry : entries) {
                timeline = timeline.with(entry.range(), entry.value());
            }
            return timeline;
        });
    }

    static Arbitrary<List<Entry<Integer>>> entries() {
        return Combinators.combine(rangesWithDays(), Arbitraries.integers().between(1, 3))
                .as(Entry::new)
                .list()
                .ofMaxSize(6)
                .withoutEdgeCases();
    }

    static Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(0, 9).map(Instant::ofEpochSecond).withoutEdgeCases();
    }

    /** Records at instants of their own; some withdraw. */
    static Arbitrary<List<Recorded<Integer>>> records() {
        Arbitrary<Recorded<Integer>> records = Combinators.combine(
                        rangesWithDays(),
                        moments(),
                        Arbitraries.integers().between(1, 3).optional(0.8))
                .as(Recorded::new);
        return records.list().uniqueElements(Recorded::knownFrom).ofMaxSize(7).withoutEdgeCases();
    }
}
