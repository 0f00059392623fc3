// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.time.Year;

/**
 * A pension that a former employer pays through payroll (Versorgungsbezug, § 19 Abs. 2 EStG). A part of it is free, the less the later it began.
 *
 * @param amount  the pension in the wage of the period ({@code VBEZ}); 0 or more
 * @param firstYear  the year in which it was first paid ({@code VJAHR}); the oldest, if there are several
 * @param firstMonth  the pension of January 2005, or of the first full month ({@code VBEZM}); 0 or more
 * @param specialPayments  the special payments expected in the first year ({@code VBEZS}); 0 or more
 * @param months  for how many months of the year it is paid ({@code ZMVB}), from 0 to 12. Only yearly calculations ask; by the official procedure
 *     0 leaves a yearly wage without allowance and means 12 for a bonus
 */
public record CompanyPension(Money amount, Year firstYear, Money firstMonth, Money specialPayments, int months) {

    /** No pension. */
    static final CompanyPension NONE = new CompanyPension(Cents.ZERO, Year.of(2005), Cents.ZERO, Cents.ZERO, 0);

    /** Checks currency, sign and range. */
    public CompanyPension {
        Cents.of(amount, "amount");
        Checks.notNull(firstYear, "firstYear");
        Cents.of(firstMonth, "firstMonth");
        Cents.of(specialPayments, "specialPayments");
        Checks.inRange(months, 0, 12, "months");
    }

    /**
     * A pension of a whole year, without special payments.
     *
     * @param amount  the pension in the wage of the period
     * @param firstYear  the year in which it was first paid
     * @param firstMonth  the pension of the first full month
     */
    public static CompanyPension of(Money amount, Year firstYear, Money firstMonth) {
        return new CompanyPension(amount, firstYear, firstMonth, Cents.ZERO, 12);
    }
}
