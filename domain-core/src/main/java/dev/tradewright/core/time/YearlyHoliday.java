// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days off on the same dates of every year: Christmas, or a company's week between the years.
 *
 * <p>From 24 December to 1 January it spans the turn of the year. A holiday on 29 February is one in leap years only; it does not move to another
 * day in other years. Where it should, write 28 February or 1 March beside it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first  the first day, inclusive
 * @param last  the last day, inclusive; before the first if the holiday spans the turn of the year
 * @param kind  statutory holiday or rest day
 * @param name  what it is called; may be empty
 */
public record YearlyHoliday(MonthDay first, MonthDay last, DayKind kind, String name) {

    private static final int LEAP_YEAR = 2024;

    /**
     * Days off in every year.
     *
     * @throws IllegalArgumentException if the kind is a workday
     */
    public YearlyHoliday {
        Checks.notNull(first, "first");
        Checks.notNull(last, "last");
        Checks.notNull(name, "name");
        Holiday.requireOff(kind);
    }

    /**
     * A day that the law makes a holiday in every year.
     *
     * @param name  what it is called
     * @param day  the day
     */
    public static YearlyHoliday statutory(String name, MonthDay day) {
        return new YearlyHoliday(Checks.notNull(day, "day"), day, DayKind.STATUTORY_HOLIDAY, name);
    }

    /**
     * A day off in every year that is no statutory holiday.
     *
     * @param name  what it is called
     * @param day  the day
     */
    public static YearlyHoliday rest(String name, MonthDay day) {
        return rest(name, Checks.notNull(day, "day"), day);
    }

    /**
     * Days off in every year that are no statutory holidays.
     *
     * @param name  what they are called
     * @param first  the first day, inclusive
     * @param last  the last day, inclusive; before the first if they span the turn of the year
     */
    public static YearlyHoliday rest(String name, MonthDay first, MonthDay last) {
        return new YearlyHoliday(first, last, DayKind.REST_DAY, name);
    }

    /**
     * Whether a date is one of these days.
     *
     * @param date  the date
     */
    public boolean falls(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        boolean notBefore = !day.isBefore(first);
        boolean notAfter = !day.isAfter(last);
        return first.isAfter(last) ? notBefore || notAfter : notBefore && notAfter;
    }

    /** This holiday without the days of others: what is left of it, in stretches without a gap. */
    List<YearlyHoliday> without(List<YearlyHoliday> others) {
        List<YearlyHoliday> left = new ArrayList<>();
        LocalDate day = first.atYear(LEAP_YEAR);
        LocalDate end = last.atYear(first.isAfter(last) ? LEAP_YEAR + 1 : LEAP_YEAR);
        @Nullable MonthDay begun = null;
        for (; !day.isAfter(end); day = day.plusDays(1)) {
            LocalDate today = day;
            boolean taken = others.stream().anyMatch(other -> other.falls(today));
            if (!taken && begun == null) {
                begun = MonthDay.from(today);
            }
            if (begun != null && (taken || today.equals(end))) {
                left.add(new YearlyHoliday(begun, MonthDay.from(taken ? today.minusDays(1) : today), kind, name));
                begun = null;
            }
        }
        return left;
    }
}
