// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.de.WageTaxYear.Allowances;
import org.jspecify.annotations.Nullable;

/**
 * Computes German wage tax (Lohnsteuer), solidarity surcharge and the base of church tax as the official procedure does (Programmablaufplan für die
 * maschinelle Berechnung, published under § 39b Abs. 6 EStG), to the cent and with no rounding but that of the procedure.
 *
 * <pre>{@code
 * WageTax tax2026 = GermanyTables.standard().wageTax(LocalDate.of(2026, 3, 31));
 * WageTaxResult result = tax2026.compute(input);
 * }</pre>
 *
 * <p>A wage of 4,000.00 a month in class I in 2026, with an additional rate of 2.9 % and without children: 48,000.00 a year, less 1,230 and 36 and
 * a provision allowance of {@code 4,464.00 + (7 + 1.45 + 1.8 + 0.6) % x 48,000.00 = 9,672.00}, leave 37,062.00; the tariff gives 6,294 (zone 3), a
 * month 524.50.
 *
 * <p>Made once per edition; immutable and thread-safe. Without a trace nothing but the result is allocated.
 */
public final class WageTax {

    private final WageTaxYear year;
    private final TariffRules tariff;
    private final ReliefRules reliefs;
    private final ProvisionRules provision;
    private final long employee;
    private final long pensioner;
    private final long specialExpenses;
    private final long singleParent;

    /** The tariff of the months before, if this edition makes up for it. */
    private final @Nullable TariffRules before;

    private WageTax(WageTaxYear year, @Nullable WageTaxYear before) {
        this.year = year;
        this.before = before == null ? null : new TariffRules(before);
        tariff = new TariffRules(year);
        reliefs = new ReliefRules(year.reliefs());
        provision = new ProvisionRules(year.provision());
        Allowances fixed = year.allowances();
        employee = fixed.employee() * 100;
        pensioner = fixed.pensioner() * 100;
        specialExpenses = fixed.specialExpenses() * 100;
        singleParent = fixed.singleParent() * 100;
    }

    /**
     * By the numbers of an edition that makes up for no other.
     *
     * @param year  the numbers
     * @throws IllegalArgumentException if it has {@link WageTaxYear#catchUpMonths()}
     */
    public static WageTax of(WageTaxYear year) {
        Checks.that(
                year.catchUpMonths() == 0,
                "year.catchUpMonths",
                year.catchUpMonths(),
                "must be 0 without the edition before\nMaybe give that too.");
        return new WageTax(year, null);
    }

    /**
     * By the numbers of an edition that makes up for the months before, as December 2024 did.
     *
     * @param year  the numbers
     * @param before  the numbers of the months before
     * @throws IllegalArgumentException if there is nothing to make up for, or the editions do not follow each other
     */
    public static WageTax of(WageTaxYear year, WageTaxYear before) {
        Checks.that(year.catchUpMonths() > 0, "year.catchUpMonths", year.catchUpMonths(), "must be above 0");
        Checks.that(
                before.effective().end().equals(year.effective().start()),
                "before.effective",
                before.effective(),
                "must end where " + year.effective() + " begins");
        return new WageTax(year, before);
    }

    /** The numbers it computes by. */
    public WageTaxYear year() {
        return year;
    }

    /**
     * The tax, without an explanation.
     *
     * @param input  the wage and what was reported
     */
    public WageTaxResult compute(WageTaxInput input) {
        return compute(input, Trace.OFF);
    }

    /**
     * The tax.
     *
     * @param input  the wage and what was reported
     * @param trace  whether an explanation is wanted; the figures do not depend on it
     */
    public WageTaxResult compute(WageTaxInput input, Trace trace) {
        Recorder recorder = trace.recorder();
        WageTaxSteps.begin(recorder, input, year);
        long taxable = taxableIncome(input, WageBasis.PERIOD, recorder);
        long tax = annualTax(input, tariff, taxable, recorder);
        long assessed = assessed(input, tariff, taxable, tax, recorder);
        long taxCents = tax * 100;
        long surcharge = tariff.solidarity(assessed, input.taxClass());
        WageTaxSteps.solidarity(recorder, assessed * 100, tariff.solidarityFree(input.taxClass()) * 100, surcharge);
        long church = assessed * 100;
        if (before != null && input.period() != WagePeriod.YEAR) {
            Recorder none = Trace.OFF.recorder();
            long taxBefore = annualTax(input, before, taxable, none);
            long assessedBefore = assessed(input, before, taxable, taxBefore, none);
            taxCents = caughtUp("tax", taxBefore * 100, taxCents, recorder);
            surcharge = caughtUp("surcharge", before.solidarity(assessedBefore, input.taxClass()), surcharge, recorder);
            church = caughtUp("church", assessedBefore * 100, church, recorder);
        }
        WagePeriod period = input.period();
        taxCents = period.share(taxCents);
        surcharge = period.share(surcharge);
        church = input.churchTax() ? period.share(church) : 0;
        WageTaxSteps.shares(recorder, period, taxCents, surcharge, church);
        return withBonus(input, taxCents, surcharge, church, recorder);
    }

