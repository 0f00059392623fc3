// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * What one payment of wages to a resident adds to the year, in yuan: {@code MonthlyWages.of(Money.parse("CNY 30000"))} and what is deducted from
 * it. All amounts are those of this payment alone, not of the year so far, and 0 or more.
 *
 * <p>Immutable and thread-safe.
 *
 * @param income  the pay, with what is exempt (收入)
 * @param exempt  the part of it that is free of tax (免税收入), such as the travel allowance
 * @param special  one's own contributions to social insurance and housing fund that were deducted (专项扣除)
 * @param additional  special additional deductions (专项附加扣除); what was claimed late in the year is caught up here at once
 * @param other  other deductions (依法确定的其他扣除), as {@link OtherDeductions} limits them
 * @param relief  reduction of the tax itself (减免税额)
 * @param basicMonths  how many monthly basic deductions count from January up to and including this payment; left out, one more than at the payment
 *     before. {@link WageWithholding#monthsEmployed} and {@link WageWithholding#monthsOfYear} count them
 */
public record MonthlyWages(
        Money income,
        Money exempt,
        Money special,
        Money additional,
        Money other,
        Money relief,
        Optional<Integer> basicMonths) {

    /** Refuses negative amounts and other currencies, and more than 12 months. */
    public MonthlyWages {
        Yuan.notNegative(income, "income");
        Yuan.notNegative(exempt, "exempt");
        Yuan.notNegative(special, "special");
        Yuan.notNegative(additional, "additional");
        Yuan.notNegative(other, "other");
        Yuan.notNegative(relief, "relief");
        if (Checks.notNull(basicMonths, "basicMonths").isPresent()) {
            Checks.inRange(basicMonths.get(), 0, 12, "basicMonths");
        }
    }

    /**
     * A payment without deductions.
     *
     * @param income  the pay
     */
    public static MonthlyWages of(Money income) {
        return new MonthlyWages(income, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, Optional.empty());
    }

    /**
     * The same with another pay.
     *
     * @param amount  0 or more
     */
    public MonthlyWages withIncome(Money amount) {
        return new MonthlyWages(amount, exempt, special, additional, other, relief, basicMonths);
    }

    /**
     * The same with a part that is free of tax.
     *
     * @param amount  0 or more
     */
    public MonthlyWages withExempt(Money amount) {
        return new MonthlyWages(income, amount, special, additional, other, relief, basicMonths);
    }

    /**
     * The same with one's own contributions.
     *
     * @param amount  0 or more
     */
    public MonthlyWages withSpecial(Money amount) {
        return new MonthlyWages(income, exempt, amount, additional, other, relief, basicMonths);
    }

    /**
     * The same with special additional deductions.
     *
     * @param amount  0 or more
     */
    public MonthlyWages withAdditional(Money amount) {
        return new MonthlyWages(income, exempt, special, amount, other, relief, basicMonths);
    }

    /**
     * The same with other deductions.
     *
     * @param amount  0 or more
     */
    public MonthlyWages withOther(Money amount) {
        return new MonthlyWages(income, exempt, special, additional, amount, relief, basicMonths);
    }

    /**
     * The same with a reduction of the tax.
     *
     * @param amount  0 or more
     */
    public MonthlyWages withRelief(Money amount) {
        return new MonthlyWages(income, exempt, special, additional, other, amount, basicMonths);
    }

    /**
     * The same with the number of monthly basic deductions up to this payment.
     *
     * @param months  from 0 to 12
     */
    public MonthlyWages withBasicMonths(int months) {
        return new MonthlyWages(income, exempt, special, additional, other, relief, Optional.of(months));
    }
}
