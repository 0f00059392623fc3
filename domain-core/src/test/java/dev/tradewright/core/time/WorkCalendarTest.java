// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.value.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final WeeklyHours OFFICE = WeeklyHours.builder()
            .mondayToFriday(DayHours.parse("09:00-12:00, 13:00-18:00"))
            .build();

    /** The example of the class's documentation. */
    @Test
    void aDeskInShanghaiWorksOnAMakeUpSaturday() {
        WorkCalendar desk = WorkCalendar.builder()
                .zone(ZoneId.of("Asia/Shanghai"))
                .week(OFFICE)
                .holidays(ChinaHolidays.standard())
                .putShifts(LocalDate.of(2026, 11, 11), DayHours.parse("00:00-24:00"))
                .build();
        WorkTime time = WorkTime.compile(desk);

        // Friday 2026-02-13 17:00 + 4 h = 1 h on Friday + 3 h on Saturday, a make-up workday = Saturday 12:00
        assertThat(time.add(Instant.parse("2026-02-13T09:00:00Z"), Duration.ofHours(4)))
                .isEqualTo(Instant.parse("2026-02-14T04:00:00Z"));
        assertThat(time.hours(LocalDate.of(2026, 11, 11))).isEqualTo(DayHours.WHOLE_DAY);
        assertThat(time.calendar()).isEqualTo(desk);
    }

    @Test
    void missingAttributesComeFirst() {
        assertThat(catchThrowableOfType(
                        InvalidValueException.class,
                        () -> WorkCalendar.builder().build()))
                .hasMessage(
                        "Invalid WorkCalendar: 3 violations\n  holidays is missing\n  week is missing\n  zone is missing");
    }

    @Test
    void allViolationsOfACalendarAreReportedInBothLanguages() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> WorkCalendar.builder()
                        .name("")
                        .zone(ZoneId.of("Asia/Shanghai"))
                        .week(OFFICE)
                        .holidays(ChinaHolidays.standard())
                        .makeUpHours(DayHours.CLOSED)
                        .putShifts(LocalDate.of(2027, 11, 11), DayHours.WHOLE_DAY)
                        .build());

        assertThat(refused.message(Locale.US)).isEqualTo("""
                Invalid WorkCalendar: 3 violations
                  makeUpHours (closed) must not be closed
                  name () must have from 1 to 100 entries or characters
                  shifts[2027-11-11] (00:00-24:00) must lie within the covered days, 2008-01-01/2027-01-01""");
        assertThat(refused.message(Locale.CHINA)).isEqualTo("""
                WorkCalendar 无效：共 3 处问题
                  makeUpHours（closed）不能没有工作时段
                  name（）的项数或字符数必须在 1 到 100 之间
                  shifts[2027-11-11]（00:00-24:00）必须在日历覆盖的日期（2008-01-01/2027-01-01）之内""");
    }

    @Test
    void aMakeUpWorkdayNeedsHours() {
        Holidays holidays = Holidays.builder()
                .covered(Holidays.SUPPORTED)
                .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2026, 2, 14), "春节"))
                .build();
        WorkCalendar.Builder closed = WorkCalendar.builder()
                .zone(ZoneId.of("Asia/Shanghai"))
                .week(WeeklyHours.builder().build())
                .holidays(holidays);

        assertThat(catchThrowableOfType(InvalidValueException.class, closed::build))
                .hasMessage(
                        "Invalid WorkCalendar: 1 violation\n  holidays.makeUpWorkdays[0] (2026-02-14) must have hours:"
                                + " the week is closed, so give a dated shift or the hours of make-up workdays");
        WorkCalendar open = closed.makeUpHours(DayHours.parse("09:00-17:00")).build();
        assertThat(WorkTime.compile(open).hours(LocalDate.of(2026, 2, 14))).hasToString("09:00-17:00");
    }

    @Test
    void makeUpHoursAreTheGivenOnesElseThoseOfTheDayElseTheUsualOnes() {
        LocalDate saturday = LocalDate.of(2026, 2, 14);
        WorkCalendar calendar = WorkCalendar.builder()
                .zone(ZoneId.of("Asia/Shanghai"))
                .week(OFFICE)
                .holidays(Holidays.builder()
                        .covered(Holidays.SUPPORTED)
                        .addMakeUpWorkdays(new MakeUpWorkday(saturday, "春节"))
                        .build())
                .build();

        assertThat(WorkTime.compile(calendar).hours(saturday)).hasToString("09:00-12:00, 13:00-18:00");
        assertThat(WorkTime.compile(calendar.withWeek(OFFICE.withSaturday(DayHours.parse("10:00-14:00"))))
                        .hours(saturday))
                .hasToString("10:00-14:00");
        assertThat(WorkTime.compile(calendar.withMakeUpHours(DayHours.parse("08:00-16:00")))
                        .hours(saturday))
                .hasToString("08:00-16:00");
    }

    @Test
    void allViolationsOfHolidaysAreReportedInBothLanguages() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> Holidays.builder()
                        .covered(DateRange.ofYear(2026))
                        .addDated(Holiday.statutory("国庆节", DateRange.parse("2026-10-01/2026-10-04")))
                        .addDated(Holiday.rest("元旦", DateRange.parse("2026-12-31/2027-01-02")))
                        .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2026, 10, 3), "国庆节"))
                        .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2026, 10, 10), "国庆节"))
                        .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2026, 10, 10), "国庆节"))
                        .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2025, 12, 28), "元旦"))
                        .build());

        assertThat(refused.message(Locale.US)).isEqualTo("""
                Invalid Holidays: 4 violations
                  dated[1] (2026-12-31/2027-01-02) must lie within the covered days, 2026-01-01/2027-01-01
                  makeUpWorkdays[0] (2026-10-03) must not be a make-up workday and a holiday (国庆节) at once
                  makeUpWorkdays[2] (2026-10-10) must be named once only
                  makeUpWorkdays[3] (2025-12-28) must lie within the covered days, 2026-01-01/2027-01-01""");
        assertThat(refused.message(Locale.CHINA)).contains("不能既是调休上班日又是节假日（国庆节）", "只能出现一次");
    }

    @Test
    void noMoreThanTheSupportedYearsCanBeCovered() {
        assertThat(catchThrowableOfType(
                        InvalidValueException.class, () -> Holidays.none().withCovered(DateRange.ofUnbounded())))
                .hasMessage(
                        "Invalid Holidays: 1 violation" + "\n  covered (../..) must lie within 1900-01-01/2200-01-01");
    }

    @Test
    void nobodyButTheAuthorKnowsWhatIsCovered() {
        assertThat(catchThrowableOfType(
                        InvalidValueException.class, () -> Holidays.builder().build()))
                .hasMessage("Invalid Holidays: 1 violation\n  covered is missing");
        assertThat(Holidays.none().covered()).isEqualTo(DateRange.parse("1900-01-01/2200-01-01"));
    }

    @Test
    void aYearIsAddedWithItsNotice() {
        Holidays base = Holidays.builder()
                .covered(DateRange.ofYear(2026))
                .addDated(Holiday.rest("outing", DateRange.parse("2026-12-30/2027-01-01")))
                .build();
        Holidays notice = Holidays.builder()
                .covered(DateRange.parse("2026-12-31/2027-01-05"))
                .addDated(Holiday.statutory("New Year", DateRange.parse("2026-12-31/2027-01-02")))
                .build();

        Holidays extended = base.extendedBy(DateRange.ofYear(2027), notice);

        assertThat(extended.covered()).isEqualTo(DateRange.parse("2026-01-01/2028-01-01"));
        WorkDays days = WorkDays.compile(extended);
        assertThat(days.kind(LocalDate.of(2026, 12, 30))).isEqualTo(DayKind.REST_DAY);
        assertThat(days.kind(LocalDate.of(2026, 12, 31))).isEqualTo(DayKind.STATUTORY_HOLIDAY);
        assertThat(days.kind(LocalDate.of(2027, 1, 1))).isEqualTo(DayKind.STATUTORY_HOLIDAY);
        assertThat(days.kind(LocalDate.of(2027, 1, 4))).isEqualTo(DayKind.WORKDAY);
        assertThat(base.extendedBy(DateRange.parse("2025-06-01/2026-07-01"), Holidays.none())
                        .covered())
                .isEqualTo(DateRange.parse("2025-06-01/2027-01-01"));
    }

    @Test
    void whatIsAddedLeavesNoGap() {
        Holidays base = Holidays.builder().covered(DateRange.ofYear(2026)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> base.extendedBy(DateRange.ofYear(2028), Holidays.none()))
                .withMessage("range (2028-01-01/2029-01-01) must adjoin the covered days (2026-01-01/2027-01-01)");
    }

    /** Whatever was said of 24 to 26 December before, by date or for every year, gives way to what the notice says of them. */
    @Test
    void yearlyDaysOfANoticeReplaceWhatWasSaidOfThem() {
        Holidays base = Holidays.builder()
                .covered(DateRange.parse("2026-01-01/2028-01-01"))
                .addDated(Holiday.statutory("moved", DateRange.parse("2026-12-23/2026-12-26")))
                .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2027, 12, 25), "a Saturday"))
                .addYearly(YearlyHoliday.statutory("Boxing Day", MonthDay.of(12, 26)))
                .addYearly(YearlyHoliday.statutory("Epiphany", MonthDay.of(1, 6)))
                .build();
        Holidays notice = Holidays.builder()
                .covered(DateRange.ofYear(2026))
                .addYearly(YearlyHoliday.rest("Christmas", MonthDay.of(12, 24), MonthDay.of(12, 26)))
                .build();

        WorkDays days = WorkDays.compile(base.amendedBy(notice));

        assertThat(days.kind(LocalDate.of(2026, 12, 23))).isEqualTo(DayKind.STATUTORY_HOLIDAY);
        assertThat(days.kind(LocalDate.of(2026, 12, 24))).isEqualTo(DayKind.REST_DAY);
        assertThat(days.kind(LocalDate.of(2026, 12, 25))).isEqualTo(DayKind.REST_DAY);
        assertThat(days.kind(LocalDate.of(2027, 12, 25))).isEqualTo(DayKind.REST_DAY);
        assertThat(days.kind(LocalDate.of(2026, 12, 26))).isEqualTo(DayKind.REST_DAY);
        assertThat(days.kind(LocalDate.of(2026, 1, 6))).isEqualTo(DayKind.STATUTORY_HOLIDAY);
    }

    @Test
    void aYearlyHolidayIsCutByOthers() {
        YearlyHoliday winter = YearlyHoliday.rest("winter", MonthDay.of(12, 24), MonthDay.of(1, 2));

        assertThat(winter.without(List.of())).containsExactly(winter);
        assertThat(winter.without(List.of(winter))).isEmpty();
        assertThat(winter.without(List.of(YearlyHoliday.rest("", MonthDay.of(12, 31), MonthDay.of(1, 1)))))
                .containsExactly(
                        YearlyHoliday.rest("winter", MonthDay.of(12, 24), MonthDay.of(12, 30)),
                        YearlyHoliday.rest("winter", MonthDay.of(1, 2)));
        assertThat(winter.without(List.of(
                        YearlyHoliday.rest("", MonthDay.of(12, 24)), YearlyHoliday.rest("", MonthDay.of(1, 2)))))
                .containsExactly(YearlyHoliday.rest("winter", MonthDay.of(12, 25), MonthDay.of(1, 1)));
        YearlyHoliday leap = YearlyHoliday.rest("leap", MonthDay.of(2, 28), MonthDay.of(3, 1));
        assertThat(leap.without(List.of(YearlyHoliday.rest("", MonthDay.of(2, 29)))))
                .containsExactly(
                        YearlyHoliday.rest("leap", MonthDay.of(2, 28)), YearlyHoliday.rest("leap", MonthDay.of(3, 1)));
    }

    @Test
    void whatIsOffIsNoWorkday() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Holiday(DateRange.ofYear(2026), DayKind.WORKDAY, ""))
                .withMessageStartingWith("kind (WORKDAY) must be REST_DAY or STATUTORY_HOLIDAY");
    }

    @Test
    void aYearlyHolidayMaySpanTheTurnOfTheYear() {
        YearlyHoliday winter = YearlyHoliday.rest("winter break", MonthDay.of(12, 24), MonthDay.of(1, 2));

        assertThat(winter.falls(LocalDate.of(2026, 12, 23))).isFalse();
        assertThat(winter.falls(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(winter.falls(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(winter.falls(LocalDate.of(2027, 1, 3))).isFalse();
    }

    @Test
    void aStatutoryHolidayBeatsARestDayAndADateBeatsTheYear() {
        Holidays holidays = Holidays.builder()
                .covered(Holidays.SUPPORTED)
                .addYearly(YearlyHoliday.statutory("Labour Day", MonthDay.of(5, 1)))
                .addYearly(YearlyHoliday.rest("spring break", MonthDay.of(4, 28), MonthDay.of(5, 3)))
                .addDated(Holiday.rest("moved", DateRange.ofDay(LocalDate.of(2027, 5, 1))))
                .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2027, 5, 3), "spring break"))
                .build();
        WorkDays days = WorkDays.compile(holidays);

        assertThat(days.kind(LocalDate.of(2026, 5, 1))).isEqualTo(DayKind.STATUTORY_HOLIDAY);
        assertThat(days.kind(LocalDate.of(2026, 4, 30))).isEqualTo(DayKind.REST_DAY);
        assertThat(days.kind(LocalDate.of(2027, 5, 1))).isEqualTo(DayKind.REST_DAY);
        assertThat(days.kind(LocalDate.of(2027, 5, 3))).isEqualTo(DayKind.WORKDAY);
    }

    @Test
    void kindsHaveNamesForPeople() {
        assertThat(DayKind.STATUTORY_HOLIDAY.toText(Locale.CHINA)).isEqualTo("法定节假日");
        assertThat(DayKind.REST_DAY.toText(Locale.UK)).isEqualTo("rest day");
    }
}
