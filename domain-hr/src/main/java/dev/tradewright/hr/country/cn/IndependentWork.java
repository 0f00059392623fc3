// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;

/**
 * The prepayment that a payer withholds from residents who are not employed, per payment, 个人所得税扣缴申报管理办法（试行）(STA announcement 2018 No. 61),
 * article 8. From a payment up to 4,000, inclusive, 800 are taken off as expenses, but not more than it is; from a larger one 20 %. What is left is
 * taxed exactly and the tax rounded half up once. Students on internship and insurance or securities agents are withheld by accumulation instead.
 *
 * <pre>
 *    4,000    labour      3,200 x 20 %                           =    640.00
 *   25,001    labour      20,000.80 x 30 % - 2,000               =  4,000.24
 *    3,000    manuscript  2,200 x 70 % = 1,540 x 20 %            =    308.00
 *    3,000    royalty     2,200 x 20 %                           =    440.00
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class IndependentWork {

    private static final long PERCENT = 100;
    private static final Rounding.Mode HALF_UP = Rounding.Mode.HALF_AWAY_FROM_ZERO;

    private final RateRows labour;
    private final long flat;
    private final long flatUpTo;
    private final long leftPercent;
    private final long manuscriptPercent;
    private final RateRows royalty;

    IndependentWork(ChinaTaxYear tax) {
        labour = tax.rows(TaxTable.Kind.LABOUR);
        flat = tax.fen(TaxParameter.WORK_EXPENSE_FLAT);
        flatUpTo = tax.fen(TaxParameter.WORK_EXPENSE_FLAT_UP_TO);
        leftPercent = PERCENT - tax.percent(TaxParameter.WORK_EXPENSE_RATE);
        manuscriptPercent = tax.percent(TaxParameter.MANUSCRIPT_SHARE);
        royalty = RateRows.flat(tax.percent(TaxParameter.ROYALTY_RATE));
    }

    /**
     * Labour remuneration (劳务报酬).
     *
     * @param payment  0 or more
     * @param trace  whether to explain
     */
    public AssessedTax labour(Money payment, Trace trace) {
        return tax(payment, labour, PERCENT, trace);
    }

    /**
     * Remuneration for a manuscript (稿酬), of which 70 % count.
     *
     * @param payment  0 or more
     * @param trace  whether to explain
     */
    public AssessedTax manuscript(Money payment, Trace trace) {
        return tax(payment, royalty, manuscriptPercent, trace);
    }

    /**
     * A royalty (特许权使用费).
     *
     * @param payment  0 or more
     * @param trace  whether to explain
     */
    public AssessedTax royalty(Money payment, Trace trace) {
        return tax(payment, royalty, PERCENT, trace);
    }

    /** What counts is kept in hundredths of a percent of a fen, so that it is exact until the tax is rounded. */
    private AssessedTax tax(Money payment, RateRows rows, long percent, Trace trace) {
        long paid = Yuan.notNegative(payment, "payment");
        long left = paid <= flatUpTo
                ? Math.multiplyExact(Math.max(0, paid - flat), PERCENT)
                : Math.multiplyExact(paid, leftPercent);
        long counted = Math.multiplyExact(left, percent);
        long parts = PERCENT * PERCENT;
        int row = rows.rowOfParts(counted, parts);
        long tax = rows.taxOfParts(counted, row, parts);
        long taxable = HALF_UP.divide(counted, parts);
        Recorder recorder = trace.recorder();
        if (recorder.isOn()) {
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.work")
                    .with("payment", payment)
                    .with("expenses", Yuan.of(paid - HALF_UP.divide(left, PERCENT)))
                    .with("share", percent)
                    .with("taxable", Yuan.of(taxable))
                    .with("tax", Yuan.of(tax))
                    .under(ChinaLaws.WORK_PREPAYMENT);
            AssessedTax.record(recorder, rows, taxable, row, tax, ChinaLaws.WORK_PREPAYMENT);
            recorder.end();
        }
        return AssessedTax.of(rows, taxable, row, tax, recorder);
    }
}
