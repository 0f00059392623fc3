// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.overtime;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.internal.Quotient;
import java.math.BigDecimal;

/**
 * Overtime as a multiple of an hour of the salary. The hourly rate is never rounded, only the pay: 8 hours at 125 % of 5,000 for 160 hours are
 * 5000 · 8 · 1.25 / 160 = 312.50.
 */
public final class OvertimePay {

    private OvertimePay() {}

    /**
     * The pay for overtime.
     *
     * @param salary  the pay of the regular hours of a period
     * @param regularHours  these hours, more than 0
     * @param overtimeHours  the hours of overtime, 0 or more
     * @param factor  the multiple that an hour of overtime is paid with, 0 or more, as 1.5
     * @return rounded half up once
     */
    public static Money of(Money salary, Decimal regularHours, Decimal overtimeHours, Decimal factor) {
        return of(salary, regularHours, Decimal.ONE, overtimeHours, factor);
    }

    /**
     * The pay for overtime where the regular hours are days of equal length.
     *
     * @param salary  the pay of the regular hours of a period
     * @param days  the days that it pays, more than 0
     * @param hoursPerDay  the regular hours of a day, more than 0
     * @param overtimeHours  the hours of overtime, 0 or more
     * @param factor  the multiple that an hour of overtime is paid with, 0 or more
     * @return rounded half up once
     */
    public static Money of(Money salary, Decimal days, Decimal hoursPerDay, Decimal overtimeHours, Decimal factor) {
        Checks.notNull(salary, "salary");
        positive(days, "days");
        positive(hoursPerDay, "hoursPerDay");
        notNegative(overtimeHours, "overtimeHours");
        notNegative(factor, "factor");
        BigDecimal product =
                salary.toBigDecimal().multiply(overtimeHours.toBigDecimal()).multiply(factor.toBigDecimal());
        BigDecimal hours = days.toBigDecimal().multiply(hoursPerDay.toBigDecimal());
        return Quotient.money(salary.currency(), product, hours, Rounding.HALF_AWAY_FROM_ZERO);
    }

    static void positive(Decimal value, String name) {
        Checks.that(Checks.notNull(value, name).signum() > 0, name, value, "must be more than 0");
    }

    static void notNegative(Decimal value, String name) {
        Checks.that(Checks.notNull(value, name).signum() >= 0, name, value, "must be 0 or more");
    }
}
