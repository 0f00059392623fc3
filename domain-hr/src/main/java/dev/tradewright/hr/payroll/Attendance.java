// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Which part of a period is paid: everything, or less some days and hours.
 *
 * <pre>{@code
 * WorkDays workdays = WorkDays.compile(ChinaHolidays.standard());
 * Attendance.full()
 *         .withWorkdays(workdays::count)
 *         .withUnpaid(LocalDate.of(2026, 3, 9), Decimal.ONE)
 *         .withUnpaid(LocalDate.of(2026, 3, 10), Decimal.parse("0.5"));
 * Attendance.ofDays(Decimal.of(25), Decimal.parse("22.75"));       // counted elsewhere
 * }</pre>
 *
 * <p>Immutable and thread-safe if the count of workdays is.
 */
public final class Attendance {

    private static final Attendance FULL =
            new Attendance(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /**
     * A day that is not paid, or not in full.
     *
     * @param date  the day
     * @param fraction  how much of it is not paid, above 0 and at most 1
     */
    public record UnpaidDay(LocalDate date, Decimal fraction) {

        /** Refuses more than a day and less than nothing. */
        public UnpaidDay {
            Checks.notNull(date, "date");
            Checks.notNull(fraction, "fraction");
            Checks.that(
                    fraction.signum() > 0 && !fraction.isGreaterThan(Decimal.ONE),
                    "fraction",
                    fraction,
                    "must be above 0 and at most 1");
        }
    }

    /**
     * How many days or hours a period has, and how many of them are paid.
     *
     * @param scheduled  above 0
     * @param paid  from 0 to those that it has
     */
    public record Share(Decimal scheduled, Decimal paid) {

        /** Refuses more than there are. */
        public Share {
            Checks.notNull(scheduled, "scheduled");
            Checks.that(scheduled.signum() > 0, "scheduled", scheduled, "must be above 0");
            Checks.notNull(paid, "paid");
            Checks.that(
                    paid.signum() >= 0 && !paid.isGreaterThan(scheduled),
                    "paid",
                    paid,
                    "must be from 0 to those scheduled (" + scheduled + ")");
        }
    }

    private final Optional<ToIntFunction<DateRange>> workdays;
    private final List<UnpaidDay> unpaid;
    private final Optional<Share> days;
    private final Optional<Share> hours;

    private Attendance(
            Optional<ToIntFunction<DateRange>> workdays,
            List<UnpaidDay> unpaid,
            Optional<Share> days,
            Optional<Share> hours) {
        this.workdays = workdays;
        this.unpaid = unpaid;
        this.days = days;
        this.hours = hours;
    }

    /** Everything is paid. */
    public static Attendance full() {
        return FULL;
    }

    /**
     * Days that were counted elsewhere, those before and after the employment among the ones that are not paid; whatever is prorated by days follows
     * their share, evenly over the period.
     *
     * @param scheduled  the days of the period, above 0
     * @param paid  those of them that are paid
     */
    public static Attendance ofDays(Decimal scheduled, Decimal paid) {
        return new Attendance(Optional.empty(), List.of(), Optional.of(new Share(scheduled, paid)), Optional.empty());
    }

    /**
     * The same with a count of workdays, without which stretches of a period cannot be weighed by workdays or 21.75 days.
     *
     * @param count  how many workdays a range of dates has, as {@code WorkDays.count}
     */
    public Attendance withWorkdays(ToIntFunction<DateRange> count) {
        return new Attendance(Optional.of(Checks.notNull(count, "count")), unpaid, days, hours);
    }

    /**
     * The same with a day that is not paid. Where workdays count, a day that is none is not taken off.
     *
     * @param date  the day
     * @param fraction  how much of it is not paid, above 0 and at most 1
     * @throws IllegalArgumentException if the day is named twice, or days were counted elsewhere
     */
    public Attendance withUnpaid(LocalDate date, Decimal fraction) {
        Checks.that(days.isEmpty(), "date", date, "must not be named where days were counted elsewhere");
        Checks.that(unpaid.stream().noneMatch(day -> day.date().equals(date)), "date", date, "must be named once only");
        List<UnpaidDay> more = new ArrayList<>(unpaid);
        more.add(new UnpaidDay(date, fraction));
        return new Attendance(workdays, List.copyOf(more), days, hours);
    }

    /**
     * The same with hours, by which {@link Proration#HOURS} goes.
     *
     * @param scheduled  the hours of the period, above 0
     * @param paid  those of them that are paid
     */
    public Attendance withHours(Decimal scheduled, Decimal paid) {
        return new Attendance(workdays, unpaid, days, Optional.of(new Share(scheduled, paid)));
    }

    /** The count of workdays, if there is one. */
    Optional<ToIntFunction<DateRange>> workdays() {
        return workdays;
    }

    /** The days that are not paid. */
    public List<UnpaidDay> unpaid() {
        return unpaid;
    }

    /** The days that were counted elsewhere, if they were. */
    public Optional<Share> days() {
        return days;
    }

    /** The hours, if they were counted. */
    public Optional<Share> hours() {
        return hours;
    }

    /** Whether nothing is missing from a period. */
    boolean isFull(DateRange period) {
        return this == FULL
                || (isFull(days) && isFull(hours) && unpaid.stream().noneMatch(day -> period.contains(day.date())));
    }

    private static boolean isFull(Optional<Share> share) {
        return share.isEmpty() || share.get().paid().equals(share.get().scheduled());
    }
}
