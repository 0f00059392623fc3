// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tradewright.core.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of timelines; the oracle is a map from each day to its value. */
class TimelineProperties {

    @Provide
    Arbitrary<Timeline<Integer>> timelines() {
        return Times.timelines();
    }

    @Provide
    Arbitrary<List<Entry<Integer>>> entries() {
        return Times.entries();
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Times.dateRanges();
    }

    private static List<LocalDate> allDays() {
        return IntStream.range(-1, Times.DAYS + 2)
                .mapToObj(Times.FIRST_DAY::plusDays)
                .toList();
    }

    private static <T> Map<LocalDate, T> days(Timeline<T> timeline) {
        Map<LocalDate, T> days = new HashMap<>();
        allDays().forEach(day -> timeline.asOf(day).ifPresent(value -> days.put(day, value)));
        return days;
    }

    private static void assertOrdered(Timeline<?> timeline) {
        for (int i = 1; i < timeline.entries().size(); i++) {
            DateRange earlier = timeline.entries().get(i - 1).range();
            assertThat(earlier.isBefore(timeline.entries().get(i).range())).isTrue();
        }
    }

    @Property
    void theLastValuePutOverADayHolds(@ForAll("entries") List<Entry<Integer>> entries) {
        Timeline<Integer> timeline = Timeline.empty();
        Map<LocalDate, Integer> expected = new HashMap<>();
        for (Entry<Integer> entry : entries) {
            timeline = timeline.with(entry.range(), entry.value());
            allDays().stream().filter(entry.range()::contains).forEach(day -> expected.put(day, entry.value()));
        }
        assertThat(days(timeline)).isEqualTo(expected);
        assertOrdered(timeline);
        assertThat(Timeline.of(timeline.entries())).isEqualTo(timeline);
    }

    @Property
    void aConflictIsFoundIfAndOnlyIfTwoEntriesShareADay(@ForAll("entries") List<Entry<Integer>> entries) {
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                if (entries.get(i).range().overlaps(entries.get(j).range())) {
                    shared.add(i + " and " + j);
                }
            }
        }
        Throwable refused = catchThrowable(() -> Timeline.of(entries));
        if (shared.isEmpty()) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused).hasMessageStartingWith("entries must not overlap");
            assertThat(refused.getMessage().lines().filter(line -> line.contains(" and ")))
                    .hasSameSizeAs(shared);
        }
    }

    @Property
    void betweenKeepsTheDaysOfTheRangeAndWithoutTheOthers(
            @ForAll("timelines") Timeline<Integer> timeline, @ForAll("ranges") DateRange range) {
        Map<LocalDate, Integer> inside = days(timeline);
        inside.keySet().removeIf(day -> !range.contains(day));
        Map<LocalDate, Integer> outside = days(timeline);
        outside.keySet().removeIf(range::contains);

        assertThat(days(timeline.between(range))).isEqualTo(inside);
        assertThat(days(timeline.without(range))).isEqualTo(outside);
    }

    @Property
    void valuesAndGapsTogetherFillTheRange(
            @ForAll("timelines") Timeline<Integer> timeline, @ForAll("ranges") DateRange range) {
        List<DateRange> gaps = timeline.gaps(range);
        for (LocalDate day : allDays()) {
            boolean inGap = gaps.stream().anyMatch(gap -> gap.contains(day));
            assertThat(inGap)
                    .isEqualTo(range.contains(day) && timeline.asOf(day).isEmpty());
        }
        for (int i = 1; i < gaps.size(); i++) {
            assertThat(gaps.get(i - 1).isConnected(gaps.get(i))).isFalse();
        }
    }

    @Property
    void mergeAndCombineWorkDayByDay(
            @ForAll("timelines") Timeline<Integer> one, @ForAll("timelines") Timeline<Integer> other) {
        Timeline<Integer> merged = one.merge(other, (a, b) -> 10 * a + b);
        Timeline<Integer> combined = one.combine(other, (a, b) -> 10 * a + b);

        for (LocalDate day : allDays()) {
            Optional<Integer> both = one.asOf(day).flatMap(a -> other.asOf(day).map(b -> 10 * a + b));
            assertThat(combined.asOf(day)).isEqualTo(both);
            assertThat(merged.asOf(day)).isEqualTo(both.or(() -> one.asOf(day)).or(() -> other.asOf(day)));
        }
        assertOrdered(merged);
        assertOrdered(combined);
    }

    @Property
    void compactionChangesNoDayAndLeavesNothingToJoin(@ForAll("timelines") Timeline<Integer> timeline) {
        Timeline<Integer> compact = timeline.compacted();

        assertThat(days(compact)).isEqualTo(days(timeline));
        assertThat(compact.compacted()).isEqualTo(compact);
        for (int i = 1; i < compact.entries().size(); i++) {
            Entry<Integer> left = compact.entries().get(i - 1);
            Entry<Integer> right = compact.entries().get(i);
            assertThat(left.range().abuts(right.range()) && left.value().equals(right.value()))
                    .isFalse();
        }
    }
}
