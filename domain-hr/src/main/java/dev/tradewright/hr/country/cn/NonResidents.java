// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import java.util.Optional;

/**
 * The tax of individuals who are not resident in China (非居民个人), by the monthly table and never by accumulation: 个人所得税法, article 6(1) item 2, and STA
 * announcement 2018 No. 61, article 9. Nothing is deducted but 5,000 from the wage of a month: no contributions, no special additional deductions.
 *
 * <pre>
 *   wage     9,000    4,000 x 10 % - 210                                  =   190.00
 *   bonus   72,001    a sixth is 12,000.17: 72,001 x 20 % - 6 x 1,410     = 5,940.20
 *   labour  10,000    10,000 x 80 % = 8,000 x 10 % - 210                  =   590.00
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class NonResidents {

    private static final long PERCENT = 100;
    private static final Rounding.Mode HALF_UP = Rounding.Mode.HALF_AWAY_FROM_ZERO;

    private final int year;
    private final RateRows monthly;
    private final long basicMonthly;
    private final long bonusMonths;
    private final long leftPercent;
    private final long manuscriptPercent;

    NonResidents(ChinaTaxYear tax) {
        year = tax.year();
        monthly = tax.monthly();
        basicMonthly = tax.fen(TaxParameter.BASIC_DEDUCTION_MONTHLY);
        bonusMonths = tax.count(TaxParameter.NON_RESIDENT_BONUS_MONTHS);
        leftPercent = PERCENT - tax.percent(TaxParameter.WORK_EXPENSE_RATE);
        manuscriptPercent = tax.percent(TaxParameter.MANUSCRIPT_SHARE);
    }

    /**
     * The wage of a month (工资、薪金).
     *
     * @param wage  all wages of the month that are taxed in China, without what is exempt; 0 or more
     * @param trace  whether to explain
     */
    public AssessedTax wage(Money wage, Trace trace) {
        Recorder recorder = trace.recorder();
        AssessedTax made = wage(Yuan.notNegative(wage, "wage"), recorder);
        return new AssessedTax(made.taxable(), made.rate(), made.quickDeduction(), made.tax(), recorder.explanation());
    }

    /** The same as a step of a larger calculation. */
    AssessedTax wage(long wage, Recorder recorder) {
        long taxable = wage - basicMonthly;
        int row = monthly.row(taxable);
        long tax = monthly.tax(taxable);
        if (recorder.isOn()) {
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.non-resident-wage")
                    .with("tax", Yuan.of(tax))
                    .with("wage", Yuan.of(wage))
                    .with("basic", Yuan.of(basicMonthly))
                    .with("taxable", Yuan.of(taxable))
                    .under(ChinaLaws.NON_RESIDENT_TAXABLE);
            AssessedTax.record(recorder, monthly, taxable, row, tax, ChinaLaws.NON_RESIDENT_WITHHOLDING);
            recorder.end();
        }
        return new AssessedTax(
                Yuan.of(taxable), monthly.percentage(row), monthly.quickDeduction(row), Yuan.of(tax), Optional.empty());
    }

    /**
     * A bonus for several months (数月奖金), once a year: ((bonus / 6) x rate - quick deduction) x 6, MOF/STA announcement 2019 No. 35, article 3. Rounded
     * once. Refused if it was done already in the year.
     *
     * @param bonus  0 or more
     * @param alreadyThisYear  whether a bonus of this person was taxed so in the year
     * @param trace  whether to explain
     */
    public Decision<AssessedTax> bonus(Money bonus, boolean alreadyThisYear, Trace trace) {
        long fen = Yuan.notNegative(bonus, "bonus");
        if (alreadyThisYear) {
            return Decision.refused(Reason.of(ChinaTexts.REASONS, "bonus.once-a-year")
                    .with("year", year)
                    .under(ChinaLaws.NON_RESIDENT_BONUS));
        }
        Recorder recorder = trace.recorder();
        int row = monthly.row(fen, bonusMonths, 0);
        long tax = monthly.tax(fen, row, bonusMonths);
        if (recorder.isOn()) {
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.non-resident-bonus")
                    .with("tax", Yuan.of(tax))
                    .with("bonus", bonus)
                    .with("months", bonusMonths)
                    .with("row", row + 1)
                    .with("rate", monthly.percentage(row))
                    .with("quick", monthly.quickDeduction(row))
                    .under(ChinaLaws.NON_RESIDENT_BONUS)
                    .end();
        }
        return Decision.accepted(AssessedTax.of(monthly, fen, row, tax, recorder));
    }

    /**
     * Labour remuneration (劳务报酬), less 20 % expenses, whatever its size.
     *
     * @param payment  0 or more
     * @param trace  whether to explain
     */
    public AssessedTax labour(Money payment, Trace trace) {
        return work(payment, PERCENT, trace);
    }

    /**
     * Remuneration for a manuscript (稿酬), less 20 % expenses; 70 % of the rest count.
     *
     * @param payment  0 or more
     * @param trace  whether to explain
     */
    public AssessedTax manuscript(Money payment, Trace trace) {
        return work(payment, manuscriptPercent, trace);
    }

    /**
     * A royalty (特许权使用费), less 20 % expenses.
     *
     * @param payment  0 or more
     * @param trace  whether to explain
     */
    public AssessedTax royalty(Money payment, Trace trace) {
        return work(payment, PERCENT, trace);
    }

    private AssessedTax work(Money payment, long percent, Trace trace) {
        long paid = Yuan.notNegative(payment, "payment");
        long counted = Math.multiplyExact(paid, leftPercent * percent);
        long parts = PERCENT * PERCENT;
        int row = monthly.rowOfParts(counted, parts);
        long tax = monthly.taxOfParts(counted, row, parts);
        long taxable = HALF_UP.divide(counted, parts);
        LegalReference law = ChinaLaws.NON_RESIDENT_WITHHOLDING;
        Recorder recorder = trace.recorder();
        if (recorder.isOn()) {
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.work")
                    .with("payment", payment)
                    .with("expenses", Yuan.of(paid - HALF_UP.multiplyDivide(paid, leftPercent, PERCENT)))
                    .with("share", percent)
                    .with("taxable", Yuan.of(taxable))
                    .with("tax", Yuan.of(tax))
                    .under(law);
            AssessedTax.record(recorder, monthly, taxable, row, tax, law);
            recorder.end();
        }
        return AssessedTax.of(monthly, taxable, row, tax, recorder);
    }
}
