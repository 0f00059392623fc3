// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * Payments of residents that are not among the comprehensive income of the year but taxed alone, 财税〔2018〕164 号, articles 2 and 5: equity income,
 * severance, early and internal retirement.
 *
 * <p>Immutable and thread-safe.
 */
public final class LumpSums {

    private final int year;
    private final RateRows annual;
    private final RateRows monthly;
    private final long basicMonthly;
    private final long basicAnnual;
    private final long exemptYears;
    private final boolean equityAlone;

    LumpSums(ChinaTaxYear tax) {
        year = tax.year();
        annual = tax.annual();
        monthly = tax.monthly();
        basicMonthly = tax.fen(TaxParameter.BASIC_DEDUCTION_MONTHLY);
        basicAnnual = tax.fen(TaxParameter.BASIC_DEDUCTION_ANNUAL);
        exemptYears = tax.count(TaxParameter.SEVERANCE_EXEMPT_YEARS);
        equityAlone = tax.tables()
                .find(TaxParameter.EQUITY_TAXED_ALONE, tax.firstDay())
                .filter(value -> value.signum() > 0)
                .isPresent();
    }

    /**
     * Severance (解除劳动关系一次性补偿收入), article 5 item 1: up to three times last year's average annual wage of the place it is exempt; the rest alone is
     * taxed by the annual table, without basic deduction.
     *
     * <p>488,772 where the average is 150,924: 3 x 150,924 = 452,772 are exempt, 36,000 x 3 % = 1,080.00.
     *
     * @param total  all of the compensation, 0 or more
     * @param localAverageAnnualWage  the average wage of last year where the employer is, 0 or more; see {@link ChinaContributionTables}
     * @param trace  whether to explain
     */
    public SeveranceTax severance(Money total, Money localAverageAnnualWage, Trace trace) {
        long all = Yuan.notNegative(total, "total");
        long limit =
                Math.multiplyExact(exemptYears, Yuan.notNegative(localAverageAnnualWage, "localAverageAnnualWage"));
        long exempt = Math.min(all, limit);
        long excess = all - exempt;
        Recorder recorder = trace.recorder();
        int row = annual.row(excess);
        long tax = annual.tax(excess);
        if (recorder.isOn()) {
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.severance")
                    .with("total", total)
                    .with("exempt", Yuan.of(exempt))
                    .with("years", exemptYears)
                    .with("average", localAverageAnnualWage)
                    .with("excess", Yuan.of(excess))
                    .with("tax", Yuan.of(tax))
                    .under(ChinaLaws.SEVERANCE);
            AssessedTax.record(recorder, annual, excess, row, tax, ChinaLaws.COMPREHENSIVE_RATES);
            recorder.end();
        }
        return new SeveranceTax(Yuan.of(exempt), AssessedTax.of(annual, excess, row, tax, recorder));
    }

    /**
     * Equity income (股权激励), article 2 item 1, to 2027-12-31: the whole income of the year alone by the annual table, without basic deduction. What came
     * earlier in the year is added, and its tax subtracted. Refused in a year in which the law does not tax it alone.
     *
     * @param income  what is earned now, 0 or more
     * @param earlierInYear  what was earned so in the year before now, 0 or more
     * @param trace  whether to explain
     */
    public Decision<AssessedTax> equity(Money income, Money earlierInYear, Trace trace) {
        long now = Yuan.notNegative(income, "income");
        long before = Yuan.notNegative(earlierInYear, "earlierInYear");
        if (!equityAlone) {
            return Decision.refused(Reason.of(ChinaTexts.REASONS, "equity.not-alone")
                    .with("year", year)
                    .under(ChinaLaws.EQUITY));
        }
        Recorder recorder = trace.recorder();
        long taxable = Math.addExact(now, before);
        int row = annual.row(taxable);
        long whole = annual.tax(taxable);
        long paid = annual.tax(before);
        if (recorder.isOn()) {
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.equity")
                    .with("tax", Yuan.of(whole - paid))
                    .with("whole", Yuan.of(whole))
                    .with("before", Yuan.of(paid))
                    .under(ChinaLaws.EQUITY);
            AssessedTax.record(recorder, annual, taxable, row, whole, ChinaLaws.COMPREHENSIVE_RATES);
            recorder.end();
        }
        return Decision.accepted(AssessedTax.of(annual, taxable, row, whole - paid, recorder));
    }

