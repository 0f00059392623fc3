// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

/** Why a day was not worked, as far as pay asks for it. */
public enum AbsenceKind {
    /** Nobody knows why: the whole day is unpaid. */
    ABSENT,
    /** Leave without pay: the whole day is unpaid. */
    UNPAID_LEAVE,
    /** Half a day of leave without pay: what {@link PayableDaysRule#halfDayPaid()} leaves is unpaid. */
    HALF_DAY_UNPAID_LEAVE,
    /** Leave that is paid: nothing is unpaid. */
    PAID_LEAVE,
    /** Leave of which a part is paid: {@link Absence#unpaid()} of the day is unpaid. */
    PARTLY_PAID_LEAVE
}
