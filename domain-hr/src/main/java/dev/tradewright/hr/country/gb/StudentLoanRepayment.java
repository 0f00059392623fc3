// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * What is deducted for a loan.
 *
 * @param amount  whole pounds in GBP, 0 or more
 * @param explanation  how it came about, if it was asked for
 */
public record StudentLoanRepayment(Money amount, Optional<Explanation> explanation) {

    /** Refuses nulls. */
    public StudentLoanRepayment {
        Checks.notNull(amount, "amount");
        Checks.notNull(explanation, "explanation");
    }
}
