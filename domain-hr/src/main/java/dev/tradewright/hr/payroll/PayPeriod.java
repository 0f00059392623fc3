// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What one payslip is for: the days that are paid, and the day of payment. In most countries income belongs to the tax year in which it is paid, so
 * {@link #paymentYear()} and not the days decide which year's rules apply: wages for December that are paid on 10 January belong to the new year.
 *
 * <p>{@code PayPeriod.monthly(2026, 3, 25)} has the days 2026-03-01 to 2026-03-31, the number 3 and is paid on 2026-03-25.
 *
 * <p>Immutable and thread-safe.
 *
 * @param range  the days, not empty, with both ends
 * @param frequency  how often such a period comes
 * @param number  its number in the year, from 1; a year may have a 53rd week or a 27th fortnight
 * @param paymentDate  the day on which it is paid
 */
public record PayPeriod(DateRange range, PayFrequency frequency, int number, LocalDate paymentDate) {

    /** Refuses an empty or open range and a number that no year has. */
    public PayPeriod {
        Checks.notNull(range, "range");
        Checks.that(
                !range.isEmpty() && !range.isUnboundedStart() && !range.isUnboundedEnd(),
                "range",
                range,
                "must have a first and a last day");
        Checks.notNull(frequency, "frequency");
        Checks.inRange(number, 1, 366, "number");
        Checks.notNull(paymentDate, "paymentDate");
    }

    /**
     * A month that is paid in itself.
     *
     * @param year  the year
     * @param month  1 to 12; also the number of the period
     * @param payday  the day of the month on which it is paid, 1 to 31; the last day in a month that is shorter
     * @throws IllegalArgumentException if month or day are outside of that
     */
    public static PayPeriod monthly(int year, int month, int payday) {
        YearMonth of = YearMonth.of(Checks.inRange(year, 1900, 2199, "year"), Checks.inRange(month, 1, 12, "month"));
        int day = Math.min(Checks.inRange(payday, 1, 31, "payday"), of.lengthOfMonth());
        return monthly(of, of.atDay(day));
    }

    /**
     * A month that is paid on any day.
     *
     * @param month  the month; its number in the year is the number of the period
     * @param paymentDate  the day on which it is paid, which may lie in another month
     */
    public static PayPeriod monthly(YearMonth month, LocalDate paymentDate) {
        return new PayPeriod(DateRange.ofMonth(month), PayFrequency.MONTHLY, month.getMonthValue(), paymentDate);
    }

    /** The calendar year in which it is paid. */
    public int paymentYear() {
        return paymentDate.getYear();
    }
}
