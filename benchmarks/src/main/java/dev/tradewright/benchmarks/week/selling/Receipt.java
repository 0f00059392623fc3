// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.selling;

import dev.tradewright.commerce.pricing.CartPricer;
import dev.tradewright.commerce.pricing.PricedCart;
import dev.tradewright.commerce.pricing.PromotionOutcome;
import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One invoice explained in full: a short one of which some promotion applied, and two did not but say how far away they were. */
final class Receipt {

    private static final int LINES_WANTED = 3;
    private static final int MISSED_WANTED = 2;

    private Receipt() {}

    static Optional<SoldInvoice> chosen(List<SoldInvoice> sold) {
        return sold.stream()
                .filter(invoice -> invoice.lines().size() >= LINES_WANTED)
                .filter(invoice -> tellsMuch(invoice.priced()))
                .min(Comparator.comparingInt(
                                (SoldInvoice invoice) -> invoice.lines().size())
                        .thenComparing(SoldInvoice::number));
    }

    private static boolean tellsMuch(PricedCart priced) {
        long applied =
                priced.outcomes().stream().filter(PromotionOutcome::isApplied).count();
        long missed = priced.outcomes().stream().filter(Receipt::isFarAway).count();
        return applied > 0 && missed >= MISSED_WANTED;
    }

    private static boolean isFarAway(PromotionOutcome outcome) {
        return outcome.reasons().stream().anyMatch(reason -> reason.arguments().containsKey("missing"));
    }

    /** The same invoice priced once more, with every step told. */
    static String explained(SoldInvoice invoice, CartPricer pricer, Locale locale) {
        Explanation explanation = pricer.price(invoice.cart(), invoice.context(), Trace.FULL)
                .orElseThrow()
                .explanation()
                .orElseThrow();
        return explanation.toText(locale);
    }
}
