// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * A payment beside the regular wage (sonstiger Bezug, § 39b Abs. 3 EStG), such as a thirteenth salary. Its tax is the yearly tax with it less the
 * yearly tax without it.
 *
 * @param amount  the payment ({@code SONSTB})
 * @param expectedAnnualWage  the wage expected for the year without this payment, with earlier bonuses of the year ({@code JRE4})
 * @param annualAllowance  the reported allowance of the year ({@code JFREIB})
 * @param annualAddition  the reported addition of the year ({@code JHINZU})
 * @param compensationInAnnualWage  compensation within the expected wage on which no social contributions are due ({@code JRE4ENT})
 * @param compensationInAmount  the same within the payment ({@code SONSTENT})
 * @param pensionInAnnualWage  company pension within the expected wage ({@code JVBEZ})
 * @param pensionInAmount  company pension within the payment, with the death benefit ({@code VBS})
 * @param deathBenefit  death benefit and lump sums of pensions within the payment ({@code STERBE})
 */
public record Bonus(
        Money amount,
        Money expectedAnnualWage,
        Money annualAllowance,
        Money annualAddition,
        Money compensationInAnnualWage,
        Money compensationInAmount,
        Money pensionInAnnualWage,
        Money pensionInAmount,
        Money deathBenefit) {

    /** No payment. */
    static final Bonus NONE = of(Cents.ZERO, Cents.ZERO);

    /** Checks that all are euros, 0 or more, and that parts are not larger than the whole. */
    public Bonus {
        Cents.of(amount, "amount");
        Cents.of(expectedAnnualWage, "expectedAnnualWage");
        Cents.of(annualAllowance, "annualAllowance");
        Cents.of(annualAddition, "annualAddition");
        part(compensationInAnnualWage, expectedAnnualWage, "compensationInAnnualWage");
        part(compensationInAmount, amount, "compensationInAmount");
        part(pensionInAnnualWage, expectedAnnualWage, "pensionInAnnualWage");
        part(pensionInAmount, amount, "pensionInAmount");
        part(deathBenefit, pensionInAmount, "deathBenefit");
    }

    private static void part(Money part, Money whole, String name) {
        Checks.that(Cents.of(part, name) <= whole.minorUnits(), name, part, "must be at most " + whole);
    }

    /**
     * A payment without allowances, compensation or pension in it.
     *
     * @param amount  the payment
     * @param expectedAnnualWage  the wage expected for the year without it
     */
    public static Bonus of(Money amount, Money expectedAnnualWage) {
        return of(amount, expectedAnnualWage, Cents.ZERO, Cents.ZERO);
    }

    /**
     * A payment with allowances, without compensation or pension in it.
     *
     * @param amount  the payment
     * @param expectedAnnualWage  the wage expected for the year without it
     * @param annualAllowance  the reported allowance of the year
     * @param annualAddition  the reported addition of the year
     */
    public static Bonus of(Money amount, Money expectedAnnualWage, Money annualAllowance, Money annualAddition) {
        return new Bonus(
                amount,
                expectedAnnualWage,
                annualAllowance,
                annualAddition,
                Cents.ZERO,
                Cents.ZERO,
                Cents.ZERO,
                Cents.ZERO,
                Cents.ZERO);
    }

    /**
     * The same payment with compensation (§ 24 Nr. 1 EStG) in it, on which no social contributions are due.
     *
     * @param inAnnualWage  within the expected wage
     * @param inAmount  within the payment
     */
    public Bonus withCompensation(Money inAnnualWage, Money inAmount) {
        return new Bonus(
                amount,
                expectedAnnualWage,
                annualAllowance,
                annualAddition,
                inAnnualWage,
                inAmount,
                pensionInAnnualWage,
                pensionInAmount,
                deathBenefit);
    }

    /**
     * The same payment with company pension in it; what pension it is says {@link WageTaxInput#companyPension()}.
     *
     * @param inAnnualWage  within the expected wage
     * @param inAmount  within the payment
     * @param death  the death benefit within that
     */
    public Bonus withPension(Money inAnnualWage, Money inAmount, Money death) {
        return new Bonus(
                amount,
                expectedAnnualWage,
                annualAllowance,
                annualAddition,
                compensationInAnnualWage,
                compensationInAmount,
                inAnnualWage,
                inAmount,
                death);
    }
}
