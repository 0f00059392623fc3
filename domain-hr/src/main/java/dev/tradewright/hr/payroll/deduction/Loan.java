// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.deduction;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Violation;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.internal.Quotient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A loan or, without interest, an advance on wages that an employee pays back from pay in equal instalments (annuity). The instalment is rounded up to
 * a whole unit of the currency, so that the last one is the smallest. 11,000 at 8.4 % a year over 20 months: 11000 · 0.007 / (1 - 1.007^-20) = 591.53,
 * hence 592.
 *
 * <p>It is personal: {@code toString} does not show the amount. Immutable and thread-safe.
 *
 * @param principal  what was lent, more than zero
 * @param annualRate  the nominal interest of a year, 0 % or more; each period bears its part of it
 * @param periods  how many instalments there are, 1 to 1,200
 * @param frequency  how often one is due
 */
@Personal
public record Loan(Money principal, Percentage annualRate, int periods, PayFrequency frequency) {

    private static final int MOST_PERIODS = 1_200;

    /** Refuses nothing lent, negative interest and no instalments. */
    public Loan {
        Checks.that(
                Checks.notNull(principal, "principal").isPositive(),
                "principal",
                Violation.REDACTED,
                "must be more than zero");
        Checks.that(
                Checks.notNull(annualRate, "annualRate").compareTo(Percentage.ZERO) >= 0,
                "annualRate",
                annualRate,
                "must be 0% or more");
        Checks.inRange(periods, 1, MOST_PERIODS, "periods");
        Checks.notNull(frequency, "frequency");
    }

    /**
     * A loan.
     *
     * @param principal  what was lent, more than zero
     * @param annualRate  the nominal interest of a year, 0 % or more
     * @param periods  how many instalments there are
     * @param frequency  how often one is due
     */
    public static Loan of(Money principal, Percentage annualRate, int periods, PayFrequency frequency) {
        return new Loan(principal, annualRate, periods, frequency);
    }

    /**
     * An advance on wages, without interest.
     *
     * @param amount  what was paid in advance, more than zero
     * @param periods  how many instalments there are
     * @param frequency  how often one is due
     */
    public static Loan advance(Money amount, int periods, PayFrequency frequency) {
        return new Loan(amount, Percentage.ZERO, periods, frequency);
    }

    /**
     * One instalment.
     *
     * @param number  from 1
     * @param amount  what is paid
     * @param interest  the part of it that is interest
     * @param repayment  the part of it that pays back
     * @param balance  what is still owed after it
     */
    @Personal
    public record Instalment(int number, Money amount, Money interest, Money repayment, Money balance) {

        /** The number alone. */
        @Override
        public String toString() {
            return "Instalment " + number + " " + Violation.REDACTED;
        }
    }

    /** The instalment of each period but perhaps the last: the annuity, calculated exactly and rounded up to a whole unit of the currency. */
    public Money instalment() {
        Rounding up = Rounding.CEILING.toMajorUnits();
        if (annualRate.equals(Percentage.ZERO)) {
            return principal.dividedBy(periods, up);
        }
        // with q = 1 + r, written over a common divisor d: principal · r · q^n / (q^n - 1)
        BigDecimal points = annualRate.points().toBigDecimal();
        BigDecimal divisor = BigDecimal.valueOf(100L * frequency.periodsPerYear());
        BigDecimal grown = divisor.add(points).pow(periods);
        BigDecimal once = divisor.pow(periods);
        return Quotient.money(
                principal.currency(),
                principal.toBigDecimal().multiply(points).multiply(grown),
                divisor.multiply(grown.subtract(once)),
                up);
    }

    /** All instalments: interest is rounded half up each time, and the last pays what is left. */
    public List<Instalment> schedule() {
        List<Instalment> schedule = new ArrayList<>(periods);
        Money balance = principal;
        Money regular = instalment();
        for (int number = 1; number <= periods && balance.isPositive(); number++) {
            Money interest = interest(balance);
            Money owed = balance.plus(interest);
            Money amount = number == periods ? owed : regular.min(owed);
            Money repayment = amount.minus(interest);
            balance = balance.minus(repayment);
            schedule.add(new Instalment(number, amount, interest, repayment, balance));
        }
        return List.copyOf(schedule);
    }

    /**
     * The interest of one period.
     *
     * @param balance  what is owed at its beginning
     */
    public Money interest(Money balance) {
        Decimal divisor = Decimal.of(100L * frequency.periodsPerYear());
        return Quotient.share(balance, annualRate.points(), divisor, Rounding.HALF_AWAY_FROM_ZERO);
    }

    /** All but the amount. */
    @Override
    public String toString() {
        return "Loan " + Violation.REDACTED + " at " + annualRate + " in " + periods + " instalments " + frequency;
    }
}
