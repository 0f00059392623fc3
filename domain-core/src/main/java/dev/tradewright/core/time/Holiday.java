// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
import java.time.LocalDate;

/**
 * Days off on certain dates: a public holiday of one year, days moved next to it, a company's closing days.
 *
 * <p>{@code Holiday.statutory("国庆节", DateRange.parse("2026-10-01/2026-10-04"))} are the three statutory days of China's National Day in 2026;
 * {@code Holiday.rest("国庆节", DateRange.parse("2026-10-04/2026-10-08"))} the days off that surround them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dates  the days, at least one
 * @param kind  statutory holiday or rest day
 * @param name  what they are called; may be empty
 */
public record Holiday(DateRange dates, DayKind kind, String name) {

    /**
     * Days off.
     *
     * @throws IllegalArgumentException if there is no day, or the kind is a workday
     */
    public Holiday {
        Checks.notNull(dates, "dates");
        Checks.notNull(name, "name");
        Checks.that(!dates.isEmpty(), "dates", dates, "must not be empty");
        requireOff(kind);
    }

    static void requireOff(DayKind kind) {
        Checks.that(
                Checks.notNull(kind, "kind") != DayKind.WORKDAY,
                "kind",
                kind,
                "must be REST_DAY or STATUTORY_HOLIDAY\nMaybe write it as a make-up workday.");
    }

    /**
     * Days that the law makes holidays.
     *
     * @param name  what they are called
     * @param dates  the days, at least one
     */
    public static Holiday statutory(String name, DateRange dates) {
        return new Holiday(dates, DayKind.STATUTORY_HOLIDAY, name);
    }

    /**
     * Days off that are no statutory holidays.
     *
     * @param name  what they are called
     * @param dates  the days, at least one
     */
    public static Holiday rest(String name, DateRange dates) {
        return new Holiday(dates, DayKind.REST_DAY, name);
    }

    /**
     * One day off that is no statutory holiday, without a name.
     *
     * @param day  the day
     */
    public static Holiday rest(LocalDate day) {
        return rest("", DateRange.ofDay(day));
    }
}
