// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * The late fee on social insurance that was not paid in time (滞纳金).
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount  the fee, 0 or more
 * @param explanation  how it came about, if asked for
 */
public record LateFee(Money amount, Optional<Explanation> explanation) {

    /** Checks that nothing is missing. */
    public LateFee {
        Checks.notNull(amount, "amount");
        Checks.notNull(explanation, "explanation");
    }
}
