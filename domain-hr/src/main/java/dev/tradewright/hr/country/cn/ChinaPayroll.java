// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * Payslips of one employer in one month, from gross to net: pay, own contributions, taxable income, tax, what is paid out.
 *
 * <pre>
 *   20,000.00  pay
 *   -3,500.00  own contributions: 1,600 pension, 400 medical, 100 unemployment, 1,400 housing fund
 *   11,500.00  taxable: 20,000 - 5,000 - 3,500
 *     -345.00  tax: 3 %
 *   16,155.00  net
 * </pre>
 *
 * <p>Of non-residents the contributions are not deducted from the tax base, and the tax is that of the month alone.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChinaPayroll {

    private static final Decision<AssessedTax> NO_BONUS =
            Decision.accepted(new AssessedTax(Yuan.ZERO, Percentage.ZERO, Yuan.ZERO, Yuan.ZERO, Optional.empty()));

    private final ChinaTaxYear tax;
    private final CityContributions contributions;

    private ChinaPayroll(ChinaTaxYear tax, CityContributions contributions) {
        this.tax = tax;
        this.contributions = contributions;
    }

    /**
     * Puts tax and contributions together.
     *
     * @param tax  the year of payment
     * @param contributions  of the month of contribution
     */
    public static ChinaPayroll of(ChinaTaxYear tax, CityContributions contributions) {
        return new ChinaPayroll(Checks.notNull(tax, "tax"), Checks.notNull(contributions, "contributions"));
    }

    /**
     * The payslip of an employee, where a second bonus of the year is refused.
     *
     * @see #payslip(CumulativeWages, PayslipMonth, SecondBonus, Trace)
     */
    public Decision<ChinaPayslip> payslip(CumulativeWages before, PayslipMonth month, Trace trace) {
        return payslip(before, month, SecondBonus.REFUSED, trace);
    }

    /**
     * The payslip of an employee. Refused if a bonus may not be taxed separately, or one was already in the year and a second one shall not be merged.
     * Accepted with a warning if less than the minimum wage is left of the pay after own contributions, in a city whose rule counts it so (Shanghai);
     * of a month that is worked in part only the warning means nothing. A bonus does not count for it.
     *
     * <p>A second bonus of 5,000 beside the 20,000 above, merged: 25,000 - 5,000 - 3,500 = 16,500 are taxable, the tax is 495.00, the net 21,005.00.
     *
     * @param before  the year up to the payment before; of non-residents it says only whether a bonus was taxed
     * @param month  what it is made from
     * @param second  what becomes of a bonus if one was taxed separately in the year already
     * @param trace  whether to explain
     * @throws IllegalArgumentException if the state is that of another year
     * @throws ArithmeticException if an amount does not fit into 64 bits
     */
    public Decision<ChinaPayslip> payslip(CumulativeWages before, PayslipMonth month, SecondBonus second, Trace trace) {
        Checks.notNull(before, "before");
        Checks.notNull(month, "month");
        Checks.notNull(second, "second");
        Checks.notNull(trace, "trace");
        boolean merges = second == SecondBonus.MERGED
                && before.bonusTaxedSeparately()
                && month.bonus().isPositive();
        PayslipMonth taxed = merges ? month.withBonusInWages() : month;
        Decision<AssessedTax> bonus = bonus(before, taxed, trace);
        if (!bonus.isAccepted()) {
            return Decision.refused(bonus.reasons());
        }
        Recorder recorder = trace.recorder();
        recorder.step(ChinaTexts.EXPLANATIONS, "payslip.net");
        if (merges) {
            recorder.step(ChinaTexts.EXPLANATIONS, "payslip.second-bonus")
                    .with("bonus", month.bonus())
                    .under(isResident(month) ? ChinaLaws.SEPARATE_BONUS : ChinaLaws.NON_RESIDENT_BONUS)
                    .end();
        }
        ChinaPayslip slip = payslip(before, taxed, bonus.orElseThrow(), recorder, trace);
        Money own = slip.contributions().employeeTotal();
        Optional<Reason> warning =
                MinimumNet.warning(month.wages().income().minus(own), contributions.minimumNet(), contributions.city());
        return Decision.accepted(slip, warning.stream().toList());
    }

    private static boolean isResident(PayslipMonth month) {
        return month.residence() == Residence.RESIDENT;
    }

    private ChinaPayslip payslip(
            CumulativeWages before, PayslipMonth month, AssessedTax bonus, Recorder recorder, Trace trace) {
        Contributions made = contributions.contribute(month.declared(), recorder);
        Money own = made.employeeTotal();
        Money iit;
        Money taxable;
        CumulativeWages after = before;
        if (isResident(month)) {
            Withholding withholding = tax.wages().withhold(before, month.wages().withSpecial(own), recorder);
            iit = withholding.withheld();
            taxable = withholding.taxable();
            after = withholding.after();
        } else {
            AssessedTax wage = tax.nonResidents()
                    .wage(month.wages().income().minus(month.wages().exempt()).minorUnits(), recorder);
            iit = wage.tax();
            taxable = wage.taxable();
        }
        return finish(month, made, taxable, iit, bonus, after, recorder, trace);
    }

    private ChinaPayslip finish(
            PayslipMonth month,
            Contributions made,
            Money taxable,
            Money iit,
            AssessedTax bonus,
            CumulativeWages wages,
            Recorder recorder,
            Trace trace) {
        Money bonusTax = bonus.tax();
        Money severanceTax = Yuan.ZERO;
        if (month.severance().isPositive()) {
            SeveranceTax severance = tax.lumpSums()
                    .severance(month.severance(), month.localAverageAnnualWage().orElseThrow(), trace);
            severanceTax = severance.excess().tax();
            severance.excess().explanation().ifPresent(recorder::add);
        }
        bonus.explanation().ifPresent(recorder::add);
        Money gross = month.wages().income();
        Money own = made.employeeTotal();
        Money net = Yuan.of(Math.subtractExact(
                Math.addExact(
                        Math.addExact(gross.minorUnits(), month.bonus().minorUnits()),
                        month.severance().minorUnits()),
                own.minorUnits() + iit.minorUnits() + bonusTax.minorUnits() + severanceTax.minorUnits()));
        recorder.with("net", net)
                .with("gross", gross)
                .with("bonus", month.bonus())
                .with("severance", month.severance())
                .with("contributions", own)
                .with("iit", iit)
                .with("bonusTax", bonusTax)
                .with("severanceTax", severanceTax)
                .end();
        CumulativeWages after = month.bonus().isPositive() ? wages.withBonusTaxedSeparately() : wages;
        return new ChinaPayslip(month, made, taxable, iit, bonusTax, severanceTax, net, after, recorder.explanation());
    }

    private Decision<AssessedTax> bonus(CumulativeWages before, PayslipMonth month, Trace trace) {
        if (month.bonus().isZero()) {
            return NO_BONUS;
        }
        return isResident(month)
                ? tax.bonus().separately(month.bonus(), before.bonusTaxedSeparately(), trace)
                : tax.nonResidents().bonus(month.bonus(), before.bonusTaxedSeparately(), trace);
    }
}
