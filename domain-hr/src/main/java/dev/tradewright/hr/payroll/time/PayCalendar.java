// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The pay periods that follow each other without a gap from a first day on, and when each is paid.
 *
 * <p>A calendar from 16 March 2015, monthly, paid two days after the end: 16 March to 15 April paid on 17 April, and so on; the payroll year 16 March
 * 2015 to 15 March 2016 has 12 periods. Months are counted from the first day, never one from the other, so that a calendar from 31 January goes on
 * with 28 February and 31 March. A week-based calendar leaves a day or two at the end of a year to the next one: a period belongs to the year in which
 * it ends.
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstDay  the first day of the first period
 * @param frequency  how long the periods are
 * @param payment  when they are paid
 */
public record PayCalendar(LocalDate firstDay, PayFrequency frequency, PaymentRule payment) {

    /** The first half of a period of a month has this many days. */
    private static final int HALF_MONTH = 15;

    /** Refuses a missing part. */
    public PayCalendar {
        Checks.notNull(firstDay, "firstDay");
        Checks.notNull(frequency, "frequency");
        Checks.notNull(payment, "payment");
    }

    /**
     * A calendar.
     *
     * @param firstDay  the first day of the first period
     * @param frequency  how long the periods are
     * @param payment  when they are paid
     */
    public static PayCalendar of(LocalDate firstDay, PayFrequency frequency, PaymentRule payment) {
        return new PayCalendar(firstDay, frequency, payment);
    }

    /**
     * The period that starts on a day, whatever the calendar before: 15 February to 14 March for a month, 15 to 28 February for two weeks.
     *
     * @param start  its first day
     * @param frequency  how long it is
     */
    public static DateRange periodFrom(LocalDate start, PayFrequency frequency) {
        return DateRange.of(Checks.notNull(start, "start"), start(start, Checks.notNull(frequency, "frequency"), 1));
    }

    /**
     * Periods one after the other, as for pay that is withheld for some cycles.
     *
     * @param start  the first day of the first
     * @param frequency  how long they are
     * @param count  how many, 1 or more
     * @return the periods in order
     */
    public static List<DateRange> periodsFrom(LocalDate start, PayFrequency frequency, int count) {
        Checks.inRange(count, 1, 10_000, "count");
        List<DateRange> periods = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            periods.add(DateRange.of(start(start, frequency, i), start(start, frequency, i + 1)));
        }
        return List.copyOf(periods);
    }

    /** The first day of the period of an index. */
    private static LocalDate start(LocalDate first, PayFrequency frequency, long index) {
        return switch (frequency) {
            case DAILY -> first.plusDays(index);
            case WEEKLY -> first.plusWeeks(index);
            case BIWEEKLY -> first.plusWeeks(2 * index);
            case FOUR_WEEKLY -> first.plusWeeks(4 * index);
            case SEMIMONTHLY -> halfMonth(first, index);
            case MONTHLY -> first.plusMonths(index);
            case QUARTERLY -> first.plusMonths(3 * index);
            case SEMIANNUALLY -> first.plusMonths(6 * index);
            case ANNUALLY -> first.plusYears(index);
        };
    }

    /** From the 16th of a month on, halves are those of calendar months. */
    private static LocalDate halfMonth(LocalDate first, long index) {
        boolean second = first.getDayOfMonth() == HALF_MONTH + 1;
        LocalDate anchor = second ? first.withDayOfMonth(1) : first;
        long half = second ? index + 1 : index;
        LocalDate month = anchor.plusMonths(Math.floorDiv(half, 2L));
        return Math.floorMod(half, 2L) == 0 ? month : month.plusDays(HALF_MONTH);
    }

    /**
     * All periods that end within a year of pay.
     *
     * @param year  the days of the year, with both ends
     * @return the periods in order, numbered from 1
     */
    public List<PayPeriod> periods(DateRange year) {
        List<PayPeriod> periods = new ArrayList<>();
        for (DateRange range : rangesTouching(year)) {
            if (year.contains(range.lastDay())) {
                periods.add(period(range, periods.size() + 1));
            }
        }
        return List.copyOf(periods);
    }

    /**
     * The period of a day, numbered within a year of pay.
     *
     * @param day  the day, not before the first of the calendar
     * @param year  the days of the year in which the period ends
     * @throws IllegalArgumentException if no period of the year has the day
     */
    public PayPeriod periodOn(LocalDate day, DateRange year) {
        return periods(year).stream()
                .filter(period -> period.range().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("day (" + day
                        + ") must lie in a period that ends within " + year + "\nMaybe the calendar starts later, on "
                        + firstDay + "."));
    }

    /**
     * How many periods a year of pay still has, that of a day included: over so many the tax of the rest of the year is spread.
     *
     * @param day  a day of the current period, not before the first of the calendar
     * @param year  the days of the year
     * @throws IllegalArgumentException if no period of the year has the day
     */
    public int remainingPeriods(LocalDate day, DateRange year) {
        return periods(year).size() - periodOn(day, year).number() + 1;
    }

    private PayPeriod period(DateRange range, int number) {
        return new PayPeriod(range, frequency, number, payment.payday(range));
    }

    private List<DateRange> rangesTouching(DateRange days) {
        Checks.that(
                !Checks.notNull(days, "year").isUnboundedStart() && !days.isUnboundedEnd(),
                "year",
                days,
                "must have a first and a last day");
        List<DateRange> ranges = new ArrayList<>();
        long index = 0;
        LocalDate start = firstDay;
        while (start.isBefore(days.end())) {
            index++;
            LocalDate end = start(firstDay, frequency, index);
            if (end.isAfter(days.start())) {
                ranges.add(DateRange.of(start, end));
            }
            start = end;
        }
        return ranges;
    }
}
