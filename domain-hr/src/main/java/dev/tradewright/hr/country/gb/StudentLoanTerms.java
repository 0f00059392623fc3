// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;

/**
 * When and how much of a {@link StudentLoanPlan} is repaid.
 *
 * @param threshold  the earnings of a year above which repayments are due
 * @param rate  the share of the earnings above
 */
public record StudentLoanTerms(Money threshold, Percentage rate) {

    /** Refuses nulls. */
    public StudentLoanTerms {
        Checks.notNull(threshold, "threshold");
        Checks.notNull(rate, "rate");
    }
}
