// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** On which day a pay period is paid. Days off are not looked at: a {@code WorkCalendar} moves the day. */
public sealed interface PaymentRule {

    /**
     * The day of payment.
     *
     * @param period  the days that are paid, with both ends
     */
    LocalDate payday(DateRange period);

    /**
     * A number of days after the last day of the period: 0 is the last day itself; 2 is the second of the next month for a month.
     *
     * @param days  0 to 366
     */
    record DaysAfterEnd(int days) implements PaymentRule {

        /** Refuses a day before the end. */
        public DaysAfterEnd {
            Checks.inRange(days, 0, 366, "days");
        }

        @Override
        public LocalDate payday(DateRange period) {
            return period.lastDay().plusDays(days);
        }
    }

    /**
     * The first such day of the week after the last day of the period: for a week that ends on Wednesday and Sunday, four days later; for one that
     * ends on Sunday and Sunday, seven.
     *
     * @param weekday  the day of the week
     */
    record WeekdayAfterEnd(DayOfWeek weekday) implements PaymentRule {

        /** Refuses no day. */
        public WeekdayAfterEnd {
            Checks.notNull(weekday, "weekday");
        }

        @Override
        public LocalDate payday(DateRange period) {
            return period.lastDay().with(TemporalAdjusters.next(weekday));
        }
    }

    /**
     * A day of the month in which the period ends, or of the next; the last of that month if it is shorter.
     *
     * @param day  1 to 31
     * @param monthsLater  0 for the month in which the period ends, 1 for the next
     */
    record DayOfMonth(int day, int monthsLater) implements PaymentRule {

        /** Refuses a day that no month has. */
        public DayOfMonth {
            Checks.inRange(day, 1, 31, "day");
            Checks.inRange(monthsLater, 0, 12, "monthsLater");
        }

        @Override
        public LocalDate payday(DateRange period) {
            YearMonth month = YearMonth.from(period.lastDay()).plusMonths(monthsLater);
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    }

    /**
     * Paid a number of days after the last day of the period.
     *
     * @param days  0 to 366
     */
    static PaymentRule daysAfterEnd(int days) {
        return new DaysAfterEnd(days);
    }

    /**
     * Paid on the first such day of the week after the last day of the period.
     *
     * @param weekday  the day of the week
     */
    static PaymentRule weekdayAfterEnd(DayOfWeek weekday) {
        return new WeekdayAfterEnd(weekday);
    }

    /**
     * Paid on a day of the month in which the period ends.
     *
     * @param day  1 to 31
     */
    static PaymentRule dayOfSameMonth(int day) {
        return new DayOfMonth(day, 0);
    }

    /**
     * Paid on a day of the month after that in which the period ends.
     *
     * @param day  1 to 31
     */
    static PaymentRule dayOfNextMonth(int day) {
        return new DayOfMonth(day, 1);
    }
}
