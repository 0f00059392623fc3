// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
    private static final DateRange MARCH = DateRange.of(MARCH_1, APRIL_1);

    @Test
    void oneMonthHasManyNames() {
        assertThat(DateRange.ofClosed(MARCH_1, MARCH_31)).isEqualTo(MARCH);
        assertThat(DateRange.ofMonth(YearMonth.of(2026, 3))).isEqualTo(MARCH);
        assertThat(DateRange.parse("2026-03-01/2026-04-01")).isEqualTo(MARCH);
        assertThat(DateRange.ofUnboundedStart(APRIL_1).intersection(DateRange.ofUnboundedEnd(MARCH_1)))
                .contains(MARCH);
        assertThat(MARCH.days()).isEqualTo(31);
        assertThat(MARCH.lastDay()).isEqualTo(MARCH_31);
        assertThat(MARCH.stream()).hasSize(31).startsWith(MARCH_1).endsWith(MARCH_31);
    }

    @Test
    void yearsKnowTheirLeapDay() {
        assertThat(DateRange.ofYear(2024).days()).isEqualTo(366);
        assertThat(DateRange.ofYear(2026).days()).isEqualTo(365);
        assertThat(DateRange.ofMonth(YearMonth.of(2024, 2)).lastDay()).isEqualTo("2024-02-29");
    }

    @ParameterizedTest
    @CsvSource({
        // range, English, Chinese
        "2026-03-01/2026-04-01, 2026-03-01 to 2026-03-31, 2026-03-01至2026-03-31",
        "2026-03-01/2026-03-02, 2026-03-01, 2026-03-01",
        "2026-03-01/.., from 2026-03-01, 2026-03-01起",
        "../2026-03-01, until 2026-02-28, 截至2026-02-28",
        "../.., any day, 日期不限",
        "2026-03-01/2026-03-01, no day, 无日期"
    })
    void peopleReadTheLastDay(String range, String english, String chinese) {
        assertThat(DateRange.parse(range).toText(Locale.GERMANY)).isEqualTo(english);
        assertThat(DateRange.parse(range).toText(Locale.CHINA)).isEqualTo(chinese);
        assertThat(DateRange.parse(range)).hasToString(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-03-01", "2026-03-01/2026-02-30", "2026-03-01/x", "/", "2026-03-01/2026-02-28", "1/2/3"
            })
    void whatIsNoRangeIsRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessageMatching("(?s)(range|end) \\(.*");
    }

    @Test
    void endsMustBeInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(APRIL_1, MARCH_1))
                .withMessage("end (2026-03-01) must not be before start (2026-04-01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.ofClosed(MARCH_1, LocalDate.of(2026, 2, 28)))
                .withMessage("last (2026-02-28) must not be before first (2026-03-01)");
    }

    @Test
    void thereIsNoEmptyRangeAtEitherEndOfTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.ofEmpty(LocalDate.MIN));
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.ofEmpty(LocalDate.MAX));
    }

    @Test
    void anUnboundedRangeContainsTheEndsOfTime() {
        assertThat(DateRange.ofUnbounded().contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.ofUnbounded().contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.ofUnboundedEnd(MARCH_1).contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.ofUnboundedEnd(MARCH_1).isBefore(LocalDate.MAX)).isFalse();
        assertThat(DateRange.ofUnboundedEnd(MARCH_1).lastDay()).isEqualTo(LocalDate.MAX);
        assertThat(DateRange.ofClosed(MARCH_1, LocalDate.MAX)).isEqualTo(DateRange.ofUnboundedEnd(MARCH_1));
        assertThatIllegalStateException()
                .isThrownBy(() -> DateRange.ofUnboundedEnd(MARCH_1).days())
                .withMessageContaining("2026-03-01/..");
        assertThat(DateRange.ofUnboundedEnd(MARCH_1).stream().limit(2)).containsExactly(MARCH_1, MARCH_1.plusDays(1));
        assertThatIllegalStateException().isThrownBy(() -> DateRange.ofUnboundedStart(MARCH_1).stream());
    }

    /** An empty range at each place, against 2026-03-10/2026-03-20. */
    @ParameterizedTest
    @CsvSource({
        // at, enclosed, connected, abuts, before, after
        "2026-03-09, false, false, false, true,  false",
        "2026-03-10, true,  true,  true,  true,  false",
        "2026-03-15, true,  true,  false, false, false",
        "2026-03-20, true,  true,  true,  false, true",
        "2026-03-21, false, false, false, false, true"
    })
    void anEmptyRangeHasAPlace(
            LocalDate at, boolean enclosed, boolean connected, boolean abuts, boolean before, boolean after) {
        DateRange range = DateRange.parse("2026-03-10/2026-03-20");
        DateRange empty = DateRange.ofEmpty(at);

        assertThat(range.encloses(empty)).isEqualTo(enclosed);
        assertThat(range.isConnected(empty)).isEqualTo(connected);
        assertThat(range.abuts(empty)).isEqualTo(abuts);
        assertThat(empty.isBefore(range)).isEqualTo(before);
        assertThat(empty.isAfter(range)).isEqualTo(after);
        assertThat(range.overlaps(empty)).isFalse();
        assertThat(range.minus(empty)).containsExactly(range);
        assertThat(empty.minus(range)).isEmpty();
        assertThat(empty.stream()).isEmpty();
        assertThat(empty.days()).isZero();
    }

    @Test
    void equalEmptyRangesAreConnectedAndNothingElse() {
        DateRange empty = DateRange.ofEmpty(MARCH_1);

        assertThat(empty.isConnected(empty)).isTrue();
        assertThat(empty.encloses(empty)).isTrue();
        assertThat(empty.abuts(empty)).isFalse();
        assertThat(empty.isBefore(empty)).isFalse();
        assertThat(empty.isAfter(empty)).isFalse();
        assertThatIllegalStateException().isThrownBy(empty::lastDay).withMessageContaining("is empty");
    }

    @Test
    void daysBeginAndEndByTheClockOfAPlace() {
        assertThat(DateRange.parse("2026-11-11/2026-11-12").in(ZoneId.of("Asia/Shanghai")))
                .isEqualTo(InstantRange.parse("2026-11-10T16:00:00Z/2026-11-11T16:00:00Z"));
        // clocks in Brazil went from 2015-10-17T23:59:59-03:00 to 2015-10-18T01:00:00-02:00
        assertThat(DateRange.parse("2015-10-18/2015-10-19")
                        .in(ZoneId.of("America/Sao_Paulo"))
                        .duration())
                .hasHours(23);
        assertThat(DateRange.ofUnbounded().in(ZoneId.of("Asia/Shanghai"))).isEqualTo(InstantRange.ofUnbounded());
        assertThat(DateRange.ofUnboundedEnd(MARCH_1).in(ZoneId.of("UTC")))
                .isEqualTo(InstantRange.ofUnboundedEnd(Instant.parse("2026-03-01T00:00:00Z")));
    }

    @Test
    void rangesSortByStartThenByEnd() {
        DateRange february = DateRange.ofMonth(YearMonth.of(2026, 2));
        DateRange fromMarch = DateRange.ofUnboundedEnd(MARCH_1);

        assertThat(List.of(fromMarch, MARCH, february).stream().sorted()).containsExactly(february, MARCH, fromMarch);
    }
}
