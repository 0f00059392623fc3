// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * The tax on one amount: amount x rate - quick deduction (速算扣除数), rounded half up to the fen.
 *
 * <p>Immutable and thread-safe.
 *
 * @param taxable  what is taxed, after what is deducted first; rounded to the fen for reading where it has more digits, while the tax is exact
 * @param rate  the rate of its row
 * @param quickDeduction  the quick deduction of its row
 * @param tax  the tax, 0 or more
 * @param explanation  how it came about, if asked for
 */
public record AssessedTax(
        Money taxable, Percentage rate, Money quickDeduction, Money tax, Optional<Explanation> explanation) {

    /** Checks that nothing is missing. */
    public AssessedTax {
        Checks.notNull(taxable, "taxable");
        Checks.notNull(rate, "rate");
        Checks.notNull(quickDeduction, "quickDeduction");
        Checks.notNull(tax, "tax");
        Checks.notNull(explanation, "explanation");
    }

    /** The tax on an amount by its own row. */
    static AssessedTax of(RateRows rows, long taxable, LegalReference law, Trace trace) {
        Recorder recorder = trace.recorder();
        int row = rows.row(taxable);
        long tax = rows.tax(taxable);
        record(recorder, rows, taxable, row, tax, law);
        return of(rows, taxable, row, tax, recorder);
    }

    /** What was found out by the row of a table. */
    static AssessedTax of(RateRows rows, long taxable, int row, long tax, Recorder recorder) {
        return new AssessedTax(
                Yuan.of(taxable), rows.percentage(row), rows.quickDeduction(row), Yuan.of(tax), recorder.explanation());
    }

    /** Tells the row of a table as one step. */
    static void record(Recorder recorder, RateRows rows, long taxable, int row, long tax, LegalReference law) {
        if (recorder.isOn()) {
            recorder.step(ChinaTexts.EXPLANATIONS, taxable <= 0 ? "iit.nothing" : "iit.row")
                    .with("row", row + 1)
                    .with("taxable", Yuan.of(taxable))
                    .with("rate", rows.percentage(row))
                    .with("quick", rows.quickDeduction(row))
                    .with("tax", Yuan.of(tax))
                    .under(law)
                    .end();
        }
    }
}
