// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * The outcome of an annual return (汇算清缴).
 *
 * <p>Immutable and thread-safe.
 *
 * @param taxable  the taxable income of the year (应纳税所得额), of either sign
 * @param rate  the rate of its row
 * @param quickDeduction  the quick deduction of its row
 * @param tax  the tax of the year before relief (应纳税额), 0 or more
 * @param due  what is still to pay (应补税额); negative if it is refunded (应退税额)
 * @param explanation  how it came about, if asked for
 */
public record AnnualSettlement(
        Money taxable, Percentage rate, Money quickDeduction, Money tax, Money due, Optional<Explanation> explanation) {

    /** Checks that nothing is missing. */
    public AnnualSettlement {
        Checks.notNull(taxable, "taxable");
        Checks.notNull(rate, "rate");
        Checks.notNull(quickDeduction, "quickDeduction");
        Checks.notNull(tax, "tax");
        Checks.notNull(due, "due");
        Checks.notNull(explanation, "explanation");
    }
}
