// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A half-open range of dates: the first day belongs to it, the end day does not. When a price list, a tax rate or a contract is in force, or
 * which days a payroll period counts.
 *
 * <p>{@code DateRange.of(2026-03-01, 2026-04-01)} is March, has 31 days, and is written {@code 2026-03-01/2026-04-01}; people read
 * {@code 2026-03-01 to 2026-03-31}. {@code 2026-03-01/..} has no end. What ranges can do, and their corner cases, stands at {@link Range}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start  the first day, inclusive; {@code LocalDate.MIN} if there is no start
 * @param end  the day after the last, exclusive; {@code LocalDate.MAX} if there is no end
 */
public record DateRange(LocalDate start, LocalDate end) implements Range<LocalDate, DateRange>, Localized {

    private static final DateRange UNBOUNDED = new DateRange(LocalDate.MIN, LocalDate.MAX);

    /**
     * A range of dates.
     *
     * @throws IllegalArgumentException if the end is before the start, or the range is empty at either end of time
     */
    public DateRange {
        Checks.notNull(start, "start");
        Checks.notNull(end, "end");
        Checks.that(!end.isBefore(start), "end", end, "must not be before start (" + start + ")");
        Checks.that(start.isBefore(LocalDate.MAX), "start", start, "must be before the end of time");
        Checks.that(end.isAfter(LocalDate.MIN), "end", end, "must be after the start of time");
    }

    /**
     * From a day to the day before another.
     *
     * @param start  the first day, inclusive
     * @param end  the day after the last, exclusive; the same as start for an empty range
     * @throws IllegalArgumentException if the end is before the start
     */
    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(start, end);
    }

    /**
     * From a day to another, both inclusive, as people write it: {@code ofClosed(2026-03-01, 2026-03-31)} is March.
     *
     * @param first  the first day
     * @param last  the last day; {@code LocalDate.MAX} for no end
     * @throws IllegalArgumentException if the last is before the first
     */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        Checks.notNull(first, "first");
        Checks.notNull(last, "last");
        Checks.that(!last.isBefore(first), "last", last, "must not be before first (" + first + ")");
        return new DateRange(first, last.equals(LocalDate.MAX) ? last : last.plusDays(1));
    }

    /**
     * One day.
     *
     * @param day  the day
     */
    public static DateRange ofDay(LocalDate day) {
        return ofClosed(Checks.notNull(day, "day"), day);
    }

    /**
     * All days of a month.
     *
     * @param month  the month
     */
    public static DateRange ofMonth(YearMonth month) {
        Checks.notNull(month, "month");
        return ofClosed(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * All days of a year.
     *
     * @param year  the year, as in 2026
     */
    public static DateRange ofYear(int year) {
        return ofClosed(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
    }

    /**
     * All days before one.
     *
     * @param end  the day after the last, exclusive
     */
    public static DateRange ofUnboundedStart(LocalDate end) {
        return new DateRange(LocalDate.MIN, end);
    }

    /**
     * A day and all that follow.
     *
     * @param start  the first day, inclusive
     */
    public static DateRange ofUnboundedEnd(LocalDate start) {
        return new DateRange(start, LocalDate.MAX);
    }

    /** All days. */
    public static DateRange ofUnbounded() {
        return UNBOUNDED;
    }

    /**
     * No day, at a place.
     *
     * @param at  start and end
     */
    public static DateRange ofEmpty(LocalDate at) {
        return new DateRange(Checks.notNull(at, "at"), at);
    }

    /**
     * Reads what {@link #toString} wrote: {@code 2026-03-01/2026-04-01}, with {@code ..} for an open end.
     *
     * @param text  the range
     * @throws IllegalArgumentException if it is no range of dates
     */
    public static DateRange parse(String text) {
        return RangeText.read(text, UNBOUNDED, LocalDate::parse);
    }

    @Override
    public boolean isUnboundedStart() {
        return start.equals(LocalDate.MIN);
    }

    @Override
    public boolean isUnboundedEnd() {
        return end.equals(LocalDate.MAX);
    }

    @Override
    public DateRange withBounds(LocalDate newStart, LocalDate newEnd) {
        return new DateRange(newStart, newEnd);
    }

    /**
     * The last day, inclusive.
     *
     * @return the day before the end; {@code LocalDate.MAX} if there is no end
     * @throws IllegalStateException if the range is empty
     */
    public LocalDate lastDay() {
        if (isEmpty()) {
            throw new IllegalStateException("range (" + this + ") is empty and has no last day");
        }
        return isUnboundedEnd() ? end : end.minusDays(1);
    }

    /**
     * How many days there are; 0 if the range is empty.
     *
     * @throws IllegalStateException if an end is open
     */
    public long days() {
        if (isUnboundedStart() || isUnboundedEnd()) {
            throw new IllegalStateException("range (" + this + ") has an open end and no number of days");
        }
        return end.toEpochDay() - start.toEpochDay();
    }

    /**
     * The days in order. Without end if the range has none.
     *
     * @throws IllegalStateException if the range has no start
     */
    public Stream<LocalDate> stream() {
        if (isUnboundedStart()) {
            throw new IllegalStateException("range (" + this + ") has no first day");
        }
        return start.datesUntil(end);
    }

    /**
     * When these days are somewhere: from the first instant of the first day to the first instant of the end day. A day that begins in a gap of
     * daylight saving begins with the gap's end; one whose midnight comes twice begins with the first.
     *
     * @param zone  the place's time zone
     */
    public InstantRange in(ZoneId zone) {
        Checks.notNull(zone, "zone");
        return new InstantRange(
                isUnboundedStart() ? Instant.MIN : start.atStartOfDay(zone).toInstant(),
                isUnboundedEnd() ? Instant.MAX : end.atStartOfDay(zone).toInstant());
    }

    /** For people, with the last day in place of the end: {@code 2026-03-01 to 2026-03-31}, {@code 2026-03-01至2026-03-31}. */
    @Override
    public String toText(Locale locale) {
        return Texts.MESSAGES.text(
                textCode(), locale, Map.of("first", start, "last", isEmpty() ? start : lastDay(), "end", end));
    }

    private String textCode() {
        if (isEmpty()) {
            return "no-day";
        }
        if (isUnboundedStart()) {
            return isUnboundedEnd() ? "any-day" : "days-until";
        }
        if (isUnboundedEnd()) {
            return "days-from";
        }
        return start.equals(lastDay()) ? "one-day" : "days";
    }

    /** The interval of ISO 8601, as in {@code 2026-03-01/2026-04-01}, the end exclusive; {@code ..} for an open end. */
    @Override
    public String toString() {
        return RangeText.write(this);
    }

    /** Read when a text is first asked for. */
    private static final class Texts {
        static final Messages MESSAGES = Messages.of(DateRange.class, "messages");
    }
}