    private WageTaxResult withBonus(WageTaxInput input, long tax, long surcharge, long church, Recorder recorder) {
        long bonusTax = 0;
        long bonusSurcharge = 0;
        if (!input.extra().amount().isZero()) {
            TaxClass taxClass = input.taxClass();
            long taxableWithout = taxableIncome(input, WageBasis.YEAR, recorder);
            long without = tariff.tax(taxableWithout, taxClass, recorder);
            long taxable = taxableIncome(input, WageBasis.YEAR_WITH_BONUS, recorder);
            long with = tariff.tax(taxable, taxClass, recorder);
            bonusTax = Math.max(0, input.withFactor(with - without)) * 100;
            long assessed = assessed(input, tariff, taxable, input.withFactor(with), recorder);
            bonusSurcharge = tariff.bonusSolidarity(assessed, bonusTax, taxClass);
            WageTaxSteps.bonus(recorder, without * 100, with * 100, bonusTax, bonusSurcharge);
        }
        WageTaxSteps.end(recorder);
        return new WageTaxResult(
                Cents.money(tax),
                Cents.money(surcharge),
                Cents.money(church),
                Cents.money(bonusTax),
                Cents.money(bonusSurcharge),
                Cents.money(input.churchTax() ? bonusTax : 0),
                recorder.explanation());
    }

    /** The yearly tax in euros, with the factor ({@code LSTJAHR}). */
    private static long annualTax(WageTaxInput input, TariffRules tariff, long taxable, Recorder recorder) {
        long tax = input.withFactor(tariff.tax(taxable, input.taxClass(), recorder));
        WageTaxSteps.factor(recorder, input.factor(), tax * 100);
        return tax;
    }

    /** The yearly tax in euros that surcharge and church tax are on: with child allowances taken off the income ({@code JBMG}). */
    private static long assessed(WageTaxInput input, TariffRules tariff, long taxable, long tax, Recorder recorder) {
        if (input.childAllowances().isZero()) {
            return tax;
        }
        long children = tariff.childAllowance(input);
        long assessed = input.withFactor(tariff.tax(taxable - children, input.taxClass(), Trace.OFF.recorder()));
        WageTaxSteps.children(recorder, children, assessed * 100);
        return assessed;
    }

    /** A yearly amount less what the months before have paid too much; not below zero. */
    private long caughtUp(String what, long old, long now, Recorder recorder) {
        long result = Math.max(0, now - year.catchUpMonths() * (old - now));
        WageTaxSteps.catchUp(recorder, what, year.catchUpMonths(), old, now, result);
        return result;
    }

    /** The taxable income of a year in cents ({@code ZVE}); below zero if the allowances exceed the wage. */
    private long taxableIncome(WageTaxInput input, WageBasis basis, Recorder recorder) {
        WageTaxSteps.beginBasis(recorder, basis, basis.wage(input));
        long pensionAllowance = reliefs.pensionAllowance(input, basis, recorder);
        long oldAge = reliefs.oldAge(input, basis, recorder);
        long wage = Math.max(
                0, basis.wage(input) - pensionAllowance - oldAge - basis.allowance(input) + basis.addition(input));
        WageTaxSteps.reported(recorder, basis.allowance(input), basis.addition(input), wage);
        long pension = Math.max(0, basis.pension(input) - pensionAllowance);
        long supplement = reliefs.pensionSupplement(input, basis, pensionAllowance);
        long fixed = fixedAllowances(input, wage, pension, supplement, recorder);
        long forProvision = provision.allowance(input, basis.socialBase(input), recorder) * 100;
        long taxable = wage - fixed - forProvision;
        WageTaxSteps.taxable(recorder, taxable);
        WageTaxSteps.end(recorder);
        return taxable;
    }

    /** The fixed allowances in cents ({@code ZTABFB}): none in class VI. */
    private long fixedAllowances(WageTaxInput input, long wage, long pension, long supplementEuros, Recorder recorder) {
        if (input.taxClass() == TaxClass.VI) {
            WageTaxSteps.fixed(recorder, 0, 0, 0, 0, 0);
            return 0;
        }
        long supplement = pension < supplementEuros * 100 ? pension / 100 * 100 : supplementEuros * 100;
        long expenses = 0;
        if (pension > 0) {
            expenses = Math.min(pensioner, Cents.upToEuros(pension - supplement) * 100);
        }
        if (wage > pension) {
            expenses += Math.min(employee, Cents.upToEuros(wage - pension) * 100);
        }
        long forParent = input.taxClass() == TaxClass.II ? singleParent : 0;
        long total = expenses + supplement + specialExpenses + forParent;
        WageTaxSteps.fixed(recorder, expenses, supplement, specialExpenses, forParent, total);
        return total;
    }
}
