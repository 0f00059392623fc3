// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.value.Checks;

/**
 * Days on which somebody did not work.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind  why
 * @param days  how many, more than 0; 1.5 is possible
 * @param onHoliday  whether they fall on days that would not have been worked anyway
 * @param unpaid  the part of each day that is not paid, from 0 to 1; only asked for {@link AbsenceKind#PARTLY_PAID_LEAVE}
 */
public record Absence(AbsenceKind kind, Decimal days, boolean onHoliday, Rate unpaid) {

    /** Refuses no days and a part outside of 0 to 1. */
    public Absence {
        Checks.notNull(kind, "kind");
        Checks.that(Checks.notNull(days, "days").signum() > 0, "days", days, "must be more than 0");
        Checks.notNull(unpaid, "unpaid");
        Checks.that(
                unpaid.compareTo(Rate.ZERO) >= 0 && unpaid.compareTo(Rate.ONE) <= 0,
                "unpaid",
                unpaid,
                "must be from 0 to 1");
    }

    /**
     * One day that would have been worked.
     *
     * @param kind  why it was not
     */
    public static Absence workday(AbsenceKind kind) {
        return new Absence(kind, Decimal.ONE, false, Rate.ONE);
    }

    /**
     * One day that would not have been worked anyway.
     *
     * @param kind  why it was not
     */
    public static Absence holiday(AbsenceKind kind) {
        return new Absence(kind, Decimal.ONE, true, Rate.ONE);
    }

    /**
     * Days that would have been worked.
     *
     * @param kind  why they were not
     * @param days  how many, more than 0
     */
    public static Absence workdays(AbsenceKind kind, Decimal days) {
        return new Absence(kind, days, false, Rate.ONE);
    }

    /**
     * Workdays of leave of which a part is paid.
     *
     * @param days  how many, more than 0
     * @param unpaid  the part of each day that is not paid, from 0 to 1
     */
    public static Absence partlyPaid(Decimal days, Rate unpaid) {
        return new Absence(AbsenceKind.PARTLY_PAID_LEAVE, days, false, unpaid);
    }
}
