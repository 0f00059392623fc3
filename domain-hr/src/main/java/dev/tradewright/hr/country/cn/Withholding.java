// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * The tax to withhold on one payment of wages, and the state for the next one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param after  the year with this payment in it
 * @param basicDeduction  the basic deduction of the year so far (累计减除费用)
 * @param taxable  taxable so far (累计预扣预缴应纳税所得额), of either sign
 * @param rate  the rate of its row (预扣率)
 * @param quickDeduction  the quick deduction of its row (速算扣除数)
 * @param cumulativeTax  the tax on it, before relief and what was withheld before; 0 or more
 * @param withheld  what is withheld now (本期应预扣预缴税额), 0 or more
 * @param explanation  how it came about, if asked for
 */
public record Withholding(
        CumulativeWages after,
        Money basicDeduction,
        Money taxable,
        Percentage rate,
        Money quickDeduction,
        Money cumulativeTax,
        Money withheld,
        Optional<Explanation> explanation) {

    /** Checks that nothing is missing. */
    public Withholding {
        Checks.notNull(after, "after");
        Checks.notNull(basicDeduction, "basicDeduction");
        Checks.notNull(taxable, "taxable");
        Checks.notNull(rate, "rate");
        Checks.notNull(quickDeduction, "quickDeduction");
        Checks.notNull(cumulativeTax, "cumulativeTax");
        Checks.notNull(withheld, "withheld");
        Checks.notNull(explanation, "explanation");
    }
}
