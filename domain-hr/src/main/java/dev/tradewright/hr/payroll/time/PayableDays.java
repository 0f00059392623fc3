// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many days of a period are paid, and why not the others: {@code payable = working - notEmployed - unpaidLeave - absent}, never below 0.
 *
 * <p>Of 25 workdays, one absent, one of unpaid leave and half a day of unpaid leave that is paid to 75 % leave
 * {@code 25 - 1 - 1 - 0.25 = 22.75}; an absence that falls on a holiday costs nothing unless the {@link PayableDaysRule} says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param working  the days that are paid to somebody who was there all the time
 * @param notEmployed  those of them before the entry or after the exit
 * @param unpaidLeave  the days, and parts of days, of leave that is not paid
 * @param absent  the days of absence without leave
 * @param payable  what is left
 */
public record PayableDays(Decimal working, Decimal notEmployed, Decimal unpaidLeave, Decimal absent, Decimal payable) {

    /** Refuses a missing count. */
    public PayableDays {
        Checks.notNull(working, "working");
        Checks.notNull(notEmployed, "notEmployed");
        Checks.notNull(unpaidLeave, "unpaidLeave");
        Checks.notNull(absent, "absent");
        Checks.notNull(payable, "payable");
    }

    /**
     * Counts from totals.
     *
     * @param working  the days that are paid to somebody who was there all the time, 0 or more
     * @param notEmployed  those of them before the entry or after the exit, 0 or more
     * @param absences  the days that were not worked
     * @param rule  how they are counted
     */
    public static PayableDays of(
            Decimal working, Decimal notEmployed, Collection<Absence> absences, PayableDaysRule rule) {
        Checks.that(Checks.notNull(working, "working").signum() >= 0, "working", working, "must be 0 or more");
        Checks.that(notEmployed.signum() >= 0, "notEmployed", notEmployed, "must be 0 or more");
        Decimal unpaidLeave = Decimal.ZERO;
        Decimal absent = Decimal.ZERO;
        for (Absence absence : absences) {
            if (absence.onHoliday() && !(rule.holidaysCount() && rule.absenceOnHolidays())) {
                continue;
            }
            Decimal unpaid =
                    absence.days().multipliedBy(unpaidPart(absence, rule).value());
            if (absence.kind() == AbsenceKind.ABSENT) {
                absent = absent.plus(unpaid);
            } else {
                unpaidLeave = unpaidLeave.plus(unpaid);
            }
        }
        Decimal left = working.minus(notEmployed).minus(unpaidLeave).minus(absent);
        return new PayableDays(working, notEmployed, unpaidLeave, absent, left.max(Decimal.ZERO));
    }

    private static Rate unpaidPart(Absence absence, PayableDaysRule rule) {
        return switch (absence.kind()) {
            case ABSENT, UNPAID_LEAVE -> Rate.ONE;
            case HALF_DAY_UNPAID_LEAVE -> rule.halfDayPaid().complement();
            case PAID_LEAVE -> Rate.ZERO;
            case PARTLY_PAID_LEAVE -> absence.unpaid();
        };
    }

    /**
     * Counts from dates. What is recorded about days outside of the employment does not count.
     *
     * @param period  the days of the pay period, with both ends
     * @param employed  the days of the employment
     * @param holidays  the days off: weekly rest days and holidays; those outside of the period are ignored
     * @param absences  by date, what is recorded about it
     * @param attended  the dates on which work is recorded; only asked if the rule takes unmarked days for absence
     * @param rule  how they are counted
     */
    public static PayableDays of(
            DateRange period,
            DateRange employed,
            Set<LocalDate> holidays,
            Map<LocalDate, AbsenceKind> absences,
            Set<LocalDate> attended,
            PayableDaysRule rule) {
        long working = 0;
        long notEmployed = 0;
        List<Absence> counted = new ArrayList<>();
        Map<LocalDate, AbsenceKind> sorted = new TreeMap<>(absences);
        for (LocalDate day : period.stream().toList()) {
            boolean holiday = holidays.contains(day);
            boolean counts = rule.holidaysCount() || !holiday;
            working += counts ? 1 : 0;
            if (!employed.contains(day)) {
                notEmployed += counts ? 1 : 0;
                continue;
            }
            AbsenceKind kind = sorted.get(day);
            if (kind == null && rule.unmarkedIsAbsent() && !holiday && !attended.contains(day)) {
                kind = AbsenceKind.ABSENT;
            }
            if (kind != null) {
                counted.add(holiday ? Absence.holiday(kind) : Absence.workday(kind));
            }
        }
        return of(Decimal.of(working), Decimal.of(notEmployed), counted, rule);
    }
}
