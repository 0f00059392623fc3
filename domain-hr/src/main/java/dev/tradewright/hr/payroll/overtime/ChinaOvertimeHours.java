// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.overtime;

import dev.tradewright.core.money.Decimal;

/**
 * The hours that were worked beyond the regular ones in a month, by the kind of day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param workday  on workdays, beyond the regular hours (延长工作时间), 0 or more
 * @param restDay  on weekly rest days (休息日), 0 or more
 * @param restDayCompensated  whether other time off was given for all of the hours on rest days (补休)
 * @param holiday  on statutory holidays (法定休假日), 0 or more
 * @param holidayCompensated  whether other time off was given for the hours on holidays, which does not replace their pay
 */
public record ChinaOvertimeHours(
        Decimal workday, Decimal restDay, boolean restDayCompensated, Decimal holiday, boolean holidayCompensated) {

    /** Refuses negative hours. */
    public ChinaOvertimeHours {
        OvertimePay.notNegative(workday, "workday");
        OvertimePay.notNegative(restDay, "restDay");
        OvertimePay.notNegative(holiday, "holiday");
    }

    /**
     * Hours without other time off.
     *
     * @param workday  on workdays, 0 or more
     * @param restDay  on weekly rest days, 0 or more
     * @param holiday  on statutory holidays, 0 or more
     */
    public static ChinaOvertimeHours of(Decimal workday, Decimal restDay, Decimal holiday) {
        return new ChinaOvertimeHours(workday, restDay, false, holiday, false);
    }
}
