// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.tax.Tax;
import dev.tradewright.core.tax.TaxAmount;
import dev.tradewright.core.tax.TaxedLine;
import java.util.ArrayList;
import java.util.List;

/** Tells of the fixed amounts in prices that promotions made too low for them: the seller bears what is not covered. */
final class UncoveredFees {

    private UncoveredFees() {}

    /** The notices so far, and one for each fee that its line does not cover. */
    static List<Reason> after(List<Reason> notices, PricedCart priced) {
        List<Reason> all = new ArrayList<>(notices);
        priced.lines().forEach(line -> add(all, line.line().id(), line.taxed()));
        priced.shipping().forEach(way -> add(all, way.offer().id(), way.taxed()));
        return all;
    }

    private static void add(List<Reason> notices, Object line, TaxedLine taxed) {
        // only a price that nothing is left of fails to cover something
        if (!taxed.net().isZero()) {
            return;
        }
        for (TaxAmount each : taxed.taxes()) {
            Money fee = each.tax().amount().orElse(each.amount());
            if (each.tax().inclusion() == Tax.Inclusion.INCLUDED
                    && each.amount().isLessThan(fee)) {
                notices.add(Reason.of(PricingTexts.REASONS, "pricing.fee-not-covered")
                        .with("line", line)
                        .with("tax", each.tax().code())
                        .with("amount", fee)
                        .with("covered", each.amount())
                        .with("missing", fee.minus(each.amount())));
            }
        }
    }
}
