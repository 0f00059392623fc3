// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaHolidaysTest {

    private static final Holidays STANDARD = ChinaHolidays.standard();
    private static final WorkDays DAYS = WorkDays.compile(STANDARD);

    @ParameterizedTest
    @CsvSource({
        "2008-01-01, STATUTORY_HOLIDAY", // the first day covered
        "2026-01-04, WORKDAY", // a Sunday that makes up for New Year
        "2026-02-13, WORKDAY", // an ordinary Friday
        "2026-02-14, WORKDAY", // a Saturday that makes up for the Spring Festival
        "2026-02-15, REST_DAY",
        "2026-02-16, STATUTORY_HOLIDAY", // New Year's Eve, statutory since 2025
        "2026-02-19, STATUTORY_HOLIDAY",
        "2026-02-20, REST_DAY",
        "2026-02-24, WORKDAY",
        "2026-05-01, STATUTORY_HOLIDAY",
        "2026-05-02, STATUTORY_HOLIDAY", // a second day since 2025
        "2024-05-02, REST_DAY",
        "2024-02-09, WORKDAY", // New Year's Eve, not statutory from 2014 to 2024
        "2012-01-22, STATUTORY_HOLIDAY", // New Year's Eve, statutory from 2008 to 2013
        "2015-09-03, REST_DAY", // the day off of 2015 for the victory parade; its pay is no matter of article 44 (3)
        "2020-02-03, WORKDAY", // work began again on the Monday after the prolonged Spring Festival
        "2026-10-01, STATUTORY_HOLIDAY",
        "2026-10-04, REST_DAY",
        "2026-12-31, WORKDAY" // the last day covered
    })
    void aDateHasTheKindThatThePayFollows(LocalDate date, DayKind kind) {
        assertThat(DAYS.kind(date)).isEqualTo(kind);
    }

    @Test
    void theLawNamesElevenDaysAndSince2025Thirteen() {
        for (int year = 2008; year <= 2026; year++) {
            int expected = switch (year) {
                case 2009, 2020 -> 11 - 1; // Mid-Autumn fell into the days of National Day
                case 2025, 2026 -> 13;
                default -> 11;
            };
            assertThat(DAYS.count(DateRange.ofYear(year), DayKind.STATUTORY_HOLIDAY))
                    .as("%s", year)
                    .isEqualTo(expected);
        }
    }

    /** 261 weekdays of 2021, less 18 of them off, plus 7 made up. */
    @Test
    void theWorkdaysOf2021() {
        assertThat(DAYS.count(DateRange.ofYear(2021))).isEqualTo(261 - 18 + 7);
        assertThat(IntStream.rangeClosed(1, 12).map(month -> DAYS.count(DateRange.ofMonth(YearMonth.of(2021, month)))))
                .containsExactly(20, 17, 23, 22, 19, 21, 22, 22, 22, 17, 22, 23);
    }

    @Test
    void makeUpWorkdaysFallOnWeekends() {
        assertThat(STANDARD.makeUpWorkdays())
                .filteredOn(workday -> workday.date().getDayOfWeek().getValue() < 6)
                .containsExactly(new MakeUpWorkday(LocalDate.of(2020, 2, 3), "春节"));
    }

    @ParameterizedTest
    @CsvSource({"2007-12-29, 2007", "2007-12-31, 2007", "2027-01-01, 2027", "1899-12-31, 1899"})
    void aYearWithoutDataIsNamed(LocalDate date, String year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.kind(date))
                .withMessage("date (" + date + ") must not lie in the year " + year
                        + ", about which there is no data: this calendar covers 2008-01-01 to 2026-12-31"
                        + "\nMaybe add the holidays of that year.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.count(DateRange.ofYear(2008).span(DateRange.ofDay(date))));
    }

    @Test
    void noWorkdayIsMadeUpBeyondTheData() {
        assertThat(DAYS.add(LocalDate.of(2026, 12, 30), 1)).isEqualTo("2026-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.add(LocalDate.of(2026, 12, 31), 1))
                .withMessageContaining("the year 2027");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAYS.add(LocalDate.of(2008, 1, 2), -1))
                .withMessageContaining("the year 2007");
    }

    /** The first notice for 2020, then the second of 2020-01-26 over it. */
    @Test
    void aLaterNoticeIsPutOverAnEarlierOne() {
        Holidays first = Holidays.builder()
                .covered(DateRange.ofYear(2020))
                .addDated(Holiday.rest("春节", DateRange.parse("2020-01-24/2020-01-31")))
                .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2020, 1, 19), "春节"))
                .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2020, 2, 1), "春节"))
                .build();
        Holidays second = Holidays.builder()
                .covered(DateRange.ofYear(2020))
                .addDated(Holiday.rest("春节", DateRange.parse("2020-01-31/2020-02-03")))
                .build();
        WorkDays days = WorkDays.compile(first.amendedBy(second));

        assertThat(days.kind(LocalDate.of(2020, 2, 1))).isEqualTo(DayKind.REST_DAY);
        assertThat(days.kind(LocalDate.of(2020, 1, 30))).isEqualTo(DayKind.REST_DAY);
        assertThat(days.isWorkday(LocalDate.of(2020, 1, 19))).isTrue();
        assertThat(days.isWorkday(LocalDate.of(2020, 2, 3))).isTrue();
    }

    @Test
    void aHostAddsTheNextYear() {
        Holidays notice = Holidays.builder()
                .covered(DateRange.parse("2026-12-25/2028-01-01"))
                .addDated(Holiday.statutory("元旦", DateRange.ofDay(LocalDate.of(2027, 1, 1))))
                .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2026, 12, 27), "元旦"))
                .build();
        WorkDays days = WorkDays.compile(STANDARD.extendedBy(DateRange.ofYear(2027), notice));

        assertThat(days.kind(LocalDate.of(2027, 1, 1))).isEqualTo(DayKind.STATUTORY_HOLIDAY);
        assertThat(days.isWorkday(LocalDate.of(2026, 12, 27))).isTrue(); // a Sunday
        assertThat(days.kind(LocalDate.of(2026, 10, 1))).isEqualTo(DayKind.STATUTORY_HOLIDAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.amendedBy(notice))
                .withMessageContaining("2027-01-01");
    }

    @Test
    void aPartCoversNoMore() {
        Holidays part = STANDARD.between(DateRange.ofYear(2026));

        assertThat(part.covered()).isEqualTo(DateRange.ofYear(2026));
        assertThat(WorkDays.compile(part).count(DateRange.ofYear(2026))).isEqualTo(DAYS.count(DateRange.ofYear(2026)));
        assertThat(part.dated().get(0)).isEqualTo(Holiday.statutory("元旦", DateRange.ofDay(LocalDate.of(2026, 1, 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkDays.compile(part).isWorkday(LocalDate.of(2025, 12, 31)));
        assertThat(List.of(
                        part.makeUpWorkdays().get(0).date(),
                        part.makeUpWorkdays().get(1).date()))
                .containsExactly(LocalDate.of(2026, 1, 4), LocalDate.of(2026, 2, 14));
    }
}
