// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.sample;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.text.Messages;

/** The smallest rule that may refuse: nobody spends more than is there. */
public final class SampleWallet {

    private static final Messages TEXTS = Messages.of(SampleWallet.class, "wallet");

    private SampleWallet() {}

    // snippet: rule
    public static Decision<Money> spend(Money balance, Money price) {
        Money missing = price.minus(balance);
        return missing.isPositive()
                ? Decision.refused(Reason.of(TEXTS, "wallet.short").with("missing", missing))
                : Decision.accepted(balance.minus(price));
    }
    // end
}
