// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.Month;

/**
 * Whether a one-off payment at the beginning of a year is counted in the year before: the March clause (Märzklausel) of § 23a(4) of the German Social
 * Code Book IV (SGB IV). A payment made from January to March that does not fit under the ceiling of contributions belongs to the last period of the
 * year before.
 *
 * <p>With a ceiling of 90,000 and 84,000 earned, 6,000 are left; a bonus of 12,000 paid in February belongs to the year before, one of 6,000 does
 * not.
 *
 * <p>Whose earnings and which ceiling are compared, those of a whole year or the share of the months up to now, is the caller's to say: the law
 * compares with the ceiling of the current year up to the month of payment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param remainder  what is left under the ceiling before the payment, zero or more
 * @param toPreviousYear  whether the payment belongs to the year before
 */
public record MarchClause(Money remainder, boolean toPreviousYear) {

    /** Refuses a missing remainder. */
    public MarchClause {
        Checks.notNull(remainder, "remainder");
    }

    /**
     * Decides about a payment.
     *
     * @param payment  the one-off payment, zero or more
     * @param paidOn  the day on which it is paid
     * @param ceiling  the ceiling of contributions
     * @param earnings  what has been earned under that ceiling
     */
    public static MarchClause of(Money payment, LocalDate paidOn, Money ceiling, Money earnings) {
        Checks.that(!Checks.notNull(payment, "payment").isNegative(), "payment", payment, "must be zero or more");
        Money remainder = ceiling.minus(earnings).max(Money.zero(ceiling.currency()));
        boolean early = paidOn.getMonth().compareTo(Month.MARCH) <= 0;
        return new MarchClause(remainder, early && payment.isGreaterThan(remainder));
    }
}
