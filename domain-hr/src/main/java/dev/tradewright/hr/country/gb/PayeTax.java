// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * Income tax of one payment.
 *
 * @param due  what is to be deducted in the period, in GBP; negative if it is a refund
 * @param toDate  the tax of the year to date, this period included
 * @param explanation  how it came about, if it was asked for
 */
public record PayeTax(Money due, Money toDate, Optional<Explanation> explanation) {

    /** Refuses nulls. */
    public PayeTax {
        Checks.notNull(due, "due");
        Checks.notNull(toDate, "toDate");
        Checks.notNull(explanation, "explanation");
    }
}
