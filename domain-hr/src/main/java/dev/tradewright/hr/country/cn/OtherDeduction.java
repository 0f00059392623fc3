// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * What is deducted of other payments within their limits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param annuity  of the annuity
 * @param health  of commercial health insurance
 * @param pension  of the personal pension
 * @param total  all of them
 * @param explanation  how they came about, if asked for
 */
public record OtherDeduction(
        Money annuity, Money health, Money pension, Money total, Optional<Explanation> explanation) {

    /** Checks that nothing is missing. */
    public OtherDeduction {
        Checks.notNull(annuity, "annuity");
        Checks.notNull(health, "health");
        Checks.notNull(pension, "pension");
        Checks.notNull(total, "total");
        Checks.notNull(explanation, "explanation");
    }
}
