// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;

/**
 * The annual return of a resident's comprehensive income (综合所得汇算清缴), 个人所得税法, articles 6(1) item 1 and 11(1): all incomes of the year, of all
 * employers and payers, less all deductions, by the annual table; what was withheld is set off, and here a surplus is refunded.
 *
 * <p>Wages of 400,000 with 48,000 withheld: 400,000 - 60,000 = 340,000; x 25 % - 31,920 = 53,080; 5,080 are still to pay.
 *
 * <p>Of labour remuneration and royalties 80 % count, of manuscripts 80 % x 70 %, each rounded half up to the fen.
 *
 * <p>Immutable and thread-safe.
 */
public final class AnnualReturns {

    private static final long PERCENT = 100;

    private final RateRows rows;
    private final long basicMonthly;
    private final long expensePercent;
    private final long manuscriptPercent;

    AnnualReturns(ChinaTaxYear tax) {
        rows = tax.annual();
        basicMonthly = tax.fen(TaxParameter.BASIC_DEDUCTION_MONTHLY);
        expensePercent = tax.percent(TaxParameter.WORK_EXPENSE_RATE);
        manuscriptPercent = tax.percent(TaxParameter.MANUSCRIPT_SHARE);
    }

    /**
     * Settles a year.
     *
     * @param income  what was earned, deducted and paid
     * @param trace  whether to explain
     * @throws ArithmeticException if an amount does not fit into 64 bits
     */
    public AnnualSettlement settle(AnnualIncome income, Trace trace) {
        Recorder recorder = trace.recorder();
        Money counted = Yuan.of(counted(income));
        Money basic = Yuan.of(Math.multiplyExact(basicMonthly, (long) income.basicMonths()));
        Money taxable = counted.minus(income.exempt())
                .minus(basic)
                .minus(income.special())
                .minus(income.additional())
                .minus(income.other());
        int row = rows.row(taxable.minorUnits());
        Money tax = Yuan.of(rows.tax(taxable.minorUnits()));
        Money owed = tax.minus(income.relief()).max(Yuan.ZERO);
        Money due = owed.minus(income.alreadyPaid());
        if (recorder.isOn()) {
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.settlement")
                    .with("due", due)
                    .with("tax", tax)
                    .with("relief", income.relief())
                    .with("paid", income.alreadyPaid())
                    .under(ChinaLaws.ANNUAL_RETURN);
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.taxable")
                    .with("taxable", taxable)
                    .with("income", counted)
                    .with("exempt", income.exempt())
                    .with("basic", basic)
                    .with("special", income.special())
                    .with("additional", income.additional())
                    .with("other", income.other())
                    .under(ChinaLaws.ANNUAL_TAXABLE)
                    .end();
            AssessedTax.record(
                    recorder, rows, taxable.minorUnits(), row, tax.minorUnits(), ChinaLaws.COMPREHENSIVE_RATES);
            recorder.end();
        }
        return new AnnualSettlement(
                taxable, rows.percentage(row), rows.quickDeduction(row), tax, due, recorder.explanation());
    }

    /** 收入额: wages in full, the other incomes less their expenses. */
    private long counted(AnnualIncome income) {
        long sum = income.wages().minorUnits();
        sum = Math.addExact(sum, share(income.labour(), PERCENT));
        sum = Math.addExact(sum, share(income.royalties(), PERCENT));
        return Math.addExact(sum, share(income.manuscripts(), manuscriptPercent));
    }

    private long share(Money paid, long percent) {
        return Rounding.Mode.HALF_AWAY_FROM_ZERO.multiplyDivide(
                paid.minorUnits(), (PERCENT - expensePercent) * percent, PERCENT * PERCENT);
    }
}
