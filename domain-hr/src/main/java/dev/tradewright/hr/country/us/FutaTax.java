// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * Federal unemployment tax of the employer on one payment.
 *
 * @param gross  before the credit, in USD, 0 or more
 * @param net  after the credit for contributions to the state's fund, in USD, 0 or more
 * @param explanation  how they came about, if it was asked for
 */
public record FutaTax(Money gross, Money net, Optional<Explanation> explanation) {

    /** Refuses nulls. */
    public FutaTax {
        Checks.notNull(gross, "gross");
        Checks.notNull(net, "net");
        Checks.notNull(explanation, "explanation");
    }
}