    /**
     * Early retirement (提前退休一次性补贴收入), article 5 item 2: ((total / years - 60,000) x rate - quick deduction) x years, rounded once.
     *
     * <p>400,000 for 5 years: 80,000 - 60,000 = 20,000 x 3 % = 600 x 5 = 3,000.00.
     *
     * @param lumpSum  0 or more
     * @param yearsToStatutoryAge  whole years to the statutory retirement age, from 1 to 50
     * @param trace  whether to explain
     */
    public AssessedTax earlyRetirement(Money lumpSum, int yearsToStatutoryAge, Trace trace) {
        long all = Yuan.notNegative(lumpSum, "lumpSum");
        Checks.inRange(yearsToStatutoryAge, 1, 50, "yearsToStatutoryAge");
        long taxable = Math.subtractExact(all, Math.multiplyExact(basicAnnual, (long) yearsToStatutoryAge));
        int row = annual.row(taxable, yearsToStatutoryAge, 0);
        long tax = taxable <= 0 ? 0 : annual.tax(taxable, row, yearsToStatutoryAge);
        Recorder recorder = trace.recorder();
        if (recorder.isOn()) {
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.early-retirement")
                    .with("tax", Yuan.of(tax))
                    .with("lump", lumpSum)
                    .with("years", yearsToStatutoryAge)
                    .with("basic", Yuan.of(basicAnnual))
                    .with("row", row + 1)
                    .with("rate", annual.percentage(row))
                    .with("quick", annual.quickDeduction(row))
                    .under(ChinaLaws.EARLY_RETIREMENT)
                    .end();
        }
        return AssessedTax.of(annual, taxable, row, tax, recorder);
    }

    /**
     * Internal retirement (内部退养一次性收入), article 5 item 3 and 国税发〔1999〕58 号: the lump sum by month together with the wage of the month finds the row of
     * the monthly table; lump sum and wage are taxed by it, and the tax on the wage alone is subtracted.
     *
     * <p>240,000 for 24 months with a wage of 12,000: 10,000 + 12,000 - 5,000 = 17,000 is in the row of 20 %; 247,000 x 20 % - 1,410 = 47,990, less
     * 7,000 x 10 % - 210 = 490, are 47,500.00.
     *
     * @param lumpSum  0 or more
     * @param monthsToStatutoryAge  months to the statutory retirement age, from 1 to 600
     * @param monthWage  the wage of the month of payment, 0 or more
     * @param trace  whether to explain
     * @return the tax on top of that on the wage
     */
    public AssessedTax internalRetirement(Money lumpSum, int monthsToStatutoryAge, Money monthWage, Trace trace) {
        long lump = Yuan.notNegative(lumpSum, "lumpSum");
        Checks.inRange(monthsToStatutoryAge, 1, 600, "monthsToStatutoryAge");
        long wage = Math.subtractExact(Yuan.notNegative(monthWage, "monthWage"), basicMonthly);
        long taxable = Math.addExact(lump, wage);
        int row = monthly.row(lump, monthsToStatutoryAge, wage);
        long together = taxable <= 0 ? 0 : Math.max(0, monthly.tax(taxable, row));
        long alone = monthly.tax(wage);
        long tax = Math.max(0, together - alone);
        Recorder recorder = trace.recorder();
        if (recorder.isOn()) {
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.internal-retirement")
                    .with("tax", Yuan.of(tax))
                    .with("together", Yuan.of(together))
                    .with("alone", Yuan.of(alone))
                    .with("months", monthsToStatutoryAge)
                    .under(ChinaLaws.INTERNAL_RETIREMENT);
            AssessedTax.record(recorder, monthly, taxable, row, together, ChinaLaws.INTERNAL_RETIREMENT);
            AssessedTax.record(recorder, monthly, wage, monthly.row(wage), alone, ChinaLaws.INTERNAL_RETIREMENT);
            recorder.end();
        }
        return AssessedTax.of(monthly, taxable, row, tax, recorder);
    }
}
