// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * What a payslip of a month is made from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param residence  whether resident for tax
 * @param wages  pay and deductions of the month; own contributions are reckoned, so {@code special} is 0
 * @param declared  the wages that contributions are based on
 * @param bonus  an annual bonus to be taxed separately, 0 if there is none
 * @param severance  severance pay, 0 if there is none
 * @param localAverageAnnualWage  last year's average annual wage of the place; needed with severance only
 */
public record PayslipMonth(
        Residence residence,
        MonthlyWages wages,
        DeclaredWages declared,
        Money bonus,
        Money severance,
        Optional<Money> localAverageAnnualWage) {

    /** Checks that nothing contradicts. */
    public PayslipMonth {
        Checks.notNull(residence, "residence");
        Checks.notNull(wages, "wages");
        if (!wages.special().isZero()) {
            Checks.that(false, "wages", wages.special(), "must come without special deductions, which are reckoned");
        }
        Checks.notNull(declared, "declared");
        Yuan.notNegative(bonus, "bonus");
        long pay = Yuan.notNegative(severance, "severance");
        if (Checks.notNull(localAverageAnnualWage, "localAverageAnnualWage").isEmpty() && pay > 0) {
            Checks.that(false, "localAverageAnnualWage", null, "must be stated with severance");
        }
    }

    /**
     * A month of a resident.
     *
     * @param wages  pay and deductions of the month
     * @param declared  the wages that contributions are based on
     */
    public static PayslipMonth of(MonthlyWages wages, DeclaredWages declared) {
        return new PayslipMonth(Residence.RESIDENT, wages, declared, Yuan.ZERO, Yuan.ZERO, Optional.empty());
    }

    /**
     * The same for another residence.
     *
     * @param other  whether resident for tax
     */
    public PayslipMonth withResidence(Residence other) {
        return new PayslipMonth(other, wages, declared, bonus, severance, localAverageAnnualWage);
    }

    /**
     * The same with an annual bonus to be taxed separately.
     *
     * @param amount  0 or more
     */
    public PayslipMonth withBonus(Money amount) {
        return new PayslipMonth(residence, wages, declared, amount, severance, localAverageAnnualWage);
    }

    /** The same with the bonus among the wages, to be taxed with them: 20,000 and a bonus of 36,000 are wages of 56,000. */
    public PayslipMonth withBonusInWages() {
        MonthlyWages all = wages.withIncome(wages.income().plus(bonus));
        return new PayslipMonth(residence, all, declared, Yuan.ZERO, severance, localAverageAnnualWage);
    }

    /**
     * The same with severance pay.
     *
     * @param amount  0 or more
     * @param average  last year's average annual wage of the place
     */
    public PayslipMonth withSeverance(Money amount, Money average) {
        return new PayslipMonth(residence, wages, declared, bonus, amount, Optional.of(average));
    }
}
