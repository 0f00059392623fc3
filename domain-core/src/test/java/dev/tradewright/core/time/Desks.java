// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of work calendars around days on which clocks are set. */
final class Desks {

    /** So many days are laid out, with the day on which clocks are set in the middle. */
    static final int DAYS = 12;

    private Desks() {}

    /**
     * A calendar and where to look at it.
     *
     * @param first  the first of {@link #DAYS} dates
     * @param calendar  holidays, shifts and pauses lie among these dates
     */
    record Season(LocalDate first, WorkCalendar calendar) {

        Instant start() {
            return first.atStartOfDay(calendar.zone()).toInstant();
        }

        WorkTime time() {
            return WorkTime.compile(calendar);
        }
    }

    static Arbitrary<Season> seasons() {
        return clockChanges().flatMap(change -> {
            LocalDate first = change.get2().minusDays(DAYS / 2);
            return calendars(change.get1(), first).map(calendar -> new Season(first, calendar));
        });
    }

    private static Arbitrary<Tuple.Tuple2<ZoneId, LocalDate>> clockChanges() {
        return Arbitraries.of(
                        "Europe/Berlin 2026-03-29",
                        "Europe/Berlin 2026-10-25",
                        "America/New_York 2026-03-08",
                        "America/New_York 2026-11-01",
                        "Australia/Lord_Howe 2026-04-05",
                        "Australia/Lord_Howe 2026-10-04",
                        "America/Sao_Paulo 2015-10-18",
                        "America/Sao_Paulo 2015-02-22",
                        "America/St_Johns 2010-11-07",
                        "America/St_Johns 2010-03-14",
                        "Pacific/Apia 2011-12-30",
                        "Asia/Shanghai 2024-02-29")
                .map(text -> text.split(" ", -1))
                .map(parts -> Tuple.of(ZoneId.of(parts[0]), LocalDate.parse(parts[1])));
    }

    private static Arbitrary<WorkCalendar> calendars(ZoneId zone, LocalDate first) {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, DAYS - 1).map(first::plusDays);
        return Combinators.combine(
                        weeks(),
                        dates.list().uniqueElements().ofMaxSize(4),
                        dates.map(MonthDay::from).list().ofMaxSize(1),
                        hours().list().ofSize(2),
                        pauses(first.atStartOfDay(zone).toInstant()).list().ofMaxSize(3))
                .as((week, special, yearly, shifts, pauses) ->
                        calendar(zone, first, week, special, yearly, shifts, pauses));
    }

    /** The special dates become, in turn, a holiday, a shift, a make-up workday and another shift. */
    private static WorkCalendar calendar(
            ZoneId zone,
            LocalDate first,
            WeeklyHours week,
            List<LocalDate> special,
            List<MonthDay> yearly,
            List<DayHours> shifts,
            List<InstantRange> pauses) {
        Holidays.Builder holidays = Holidays.builder().covered(DateRange.of(first.minusYears(2), first.plusYears(2)));
        WorkCalendar.Builder calendar = WorkCalendar.builder()
                .zone(zone)
                .week(week)
                .addAllPauses(pauses)
                .makeUpHours(DayHours.parse("10:00-16:00"));
        yearly.forEach(day -> holidays.addYearly(YearlyHoliday.rest("", day)));
        for (int i = 0; i < special.size(); i++) {
            switch (i) {
                case 0 -> holidays.addDated(Holiday.rest(special.get(i)));
                case 2 -> holidays.addMakeUpWorkdays(new MakeUpWorkday(special.get(i), ""));
                default -> calendar.putShifts(special.get(i), shifts.get(i / 2));
            }
        }
        return calendar.holidays(holidays.build()).build();
    }

    private static Arbitrary<WeeklyHours> weeks() {
        return hours().list().ofSize(7).map(days -> {
            WeeklyHours.Builder week = WeeklyHours.builder();
            for (DayOfWeek day : DayOfWeek.values()) {
                week.on(day, days.get(day.ordinal()));
            }
            return week.friday(DayHours.parse("08:15-23:30")).build(); // so that it opens once a week
        });
    }

    /** Up to three intervals to the quarter of an hour, which may overlap; often at night, where clocks are set. */
    static Arbitrary<DayHours> hours() {
        Arbitrary<Integer> quarters = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(0, 96)),
                Tuple.of(1, Arbitraries.integers().between(0, 16)));
        Arbitrary<DayHours.Interval> intervals = Combinators.combine(quarters, quarters)
                .filter((a, b) -> !a.equals(b))
                .as((a, b) -> new DayHours.Interval(quarter(Math.min(a, b)), quarter(Math.max(a, b))));
        return intervals.list().ofMaxSize(3).map(DayHours::new);
    }

    private static LocalTime quarter(int quarters) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * quarters);
    }

    private static Arbitrary<InstantRange> pauses(Instant start) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS * 24 * 60),
                        Arbitraries.integers().between(0, 2000))
                .as((from, minutes) ->
                        InstantRange.of(start.plus(Duration.ofMinutes(from)), Duration.ofMinutes(minutes)));
    }

    /** What to ask: minutes from the start of a season. */
    static Arbitrary<Long> minutes() {
        return Arbitraries.longs().between(0, (DAYS - 1) * 24L * 60);
    }

    /** Instants of a season, to the nanosecond, as seconds from its start. */
    static Arbitrary<Duration> offsets() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, (DAYS - 1) * 24L * 3600),
                        Arbitraries.of(0L, 1L, 500_000_000L, 999_999_999L))
                .as(Duration::ofSeconds);
    }

    /** Working time, much or little, to the nanosecond. */
    static Arbitrary<Duration> durations() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(
                                        3,
                                        Arbitraries.longs().between(0, 400_000).map(s -> s / 900 * 900)),
                                Tuple.of(1, Arbitraries.longs().between(0, 2_000_000))),
                        Arbitraries.of(0L, 0L, 1L, 999_999_999L))
                .as(Duration::ofSeconds);
    }

    static Map<DayKind, Integer> kindsOf(WorkDays days, DateRange range) {
        Map<DayKind, Integer> kinds = new EnumMap<>(DayKind.class);
        range.stream().forEach(date -> kinds.merge(days.kind(date), 1, Integer::sum));
        return kinds;
    }
}
