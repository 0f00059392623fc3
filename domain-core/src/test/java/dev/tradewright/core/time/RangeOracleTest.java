// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The algebra of ranges against sets of points: every pair of ranges between the points 0 and 5, with open ends too, seen through a window from
 * -2 to 7 in which a range is the set of points it contains.
 */
class RangeOracleTest {

    private static final long LAST = 5;

    @TestFactory
    List<DynamicTest> rangesBehaveAsTheSetsOfTheirPoints() {
        return List.of(
                DynamicTest.dynamicTest(
                        "DateRange",
                        () -> new Oracle<>(LocalDate::ofEpochDay, DateRange.ofUnbounded()).checkAllPairs()),
                DynamicTest.dynamicTest(
                        "InstantRange",
                        () -> new Oracle<>(Instant::ofEpochSecond, InstantRange.ofUnbounded()).checkAllPairs()));
    }

    private record Oracle<T extends Comparable<? super T>, R extends Range<T, R>>(LongFunction<T> point, R unbounded) {

        void checkAllPairs() {
            List<R> ranges = ranges();
            assertThat(ranges).hasSize(21 + 6 + 6 + 1);
            for (R a : ranges) {
                checkPoints(a);
                ranges.forEach(b -> check(a, b));
            }
        }

        private List<R> ranges() {
            List<R> ranges = new ArrayList<>(List.of(unbounded));
            for (long start = 0; start <= LAST; start++) {
                ranges.add(unbounded.withBounds(unbounded.start(), point.apply(start)));
                ranges.add(unbounded.withBounds(point.apply(start), unbounded.end()));
                for (long end = start; end <= LAST; end++) {
                    ranges.add(unbounded.withBounds(point.apply(start), point.apply(end)));
                }
            }
            return ranges;
        }

        private SortedSet<T> window() {
            SortedSet<T> window = new TreeSet<>();
            for (long i = -2; i <= LAST + 2; i++) {
                window.add(point.apply(i));
            }
            return window;
        }

        private SortedSet<T> set(R range) {
            SortedSet<T> set = window();
            set.removeIf(p -> !range.contains(p));
            return set;
        }

        private SortedSet<T> set(Collection<R> ranges) {
            SortedSet<T> set = new TreeSet<>();
            ranges.forEach(range -> set.addAll(set(range)));
            return set;
        }

        private void checkPoints(R a) {
            for (T p : window()) {
                if (!a.isEmpty()) {
                    assertThat(a.isBefore(p))
                            .as("%s before %s", a, p)
                            .isEqualTo(set(a).last().compareTo(p) < 0);
                    assertThat(a.isAfter(p))
                            .as("%s after %s", a, p)
                            .isEqualTo(set(a).first().compareTo(p) > 0);
                }
                assertThat(set(a.splitAt(p))).as("%s split at %s", a, p).isEqualTo(set(a));
                assertThat(a.splitAt(p)).hasSizeBetween(1, 2);
                boolean cut = a.contains(p) && !a.start().equals(p);
                assertThat(a.splitAt(p).size() == 2).as("%s split at %s", a, p).isEqualTo(cut);
            }
        }

        private void check(R a, R b) {
            SortedSet<T> both = set(a);
            both.retainAll(set(b));
            SortedSet<T> either = set(List.of(a, b));
            SortedSet<T> onlyA = set(a);
            onlyA.removeAll(set(b));
            String pair = a + " and " + b;

            assertThat(a.overlaps(b)).as(pair).isEqualTo(!both.isEmpty());
            assertThat(set(a.intersection(b).stream().toList())).as(pair).isEqualTo(both);
            assertThat(set(a.minus(b))).as(pair).isEqualTo(onlyA);
            assertThat(a.minus(b)).as(pair).noneMatch(Range::isEmpty);
            assertThat(set(a.span(b))).as(pair).containsAll(either);
            assertThat(a.span(b).encloses(a) && a.span(b).encloses(b)).as(pair).isTrue();
            assertThat(a.gap(b).isPresent()).as(pair).isEqualTo(!a.isConnected(b));
            if (!a.isEmpty() && !b.isEmpty()) {
                checkNonEmpty(a, b, both, either, pair);
            }
            if (a.isConnected(b)) {
                assertThat(a.union(b)).as(pair).isEqualTo(a.span(b));
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> a.union(b))
                        .withMessageContaining("span");
            }
        }

        private void checkNonEmpty(R a, R b, SortedSet<T> both, SortedSet<T> either, String pair) {
            SortedSet<T> hull = window();
            hull.removeIf(p -> p.compareTo(either.first()) < 0 || p.compareTo(either.last()) > 0);
            SortedSet<T> between = new TreeSet<>(hull);
            between.removeAll(either);

            assertThat(a.encloses(b)).as(pair).isEqualTo(set(a).containsAll(set(b)));
            assertThat(a.isBefore(b)).as(pair).isEqualTo(set(a).last().compareTo(set(b).first()) < 0);
            assertThat(a.isAfter(b)).as(pair).isEqualTo(b.isBefore(a));
            assertThat(a.isConnected(b)).as(pair).isEqualTo(between.isEmpty());
            assertThat(a.abuts(b)).as(pair).isEqualTo(between.isEmpty() && both.isEmpty());
            assertThat(set(a.gap(b).stream().toList())).as(pair).isEqualTo(between);
            assertThat(set(a.span(b))).as(pair).isEqualTo(hull);
        }
    }
}
