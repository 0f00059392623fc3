// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures and adds working time: a {@link WorkCalendar} compiled for asking. When is a ticket due that was opened on Friday at 17:00 and has
 * four working hours? How long did the warehouse really have? Is the shop open now, and when next?
 *
 * <p>With hours from 9 to 18 on weekdays, in the zone of the calendar:
 *
 * <pre>{@code
 * WorkTime time = WorkTime.compile(calendar);
 * time.add(friday17, Duration.ofHours(4));            // Monday 12:00 = 1 h on Friday + 3 h on Monday
 * time.between(friday17, monday12);                   // 4 h
 * time.nextOpen(saturday10);                          // Monday 09:00
 * time.addWorkdays(friday17, 2);                      // Tuesday 17:00
 * time.pausedDuring(onHold).add(friday17, target);    // due later by the working time on hold
 * }</pre>
 *
 * <p>Open periods are half-open: at its closing instant a desk is closed. Time is real time: a day on which daylight saving begins has an hour
 * less, if the hours span the change. A time that daylight saving skips counts as the first instant after the gap; one that comes twice counts as
 * the first of the two.
 *
 * <p>An instant whose date the calendar's holidays do not cover is an error that names the year, and so is an answer that would lie there.
 * Each year is laid out once, when it is first needed; after that an answer takes time logarithmic in the open periods of a year, however long
 * the durations are.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkTime {

    /** More working time than all years together have. */
    private static final Duration LONGEST = Duration.ofDays(366L * Years.COUNT);

    private final WorkCalendar calendar;
    private final WallClock wall;
    private final WorkDays days;
    private final HoursOfDates hours;
    private final OpenMeter meter;
    private final Pauses pauses;

    private WorkTime(
            WorkCalendar calendar, WallClock wall, WorkDays days, HoursOfDates hours, OpenMeter meter, Pauses pauses) {
        this.calendar = calendar;
        this.wall = wall;
        this.days = days;
        this.hours = hours;
        this.meter = meter;
        this.pauses = pauses;
    }

    /**
     * Compiles a calendar.
     *
     * @param calendar  what people wrote
     */
    public static WorkTime compile(WorkCalendar calendar) {
        DateRange covered = Checks.notNull(calendar, "calendar").holidays().covered();
        WallClock wall = new WallClock(calendar.zone());
        HoursOfDates hours = new HoursOfDates(calendar);
        OpenMeter meter = new OpenMeter(covered, hours::on, wall);
        WorkDays days = new WorkDays(covered, hours::kind);
        return new WorkTime(calendar, wall, days, hours, meter, Pauses.of(calendar.pauses(), meter));
    }

    /** The calendar that this was compiled from. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** The calendar's dates: their kinds, and counting in workdays. A date is a workday if it has hours. */
    public WorkDays days() {
        return days;
    }

    /**
     * The hours of a date, by the clock on the wall and without regard to pauses.
     *
     * @param date  a covered date
     * @throws IllegalArgumentException if the date is not covered
     */
    public DayHours hours(LocalDate date) {
        Years.requireCovered(Checks.notNull(date, "date"), days.covered());
        return hours.on(date);
    }

    /**
     * The same time, held during more pauses: those of one ticket, say. Costs little; what was laid out is shared.
     *
     * @param during  when work does not count; may overlap, and may have no end
     */
    public WorkTime pausedDuring(Collection<InstantRange> during) {
        return new WorkTime(calendar, wall, days, hours, meter, pauses.and(Checks.notNull(during, "during"), meter));
    }

    /**
     * Whether it is open at an instant, and not paused. At a closing instant it is not.
     *
     * @param instant  a covered instant
     * @throws IllegalArgumentException if the instant is not covered
     */
    public boolean isOpen(Instant instant) {
        requireCovered(instant, "instant");
        return isOpenAt(instant);
    }

    /**
     * The kind of the date that the clock on the wall shows at an instant.
     *
     * @param instant  a covered instant
     * @throws IllegalArgumentException if the instant is not covered
     */
    public DayKind kindOfDay(Instant instant) {
        requireCovered(instant, "instant");
        return days.kind(wall.read(instant).toLocalDate());
    }

    /**
     * The working time from one instant to another. Negative, like {@link Duration#between}, if the end is before the start; so what lies between
     * three instants always adds up.
     *
     * @param start  from when
     * @param end  until when
     * @throws IllegalArgumentException if an instant is not covered
     */
    public Duration between(Instant start, Instant end) {
        requireCovered(start, "start");
        requireCovered(end, "end");
        return reading(end).minus(reading(start));
    }

    /**
     * The instant at which so much working time has passed. If it is used up exactly at a closing instant, that is the answer:
     * {@link AtClose#STAY}.
     *
     * @param start  from when, open or not
     * @param duration  the working time; negative to go back
     * @throws IllegalArgumentException if the start is not covered, or there is not so much open time that is
     */
    public Instant add(Instant start, Duration duration) {
        return add(start, duration, AtClose.STAY);
    }

    /**
     * The instant at which so much working time has passed.
     *
     * <p>No working time at all leads to the first open moment: the start itself if it is open then, else the next opening instant.
     *
     * @param start  from when, open or not
     * @param duration  the working time; negative to go back
     * @param atClose  where to end if it is used up exactly at a closing instant
     * @throws IllegalArgumentException if the start is not covered, or there is not so much open time that is
     */
    public Instant add(Instant start, Duration duration, AtClose atClose) {
        requireCovered(start, "start");
        Checks.notNull(atClose, "atClose");
        if (Checks.notNull(duration, "duration").isZero()) {
            return firstOpen(start, "start");
        }
        if (duration.compareTo(LONGEST) > 0 || duration.compareTo(LONGEST.negated()) < 0) {
            throw tooLong(duration, start, duration.isNegative() ? -1 : 1);
        }
        Duration target = reading(start).plus(duration);
        boolean toEarliest = duration.isNegative() == (atClose == AtClose.MOVE_ON);
        try {
            return toEarliest ? pauses.earliest(target, start, meter) : pauses.latest(target, start, meter);
        } catch (OpenMeter.Exhausted e) {
            throw tooLong(duration, start, e.direction);
        }
    }

    private IllegalArgumentException tooLong(Duration duration, Instant start, int direction) {
        return new IllegalArgumentException("duration (" + duration + ") must not exceed the open time "
                + (direction > 0 ? "after " : "before ") + start + meter.noMore(direction));
    }

    /**
     * The first open moment from an instant on: the instant itself if it is open, else the next opening instant.
     *
     * @param from  from when
     * @throws IllegalArgumentException if the instant is not covered, or it does not open any more in what is
     */
    public Instant nextOpen(Instant from) {
        return firstOpen(from, "from");
    }

    private Instant firstOpen(Instant instant, String name) {
        requireCovered(instant, name);
        try {
            return isOpenAt(instant) ? instant : pauses.latest(reading(instant), instant, meter);
        } catch (OpenMeter.Exhausted e) {
            throw noOpenTime(name, instant, e.direction);
        }
    }

    private IllegalArgumentException noOpenTime(String name, Object value, int direction) {
        return new IllegalArgumentException(name + " (" + value + ") must have open time "
                + (direction > 0 ? "after it" : "before it") + meter.noMore(direction));
    }

    /**
     * The closing instant of the open time that an instant lies in or that comes next. Hours that meet at midnight are one open time.
     *
     * @param from  from when
     * @throws IllegalArgumentException if the instant is not covered, or there is no closing instant in what is: it never opens, or never closes
     */
    public Instant nextClose(Instant from) {
        Instant close = endOfPeriod(nextOpen(from));
        while (isOpenAt(close)) {
            close = endOfPeriod(close);
        }
        if (close.equals(meter.covered().end())) {
            throw noOpenTime("from", from, 1);
        }
        return close;
    }

    /**
     * The open periods from an instant on, one after the other, made as they are asked for. If it is open at the instant, the first period starts
     * with it. Hours that meet at midnight are two periods, one of each day.
     *
     * @param from  from when
     * @return an endless stream: limit it. Where no open time is left in what is covered, it throws an {@link IllegalArgumentException}
     * @throws IllegalArgumentException if the instant is not covered, or it does not open any more in what is
     */
    public Stream<InstantRange> periods(Instant from) {
        return Stream.iterate(periodFrom(nextOpen(from)), period -> periodFrom(nextOpen(period.end())));
    }

    /**
     * The open periods within a range, cut at its ends.
     *
     * @param within  covered instants
     * @return the periods in order; none if it is closed throughout
     * @throws IllegalArgumentException if the range is not covered
     */
    public List<InstantRange> periods(InstantRange within) {
        requireCovered(Checks.notNull(within, "within").start(), "within.start");
        requireCovered(within.end(), "within.end");
        Duration end = reading(within.end());
        List<InstantRange> periods = new ArrayList<>();
        Instant from = within.start();
        while (reading(from).compareTo(end) < 0) {
            InstantRange period = periodFrom(nextOpen(from));
            period.intersection(within).ifPresent(periods::add);
            from = period.end();
        }
        return List.copyOf(periods);
    }

    /**
     * The same time of day so many workdays later, or, if it is closed then, the first open moment after it. Going back it is the mirror of that: the
     * last moment up to which it was open, so that an opening instant, before which it was closed, leads to the close before it. The day of the start
     * is not counted.
     *
     * <p>With hours from 10 to 16 on Thursday and 9 to 17 on Friday, one workday after Wednesday 16:30 is Friday 09:00: Thursday 16:30 is closed.
     *
     * @param start  from when, open or not
     * @param workdays  how many; negative to go back; 0 gives the first open moment from the start on
     * @throws IllegalArgumentException if the start is not covered, or there are not so many covered workdays
     */
    public Instant addWorkdays(Instant start, int workdays) {
        requireCovered(start, "start");
        if (workdays == 0) {
            return firstOpen(start, "start");
        }
        LocalDateTime local = wall.read(start);
        LocalDateTime target = days.add(local.toLocalDate(), workdays).atTime(local.toLocalTime());
        Instant moment = wall.instant(target);
        try {
            return workdays < 0
                    ? pauses.earliest(reading(moment), moment, meter)
                    : isOpenAt(moment) ? moment : pauses.latest(reading(moment), moment, meter);
        } catch (OpenMeter.Exhausted e) {
            throw new IllegalArgumentException("workdays (" + workdays + ") must not lead from " + start
                    + " to where there is no open time" + meter.noMore(e.direction));
        }
    }

    /**
     * The end of the hours of the day that is so many workdays later: due by close of business. Pauses do not change it.
     *
     * @param start  from when; its day is not counted
     * @param workdays  how many; negative to go back; 0 gives the close of the start's own day, or of the next workday if that is none
     * @throws IllegalArgumentException if the start is not covered, or there are not so many covered workdays
     */
    public Instant addWorkdaysToClose(Instant start, int workdays) {
        requireCovered(start, "start");
        LocalDate date = wall.read(start).toLocalDate();
        LocalDate target = workdays == 0 ? days.onOrAfter(date) : days.add(date, workdays);
        List<DayHours.Interval> intervals = hours.on(target).intervals();
        int close = intervals.get(intervals.size() - 1).endSecond();
        return Instant.ofEpochSecond(wall.epochSecond(target, close));
    }

    private Duration reading(Instant instant) {
        return pauses.reading(instant, meter);
    }

    private boolean isOpenAt(Instant instant) {
        return meter.closeOfPeriodAt(instant) != Long.MIN_VALUE && !pauses.contains(instant);
    }

    private InstantRange periodFrom(Instant open) {
        return InstantRange.of(open, endOfPeriod(open));
    }

    private Instant endOfPeriod(Instant open) {
        return pauses.untilNext(open, Instant.ofEpochSecond(meter.closeOfPeriodAt(open)));
    }

    private void requireCovered(Instant instant, String name) {
        meter.requireCovered(Checks.notNull(instant, name), name);
    }
}
