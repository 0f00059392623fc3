// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkTimeTest {

    /** Weekdays 09:00-12:00 and 13:00-18:00, Saturday 10:00-14:00: 8 h and 4 h. Week of Monday 2026-03-02. */
    private static final WeeklyHours WEEK = WeeklyHours.builder()
            .mondayToFriday(DayHours.parse("09:00-12:00, 13:00-18:00"))
            .saturday(DayHours.parse("10:00-14:00"))
            .build();

    private static final WorkCalendar DESK = WorkCalendar.builder()
            .zone(ZoneOffset.UTC)
            .week(WEEK)
            .holidays(Holidays.none())
            .build();
    private static final WorkTime TIME = WorkTime.compile(DESK);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
    }

    private static WorkTime around(String zone, String hours) {
        return WorkTime.compile(WorkCalendar.builder()
                .zone(ZoneId.of(zone))
                .week(WeeklyHours.builder().everyDay(DayHours.parse(hours)).build())
                .holidays(Holidays.none())
                .build());
    }

    @Nested
    class Adding {

        @ParameterizedTest
        @CsvSource({
            // start, hours, stay, move on
            "2026-03-02T09:00, PT1H,   2026-03-02T10:00, 2026-03-02T10:00",
            "2026-03-02T07:00, PT1H,   2026-03-02T10:00, 2026-03-02T10:00", // before opening
            "2026-03-02T11:00, PT1H,   2026-03-02T12:00, 2026-03-02T13:00", // used up at noon
            "2026-03-02T11:00, PT61M,  2026-03-02T13:01, 2026-03-02T13:01", // 60 min + 1 min after the break
            "2026-03-06T17:00, PT1H,   2026-03-06T18:00, 2026-03-07T10:00", // Friday, used up at close
            "2026-03-06T17:00, PT5H,   2026-03-07T14:00, 2026-03-09T09:00", // 1 h Friday + 4 h Saturday
            "2026-03-06T18:00, PT1H,   2026-03-07T11:00, 2026-03-07T11:00", // starts at the closing instant
            "2026-03-08T12:00, PT0S,   2026-03-09T09:00, 2026-03-09T09:00", // no time: the first open moment
            "2026-03-02T10:00, PT0S,   2026-03-02T10:00, 2026-03-02T10:00",
            "2026-03-02T12:00, PT0S,   2026-03-02T13:00, 2026-03-02T13:00",
            "2026-03-02T09:00, PT44H,  2026-03-07T14:00, 2026-03-09T09:00", // 5 x 8 h + 4 h: one week
            "2026-03-02T09:00, PT4577H, 2028-02-28T10:00, 2028-02-28T10:00" // 104 x 44 h + 1 h: 104 weeks
        })
        void addsWorkingTime(String start, Duration duration, String stay, String moveOn) {
            assertThat(TIME.add(at(start), duration)).isEqualTo(at(stay));
            assertThat(TIME.add(at(start), duration, AtClose.MOVE_ON)).isEqualTo(at(moveOn));
        }

        @ParameterizedTest
        @CsvSource({
            // start, hours, stay, move on: the mirror
            "2026-03-02T11:00, PT-1H,  2026-03-02T10:00, 2026-03-02T10:00",
            "2026-03-02T10:00, PT-1H,  2026-03-02T09:00, 2026-02-28T14:00", // used up at the opening instant
            "2026-03-02T08:00, PT-1H,  2026-02-28T13:00, 2026-02-28T13:00",
            "2026-03-09T09:00, PT-44H, 2026-03-02T09:00, 2026-02-28T14:00"
        })
        void goesBack(String start, Duration duration, String stay, String moveOn) {
            assertThat(TIME.add(at(start), duration)).isEqualTo(at(stay));
            assertThat(TIME.add(at(start), duration, AtClose.MOVE_ON)).isEqualTo(at(moveOn));
        }

        @Test
        void fractionsOfASecondAreKept() {
            Instant start = at("2026-03-06T17:59:59.999999999");

            assertThat(TIME.add(start, Duration.ofNanos(2))).isEqualTo(at("2026-03-07T10:00:00.000000001"));
            assertThat(TIME.add(start, Duration.ofNanos(1))).isEqualTo(at("2026-03-06T18:00"));
            assertThat(TIME.between(start, at("2026-03-07T10:00:00.000000001"))).isEqualTo(Duration.ofNanos(2));
        }
    }

    @Nested
    class Measuring {

        @ParameterizedTest
        @CsvSource({
            "2026-03-02T09:00, 2026-03-02T18:00, PT8H",
            "2026-03-02T00:00, 2026-03-09T00:00, PT44H", // 5 x 8 h + 4 h
            "2026-03-02T11:30, 2026-03-02T13:15, PT45M", // 30 min + 15 min around noon
            "2026-03-07T14:00, 2026-03-09T09:00, PT0S",
            "2026-03-02T10:00, 2026-03-02T09:30, PT-30M"
        })
        void measuresWorkingTime(String start, String end, Duration expected) {
            assertThat(TIME.between(at(start), at(end))).isEqualTo(expected);
        }
    }

    @Nested
    class Opening {

        @ParameterizedTest
        @CsvSource({
            // at, open, next open, next close
            "2026-03-02T08:59:59, false, 2026-03-02T09:00,    2026-03-02T12:00",
            "2026-03-02T09:00,    true,  2026-03-02T09:00,    2026-03-02T12:00",
            "2026-03-02T11:59:59, true,  2026-03-02T11:59:59, 2026-03-02T12:00",
            "2026-03-02T12:00,    false, 2026-03-02T13:00,    2026-03-02T18:00",
            "2026-03-07T14:00,    false, 2026-03-09T09:00,    2026-03-09T12:00"
        })
        void opensAndCloses(String at, boolean open, String nextOpen, String nextClose) {
            assertThat(TIME.isOpen(at(at))).isEqualTo(open);
            assertThat(TIME.nextOpen(at(at))).isEqualTo(at(nextOpen));
            assertThat(TIME.nextClose(at(at))).isEqualTo(at(nextClose));
        }

        @Test
        void periodsComeOneByOne() {
            assertThat(TIME.periods(at("2026-03-06T15:00")).limit(3))
                    .containsExactly(
                            InstantRange.of(at("2026-03-06T15:00"), at("2026-03-06T18:00")),
                            InstantRange.of(at("2026-03-07T10:00"), at("2026-03-07T14:00")),
                            InstantRange.of(at("2026-03-09T09:00"), at("2026-03-09T12:00")));
            assertThat(TIME.periods(InstantRange.of(at("2026-03-06T17:00"), at("2026-03-07T11:00"))))
                    .containsExactly(
                            InstantRange.of(at("2026-03-06T17:00"), at("2026-03-06T18:00")),
                            InstantRange.of(at("2026-03-07T10:00"), at("2026-03-07T11:00")));
        }

        @Test
        void hoursThatMeetAtMidnightAreOneOpenTimeOfTwoDays() {
            WorkTime nights = WorkTime.compile(DESK.withWeek(WeeklyHours.builder()
                    .monday(DayHours.parse("22:00-24:00"))
                    .tuesday(DayHours.parse("00:00-06:00"))
                    .build()));

            assertThat(nights.nextClose(at("2026-03-02T23:00"))).isEqualTo(at("2026-03-03T06:00"));
            assertThat(nights.isOpen(at("2026-03-03T00:00"))).isTrue();
            assertThat(nights.periods(at("2026-03-02T00:00")).limit(2).map(InstantRange::duration))
                    .containsExactly(Duration.ofHours(2), Duration.ofHours(6));
        }
    }

    @Nested
    class CountingDays {

        @ParameterizedTest
        @CsvSource({
            // start, workdays, same clock time, close
            "2026-03-06T17:00,  1, 2026-03-09T09:00, 2026-03-07T14:00", // Saturday 17:00 is closed
            "2026-03-06T11:00,  1, 2026-03-07T11:00, 2026-03-07T14:00",
            "2026-03-06T11:00,  2, 2026-03-09T11:00, 2026-03-09T18:00",
            "2026-03-08T11:00,  1, 2026-03-09T11:00, 2026-03-09T18:00", // from Sunday
            "2026-03-06T12:30,  3, 2026-03-10T13:00, 2026-03-10T18:00", // the break
            "2026-03-09T11:00, -1, 2026-03-07T11:00, 2026-03-07T14:00",
            "2026-03-09T17:00, -1, 2026-03-07T14:00, 2026-03-07T14:00",
            "2026-03-09T09:00, -2, 2026-03-05T18:00, 2026-03-06T18:00", // at the opening instant, going back
            "2026-03-08T11:00,  0, 2026-03-09T09:00, 2026-03-09T18:00",
            "2026-03-06T11:00,  0, 2026-03-06T11:00, 2026-03-06T18:00"
        })
        void addsWorkdays(String start, int workdays, String expected, String close) {
            assertThat(TIME.addWorkdays(at(start), workdays)).isEqualTo(at(expected));
            assertThat(TIME.addWorkdaysToClose(at(start), workdays)).isEqualTo(at(close));
        }
    }

    @Nested
    class Dates {

        private final WorkTime time = WorkTime.compile(DESK.withHolidays(Holidays.builder()
                        .covered(Holidays.SUPPORTED)
                        .addDated(Holiday.statutory("a", DateRange.parse("2026-03-03/2026-03-05")))
                        .addDated(Holiday.rest(LocalDate.of(2026, 3, 4)))
                        .addYearly(YearlyHoliday.rest("b", MonthDay.of(3, 9)))
                        .addMakeUpWorkdays(new MakeUpWorkday(LocalDate.of(2026, 3, 8), "a"))
                        .build())
                .withShifts(Map.of(
                        LocalDate.of(2026, 3, 3), DayHours.WHOLE_DAY,
                        LocalDate.of(2026, 3, 5), DayHours.parse("06:00-22:00"),
                        LocalDate.of(2026, 3, 6), DayHours.CLOSED)));

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2026-03-02 | WORKDAY           | 09:00-12:00, 13:00-18:00",
                    "2026-03-03 | STATUTORY_HOLIDAY | closed", // a holiday beats a shift
                    "2026-03-04 | STATUTORY_HOLIDAY | closed", // statutory beats rest
                    "2026-03-05 | WORKDAY           | 06:00-22:00",
                    "2026-03-06 | REST_DAY          | closed", // an empty shift
                    "2026-03-07 | WORKDAY           | 10:00-14:00",
                    "2026-03-08 | WORKDAY           | 09:00-12:00, 13:00-18:00", // made up, with the usual hours
                    "2026-03-09 | REST_DAY          | closed", // yearly
                    "2027-03-09 | REST_DAY          | closed"
                })
        void haveTheirKindAndHours(LocalDate date, DayKind kind, String hours) {
            assertThat(time.days().kind(date)).isEqualTo(kind);
            assertThat(time.hours(date)).hasToString(hours);
            assertThat(time.kindOfDay(date.atTime(12, 0).toInstant(ZoneOffset.UTC)))
                    .isEqualTo(kind);
            assertThat(time.between(
                            date.atStartOfDay().toInstant(ZoneOffset.UTC),
                            date.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)))
                    .isEqualTo(time.hours(date).duration());
        }
    }

    @Nested
    class Pausing {

        private final WorkTime paused = TIME.pausedDuring(List.of(
                InstantRange.of(at("2026-03-02T10:00"), at("2026-03-02T11:00")),
                InstantRange.of(at("2026-03-02T10:30"), at("2026-03-02T14:00")),
                InstantRange.of(at("2026-03-08T00:00"), at("2026-03-08T12:00")))); // a closed Sunday

        @ParameterizedTest
        @CsvSource({
            "2026-03-02T09:00, PT1H, 2026-03-02T10:00, 2026-03-02T14:00", // used up where the pause starts
            "2026-03-02T09:00, PT2H, 2026-03-02T15:00, 2026-03-02T15:00", // 1 h + 1 h after the pause
            "2026-03-02T10:15, PT1H, 2026-03-02T15:00, 2026-03-02T15:00", // starts in the pause
            "2026-03-02T10:15, PT0S, 2026-03-02T14:00, 2026-03-02T14:00",
            "2026-03-02T15:00, PT-2H, 2026-03-02T09:00, 2026-02-28T14:00",
            "2026-03-02T15:00, PT-1H, 2026-03-02T14:00, 2026-03-02T10:00"
        })
        void workingTimeStandsStill(String start, Duration duration, String stay, String moveOn) {
            assertThat(paused.add(at(start), duration)).isEqualTo(at(stay));
            assertThat(paused.add(at(start), duration, AtClose.MOVE_ON)).isEqualTo(at(moveOn));
        }

        @Test
        void thePauseIsClosed() {
            assertThat(paused.isOpen(at("2026-03-02T10:00"))).isFalse();
            assertThat(paused.isOpen(at("2026-03-02T14:00"))).isTrue();
            assertThat(paused.nextClose(at("2026-03-02T09:30"))).isEqualTo(at("2026-03-02T10:00"));
            // 8 h less 10:00-12:00 and 13:00-14:00
            assertThat(paused.between(at("2026-03-02T00:00"), at("2026-03-03T00:00")))
                    .hasHours(8 - 2 - 1);
            assertThat(paused.periods(at("2026-03-02T00:00")).limit(2).map(InstantRange::toString))
                    .containsExactly(
                            "2026-03-02T09:00:00Z/2026-03-02T10:00:00Z", "2026-03-02T14:00:00Z/2026-03-02T18:00:00Z");
        }

        @Test
        void aPauseWithoutEndIsSaidToLeaveNoTime() {
            WorkTime held = TIME.pausedDuring(List.of(InstantRange.ofUnboundedEnd(at("2026-03-02T10:00"))));

            assertThat(held.add(at("2026-03-02T09:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-02T10:00"));
            assertThat(held.between(at("2026-03-02T09:00"), at("2027-03-02T09:00")))
                    .hasHours(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> held.add(at("2026-03-02T09:00"), Duration.ofHours(2)))
                    .withMessageContaining("pause without end");
        }

        @Test
        void pausesOfTheCalendarCountToo() {
            WorkTime same =
                    WorkTime.compile(DESK.withPauses(InstantRange.of(at("2026-03-02T10:00"), at("2026-03-02T14:00"))));

            assertThat(same.add(at("2026-03-02T09:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-02T15:00"));
            assertThat(same.pausedDuring(List.of(InstantRange.of(at("2026-03-02T15:00"), at("2026-03-02T16:00"))))
                            .add(at("2026-03-02T09:00"), Duration.ofHours(3)))
                    .isEqualTo(at("2026-03-02T17:00")); // 9-10, 14-15, 16-17
        }
    }

    @Nested
    class DaylightSaving {

        @ParameterizedTest
        @CsvSource({
            // zone, hours, date, real hours of the day in minutes
            "Europe/Berlin,       00:00-24:00, 2026-03-29, 1380", // 02:00 -> 03:00
            "Europe/Berlin,       00:00-24:00, 2026-10-25, 1500", // 03:00 -> 02:00
            "Europe/Berlin,       02:30-02:45, 2026-03-29, 0", // swallowed by the gap
            "Europe/Berlin,       02:30-03:15, 2026-03-29, 15", // 03:00 to 03:15
            "Europe/Berlin,       01:00-02:30, 2026-03-29, 60", // 01:00 to the gap
            "Europe/Berlin,       00:00-02:30, 2026-10-25, 150", // to the first 02:30
            "Europe/Berlin,       02:30-04:00, 2026-10-25, 150", // from the first 02:30: 30 min + 60 min again + 60 min
            "America/New_York,    00:00-24:00, 2026-03-08, 1380",
            "America/New_York,    00:00-24:00, 2026-11-01, 1500",
            "Australia/Lord_Howe, 00:00-24:00, 2026-10-04, 1410", // half an hour
            "Australia/Lord_Howe, 00:00-24:00, 2026-04-05, 1470",
            "America/Sao_Paulo,   00:00-24:00, 2015-10-18, 1380", // midnight does not exist
            "America/Sao_Paulo,   00:00-24:00, 2015-02-21, 1500", // 23:00 to 24:00 comes twice
            "America/St_Johns,    00:00-24:00, 2010-11-07, 1500", // 00:01 -> 23:01: 60 min of the day before come again
            "Pacific/Apia,        00:00-24:00, 2011-12-30, 0", // the date was left out
            "Pacific/Apia,        00:00-24:00, 2011-12-31, 1440"
        })
        void theDayHasItsRealLength(String zone, String hours, LocalDate date, long minutes) {
            WorkTime time = around(zone, hours);
            WallClock wall = new WallClock(ZoneId.of(zone));

            assertThat(time.between(
                            Instant.ofEpochSecond(wall.startOf(date)),
                            Instant.ofEpochSecond(wall.startOf(date.plusDays(1)))))
                    .hasMinutes(minutes);
        }

        @Test
        void aDeadlineAcrossTheGapIsAnHourLaterOnTheWall() {
            // Saturday 12:00 + 24 h of real time = Sunday 13:00
            assertThat(around("Europe/Berlin", "00:00-24:00")
                            .add(Instant.parse("2026-03-28T11:00:00Z"), Duration.ofHours(24)))
                    .isEqualTo(Instant.parse("2026-03-29T11:00:00Z"));
        }
    }

    @Nested
    class Limits {

        @Test
        void aCalendarThatNeverOpensSaysSo() {
            WorkTime never =
                    WorkTime.compile(DESK.withWeek(WeeklyHours.builder().build()));

            assertThat(never.isOpen(at("2026-03-02T10:00"))).isFalse();
            assertThat(never.between(at("2026-03-02T10:00"), at("2027-03-02T10:00")))
                    .isZero();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> never.nextOpen(at("2026-03-02T10:00")))
                    .withMessage("""
                            from (2026-03-02T10:00:00Z) must have open time after it, up to 2199-12-31
                            Maybe the calendar has no hours, or a holiday or pause without end.""");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> never.add(at("2026-03-02T10:00"), Duration.ofHours(-1)));
            assertThatIllegalArgumentException().isThrownBy(() -> never.nextClose(at("2026-03-02T10:00")));
            assertThatIllegalArgumentException().isThrownBy(() -> never.addWorkdays(at("2026-03-02T10:00"), 1));
            assertThatIllegalArgumentException().isThrownBy(() -> never.addWorkdays(at("2026-03-02T10:00"), -1));
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/New_York", "+18:00", "-18:00"})
        void theEndsOfTimeAreNotCovered(String zone) {
            WorkTime time = around(zone, "09:00-17:00");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.isOpen(Instant.MIN))
                    .withMessageStartingWith(
                            "instant (-1000000000-01-01T00:00:00Z) must not lie in the year -999999999,"
                                    + " about which there is no data: this calendar covers 1900-01-01 to 2199-12-31");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.nextOpen(Instant.MAX))
                    .withMessageStartingWith(
                            "from (+1000000000-12-31T23:59:59.999999999Z) must not lie in the year 999999999");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.between(at("2026-03-02T10:00"), Instant.MAX))
                    .withMessageStartingWith("end (");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.add(Instant.MIN, Duration.ofHours(1)))
                    .withMessageStartingWith("start (");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.periods(InstantRange.ofUnbounded()))
                    .withMessageStartingWith("within.start (");
            assertThat(time.pausedDuring(List.of(InstantRange.ofUnbounded())).isOpen(at("2026-03-02T10:00")))
                    .isFalse();
        }

        @Test
        void oneThatNeverClosesSaysSo() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> around("UTC", "00:00-24:00").nextClose(at("2026-03-02T10:00")));
        }

        @Test
        void theYearWithoutDataIsNamed() {
            WorkTime time = WorkTime.compile(DESK.withHolidays(ChinaHolidays.standard()));

            assertThat(time.isOpen(at("2026-12-31T23:59"))).isFalse();
            assertThat(time.add(at("2026-12-31T17:00"), Duration.ofHours(1))).isEqualTo(at("2026-12-31T18:00"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.add(at("2026-12-31T17:00"), Duration.ofHours(2)))
                    .withMessage(
                            "duration (PT2H) must not exceed the open time after 2026-12-31T17:00:00Z, up to 2026-12-31;"
                                    + " there is no data about the year 2027");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.add(at("2008-01-01T12:00"), Duration.ofHours(-2)))
                    .withMessage("duration (PT-2H) must not exceed the open time before 2008-01-01T12:00:00Z, back to"
                            + " 2008-01-01; there is no data about the year 2007");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.add(at("2026-12-31T17:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                    .withMessageStartingWith("duration (PT2562047788015215H30M7S) must not exceed the open time");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.add(at("2026-12-31T19:00"), Duration.ZERO))
                    .withMessageStartingWith("start (2026-12-31T19:00:00Z) must have open time after it");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.isOpen(at("2027-01-04T10:00")))
                    .withMessage("""
                            instant (2027-01-04T10:00:00Z) must not lie in the year 2027, about which there is no data: \
                            this calendar covers 2008-01-01 to 2026-12-31
                            Maybe add the holidays of that year.""");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.between(at("2026-12-31T17:00"), at("2027-01-04T10:00")))
                    .withMessageStartingWith("end (2027-01-04T10:00:00Z) must not lie in the year 2027");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.addWorkdays(at("2026-12-30T18:30"), 1))
                    .withMessageStartingWith("workdays (1) must not lead from 2026-12-30T18:30:00Z to where there is no"
                            + " open time, up to 2026-12-31; there is no data about the year 2027");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.days().kind(LocalDate.of(2007, 12, 30)))
                    .withMessageContaining("the year 2007");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> time.addWorkdays(at("2026-12-31T17:00"), 1))
                    .withMessageContaining("the year 2027");
        }

        @Test
        void hugeDurationsAreRefusedAtOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TIME.add(at("2026-03-02T10:00"), Duration.ofSeconds(Long.MAX_VALUE)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TIME.add(at("2026-03-02T10:00"), Duration.ofSeconds(Long.MIN_VALUE)));
        }

        @Test
        void aYearlyHolidayOnTheLeapDayIsOneInLeapYearsOnly() {
            WorkTime time = WorkTime.compile(DESK.withHolidays(Holidays.builder()
                    .covered(Holidays.SUPPORTED)
                    .addYearly(YearlyHoliday.rest("leap day", MonthDay.of(2, 29)))
                    .build()));

            assertThat(time.days().kind(LocalDate.of(2028, 2, 29))).isEqualTo(DayKind.REST_DAY); // a Tuesday
            assertThat(time.days().kind(LocalDate.of(2027, 3, 1))).isEqualTo(DayKind.WORKDAY);
            assertThat(time.days().kind(LocalDate.of(2028, 2, 28))).isEqualTo(DayKind.WORKDAY);
        }
    }
}
