// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The hours of one day by the clock on the wall: no interval, one or several. {@code 09:00-12:00, 13:00-18:00} is a day with a break at noon,
 * {@code 00:00-24:00} a whole day, {@code closed} a day without hours.
 *
 * <p>Intervals are kept in order; those that overlap or touch are joined, so that two ways to write the same hours are equal. An interval ends on
 * its day: a night shift is written as {@code 22:00-24:00} on the one day and {@code 00:00-06:00} on the next.
 *
 * <p>Immutable and thread-safe.
 *
 * @param intervals  the hours in order, with time between each and the next
 */
public record DayHours(List<Interval> intervals) {

    /** No hours. */
    public static final DayHours CLOSED = new DayHours(List.of());

    /** From midnight to midnight. */
    public static final DayHours WHOLE_DAY = of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final int SECONDS_OF_DAY = 86_400;

    /** Puts the intervals in order and joins those that overlap or touch. */
    public DayHours {
        intervals = joined(Checks.notNull(intervals, "intervals"));
    }

    /**
     * One stretch of a day, half-open and to the second.
     *
     * @param opens  the first time, inclusive
     * @param closes  the end, exclusive; midnight stands for the end of the day, written 24:00
     */
    public record Interval(LocalTime opens, LocalTime closes) {

        /**
         * One stretch of a day.
         *
         * @throws IllegalArgumentException if it does not end after its start and on the same day, or has a fraction of a second
         */
        public Interval {
            Checks.notNull(opens, "opens");
            Checks.notNull(closes, "closes");
            Checks.that(opens.equals(opens.truncatedTo(ChronoUnit.SECONDS)), "opens", opens, "must be a whole second");
            Checks.that(
                    closes.equals(closes.truncatedTo(ChronoUnit.SECONDS)), "closes", closes, "must be a whole second");
            Checks.that(
                    closes.equals(LocalTime.MIDNIGHT) || closes.isAfter(opens),
                    "closes",
                    closes,
                    "must be after opens (" + opens + ")\nMaybe end it at 24:00 and go on from 00:00 on the next day.");
        }

        /**
         * Reads {@code 09:00-12:30}; {@code 24:00} is the end of the day.
         *
         * @param text  the interval
         * @throws IllegalArgumentException if it is none
         */
        public static Interval parse(String text) {
            int dash = Checks.notNull(text, "interval").indexOf('-');
            Checks.that(dash > 0, "interval", text, "must be two times as in 09:00-12:30");
            try {
                String closes = text.substring(dash + 1).strip();
                return new Interval(
                        LocalTime.parse(text.substring(0, dash).strip()),
                        closes.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(closes));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("interval (" + text + ") must be two times as in 09:00-12:30", e);
            }
        }

        int startSecond() {
            return opens.toSecondOfDay();
        }

        int endSecond() {
            return closes.equals(LocalTime.MIDNIGHT) ? SECONDS_OF_DAY : closes.toSecondOfDay();
        }

        /** As in {@code 09:00-12:30}. */
        @Override
        public String toString() {
            return opens + "-" + (closes.equals(LocalTime.MIDNIGHT) ? "24:00" : closes);
        }
    }

    /**
     * One interval.
     *
     * @param opens  the first time, inclusive
     * @param closes  the end, exclusive; midnight for the end of the day
     */
    public static DayHours of(LocalTime opens, LocalTime closes) {
        return new DayHours(List.of(new Interval(opens, closes)));
    }

    /**
     * Reads {@code 09:00-12:00, 13:00-18:00}, {@code 00:00-24:00} or {@code closed}.
     *
     * @param text  the hours
     * @throws IllegalArgumentException if it is neither
     */
    public static DayHours parse(String text) {
        if (Checks.notBlank(text, "hours").equals("closed")) {
            return CLOSED;
        }
        List<Interval> intervals = new ArrayList<>();
        for (String interval : text.split(",", -1)) {
            intervals.add(Interval.parse(interval));
        }
        return new DayHours(intervals);
    }

    private static List<Interval> joined(List<Interval> intervals) {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort((a, b) -> Integer.compare(a.startSecond(), b.startSecond()));
        List<Interval> joined = new ArrayList<>(sorted.size());
        for (Interval next : sorted) {
            int last = joined.size() - 1;
            if (last < 0 || joined.get(last).endSecond() < next.startSecond()) {
                joined.add(next);
            } else if (joined.get(last).endSecond() < next.endSecond()) {
                joined.set(last, new Interval(joined.get(last).opens(), next.closes()));
            }
        }
        return List.copyOf(joined);
    }

    /** Whether there are no hours. */
    public boolean isClosed() {
        return intervals.isEmpty();
    }

    /** How long it is open by the clock on the wall; where daylight saving changes within the hours, the real time differs. */
    public Duration duration() {
        long seconds = 0;
        for (Interval interval : intervals) {
            seconds += interval.endSecond() - interval.startSecond();
        }
        return Duration.ofSeconds(seconds);
    }

    /** As in {@code 09:00-12:00, 13:00-18:00}, or {@code closed}. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ").setEmptyValue("closed");
        intervals.forEach(interval -> text.add(interval.toString()));
        return text.toString();
    }
}
