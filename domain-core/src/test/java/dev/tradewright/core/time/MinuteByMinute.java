// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.time.DayHours.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;

/**
 * An oracle for {@link WorkTime} that knows nothing but what a clock on the wall shows: it looks at it once a minute and writes down whether
 * it is open.
 */
final class MinuteByMinute {

    private final Instant start;
    private final LocalDateTime[] wall;
    private final boolean[] open;

    MinuteByMinute(Desks.Season season) {
        this.start = season.start();
        WorkCalendar calendar = season.calendar();
        this.wall = new LocalDateTime[(Desks.DAYS - 1) * 24 * 60];
        for (int minute = 0; minute < wall.length; minute++) {
            wall[minute] = instant(minute).atZone(calendar.zone()).toLocalDateTime();
        }
        this.open = new boolean[wall.length];
        for (int day = 0; day < Desks.DAYS; day++) {
            LocalDate date = season.first().plusDays(day);
            hours(calendar, date).intervals().forEach(interval -> open(date, interval));
        }
        for (InstantRange pause : calendar.pauses()) {
            for (int minute = 0; minute < open.length; minute++) {
                open[minute] &= !pause.contains(instant(minute));
            }
        }
    }

    private static DayHours hours(WorkCalendar calendar, LocalDate date) {
        Holidays holidays = calendar.holidays();
        boolean worked = holidays.makeUpWorkdays().stream()
                .anyMatch(workday -> workday.date().equals(date));
        boolean off =
                holidays.dated().stream().anyMatch(holiday -> holiday.dates().contains(date))
                        || holidays.yearly().stream()
                                .anyMatch(holiday -> holiday.first().equals(MonthDay.from(date)));
        if (off && !worked) {
            return DayHours.CLOSED;
        }
        if (calendar.shifts().containsKey(date)) {
            return calendar.shifts().get(date);
        }
        return worked ? calendar.makeUpHours().orElseThrow() : calendar.week().on(date.getDayOfWeek());
    }

    private void open(LocalDate date, Interval interval) {
        LocalDate last = interval.closes().equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date;
        int to = firstShowing(last.atTime(interval.closes()));
        for (int minute = firstShowing(date.atTime(interval.opens())); minute < to; minute++) {
            open[minute] = true;
        }
    }

    /** The first minute at which the clock shows a time or a later one. */
    private int firstShowing(LocalDateTime time) {
        int minute = 0;
        while (minute < wall.length && wall[minute].isBefore(time)) {
            minute++;
        }
        return minute;
    }

    Instant instant(long minute) {
        return start.plus(Duration.ofMinutes(minute));
    }

    int minutes() {
        return open.length;
    }

    boolean isOpen(int minute) {
        return open[minute];
    }

    long openBetween(int from, int to) {
        long count = 0;
        for (int minute = from; minute < to; minute++) {
            count += open[minute] ? 1 : 0;
        }
        return count;
    }

    /** The minute at whose start so many open minutes have passed; -1 if that is not in sight. */
    int add(int from, long working) {
        long left = working;
        for (int minute = from; minute < open.length; minute++) {
            if (left == 0) {
                return minute;
            }
            left -= open[minute] ? 1 : 0;
        }
        return -1;
    }

    /** The first minute from one on that is open, or is not; -1 if that is not in sight. */
    int next(int from, boolean wanted) {
        for (int minute = from; minute < open.length; minute++) {
            if (open[minute] == wanted) {
                return minute;
            }
        }
        return -1;
    }
}
