// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    /** The standard VAT rate of Germany: 16 % in the second half of 2020 (§ 28 Abs. 1 UStG), 19 % since 2007. */
    private static final Timeline<Integer> VAT =
            Timeline.of(from("2007-01-01"), 19).with(DateRange.parse("2020-07-01/2021-01-01"), 16);

    private static DateRange from(String start) {
        return DateRange.ofUnboundedEnd(LocalDate.parse(start));
    }

    @ParameterizedTest
    @CsvSource({"2006-12-31,", "2007-01-01, 19", "2020-06-30, 19", "2020-07-01, 16", "2020-12-31, 16", "2021-01-01, 19"
    })
    void eachDayHasItsValue(LocalDate date, Integer expected) {
        assertThat(VAT.asOf(date).orElse(null)).isEqualTo(expected);
    }

    @Test
    void aValuePutOverCutsWhatLiesUnderIt() {
        assertThat(VAT).hasToString("{2007-01-01/2020-07-01=19, 2020-07-01/2021-01-01=16, 2021-01-01/..=19}");
        assertThat(VAT.entryAsOf(LocalDate.parse("2020-08-01")))
                .contains(new Entry<>(DateRange.parse("2020-07-01/2021-01-01"), 16));
        assertThat(VAT.with(DateRange.ofEmpty(LocalDate.parse("2020-08-01")), 7))
                .isSameAs(VAT);
    }

    @Test
    void allOverlapsAreReportedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(List.of(
                        new Entry<>(from("2020-01-01"), "a"),
                        new Entry<>(DateRange.parse("2019-01-01/2020-01-01"), "fits"),
                        new Entry<>(DateRange.parse("2020-03-01/2020-04-01"), "b"),
                        new Entry<>(DateRange.parse("2020-05-01/2020-06-01"), "c"))))
                .withMessage("""
                        entries must not overlap, but these do:
                          2020-01-01/.. (a) and 2020-03-01/2020-04-01 (b)
                          2020-01-01/.. (a) and 2020-05-01/2020-06-01 (c)
                        Maybe put the later over the earlier with Timeline.with.""");
    }

    @Test
    void startsHoldUntilTheNext() {
        assertThat(Timeline.ofStarts(Map.of(LocalDate.parse("2025-01-01"), 13, LocalDate.parse("2008-01-01"), 11)))
                .hasToString("{2008-01-01/2025-01-01=11, 2025-01-01/..=13}");
    }

    @Test
    void gapsAreTheDaysWithoutAValue() {
        Timeline<String> timeline = Timeline.of(DateRange.parse("2026-02-01/2026-03-01"), "x")
                .with(DateRange.parse("2026-04-01/2026-05-01"), "y");

        assertThat(timeline.gaps(DateRange.ofYear(2026)))
                .extracting(DateRange::toString)
                .containsExactly("2026-01-01/2026-02-01", "2026-03-01/2026-04-01", "2026-05-01/2027-01-01");
        assertThat(timeline.gaps(DateRange.parse("2026-02-10/2026-02-20"))).isEmpty();
        assertThat(Timeline.empty().gaps(DateRange.ofUnbounded())).containsExactly(DateRange.ofUnbounded());
        assertThat(VAT.gaps(DateRange.ofUnbounded())).hasToString("[../2007-01-01]");
    }

    @Test
    void aPartIsCutOut() {
        assertThat(VAT.between(DateRange.ofYear(2020)))
                .hasToString("{2020-01-01/2020-07-01=19, 2020-07-01/2021-01-01=16}");
        assertThat(VAT.between(DateRange.ofYear(2000)).isEmpty()).isTrue();
        assertThat(VAT.without(DateRange.parse("2020-01-01/.."))).hasToString("{2007-01-01/2020-01-01=19}");
    }

    @Test
    void twoTimelinesMakeOne() {
        Timeline<Integer> wage = Timeline.of(DateRange.parse("2026-01-01/2026-07-01"), 100);
        Timeline<Integer> bonus = Timeline.of(DateRange.parse("2026-04-01/2026-12-01"), 7);

        assertThat(wage.merge(bonus, Integer::sum))
                .hasToString("{2026-01-01/2026-04-01=100, 2026-04-01/2026-07-01=107, 2026-07-01/2026-12-01=7}");
        assertThat(wage.combine(bonus, (w, b) -> w + " and " + b)).hasToString("{2026-04-01/2026-07-01=100 and 7}");
    }

    @Test
    void equalNeighboursBecomeOne() {
        Timeline<Integer> halves = Timeline.of(DateRange.parse("2026-01-01/2026-07-01"), 1)
                .with(DateRange.parse("2026-07-01/2027-01-01"), 1)
                .with(DateRange.parse("2028-01-01/2029-01-01"), 1);

        assertThat(halves.compacted()).hasToString("{2026-01-01/2027-01-01=1, 2028-01-01/2029-01-01=1}");
        assertThat(VAT.map(rate -> "VAT").compacted()).hasToString("{2007-01-01/..=VAT}");
    }
}
