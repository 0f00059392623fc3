// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.time.AtClose;
import dev.tradewright.core.time.DayHours;
import dev.tradewright.core.time.Holiday;
import dev.tradewright.core.time.Holidays;
import dev.tradewright.core.time.InstantRange;
import dev.tradewright.core.time.WeeklyHours;
import dev.tradewright.core.time.WorkCalendar;
import dev.tradewright.core.time.WorkTime;
import dev.tradewright.core.time.YearlyHoliday;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Working time. The cases write hours as lists of two texts, and times either in UTC or as read off the wall. */
final class CalendarAdapters {

    private CalendarAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "sla.deadline", given -> Map.of("deadline", said(given, deadline(given, time(given)))),
                "sla.elapsed",
                        given -> Map.of(
                                "businessSeconds", elapsed(given, time(given)).toSeconds()),
                "sla.addBusinessDays", given -> Map.of("result", said(given, workdays(given, time(given)))),
                "calendar.periods", given -> Map.of("periods", periods(given, time(given))),
                "calendar.isActive", given -> Map.of("active", open(given, time(given))),
                "calendar.isWorkingMoment", given -> Map.of("working", open(given, time(given))));
    }

    private static WorkTime time(Given given) {
        WeeklyHours.Builder week = WeeklyHours.builder();
        given.map("hours", hours -> hours::rows)
                .forEach((day, intervals) -> week.on(day(day), DayHours.parse(written(intervals))));
        Holidays.Builder holidays = Holidays.builder().covered(Holidays.SUPPORTED);
        given.texts("holidays").forEach(date -> holidays.addDated(Holiday.rest(LocalDate.parse(date))));
        given.texts("recurringHolidays")
                .forEach(day -> holidays.addYearly(YearlyHoliday.rest(day, MonthDay.parse("--" + day))));
        WorkCalendar.Builder calendar = WorkCalendar.builder()
                .zone(ZoneId.of(given.text("zone")))
                .week(week.build())
                .holidays(holidays.build());
        given.map("dayOverrides", shifts -> shifts::rows)
                .forEach((date, intervals) ->
                        calendar.putShifts(LocalDate.parse(date), DayHours.parse(written(intervals))));
        for (List<String> pause : given.rows("pauses")) {
            calendar.addPauses(InstantRange.of(read(given, pause.get(0)), read(given, pause.get(1))));
        }
        return WorkTime.compile(calendar.build());
    }

    private static DayOfWeek day(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(name)) {
                return day;
            }
        }
        throw new UnsupportedCaseException("day " + name);
    }

    private static String written(List<List<String>> intervals) {
        List<String> written = new ArrayList<>();
        intervals.forEach(interval -> written.add(String.join("-", interval)));
        return written.isEmpty() ? "closed" : String.join(", ", written);
    }

    private static Instant deadline(Given given, WorkTime time) {
        Duration duration = given.has("durationMinutes")
                ? Duration.ofMinutes(given.whole("durationMinutes"))
                : Duration.ofSeconds(given.whole("durationSeconds"));
        return time.add(
                at(given, "start"),
                duration,
                switch (given.text("boundary", "endOfWindow")) {
                    case "endOfWindow" -> AtClose.STAY;
                    case "startOfNextWindow" -> AtClose.MOVE_ON;
                    default -> throw new UnsupportedCaseException("boundary " + given.text("boundary"));
                });
    }

    /** The suites that the cases come from measure nothing, rather than less than nothing, if the end is before the start. */
    private static Duration elapsed(Given given, WorkTime time) {
        Instant start = at(given, "start");
        Instant end = at(given, "end");
        return end.isBefore(start) ? Duration.ZERO : time.between(start, end);
    }

    private static Instant workdays(Given given, WorkTime time) {
        int days = (int) given.whole("businessDays");
        return given.flag("endOfDay")
                ? time.addWorkdaysToClose(at(given, "start"), days)
                : time.addWorkdays(at(given, "start"), days);
    }

    private static List<List<String>> periods(Given given, WorkTime time) {
        return time.periods(at(given, "from"))
                .limit(given.whole("take"))
                .map(period -> List.of(said(given, period.start()), said(given, period.end())))
                .toList();
    }

    private static List<Boolean> open(Given given, WorkTime time) {
        return given.texts("times").stream()
                .map(text -> time.isOpen(read(given, text)))
                .toList();
    }

    private static Instant at(Given given, String field) {
        return read(given, given.text(field));
    }

    /** A time in UTC, or as read off the wall in the case's zone. */
    private static Instant read(Given given, String text) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text)
                        .atZone(ZoneId.of(given.text("zone")))
                        .toInstant();
    }

    /** A time as the case writes its own. */
    private static String said(Given given, Instant instant) {
        String own = given.has("start") ? given.text("start") : given.text("from");
        return own.endsWith("Z")
                ? instant.toString()
                : LocalDateTime.ofInstant(instant, ZoneId.of(given.text("zone")))
                        .toString();
    }
}
