// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * Income tax to withhold from one payment.
 *
 * @param amount  in USD, 0 or more
 * @param explanation  how it came about, if it was asked for
 */
public record Withholding(Money amount, Optional<Explanation> explanation) {

    /** Refuses nulls. */
    public Withholding {
        Checks.notNull(amount, "amount");
        Checks.notNull(explanation, "explanation");
    }
}
