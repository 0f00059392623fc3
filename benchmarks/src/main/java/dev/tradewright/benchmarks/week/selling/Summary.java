// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.selling;

import dev.tradewright.commerce.pricing.PricingRules;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the chapter prints.
 *
 * @param locale  the reader's
 * @param rules  with the promotions
 * @param sales  what was sold
 * @param totals  what it came to
 * @param left  sold lines that could not be sold again
 */
record Summary(Locale locale, PricingRules rules, Sales sales, Totals totals, long left) {

    List<String> lines(Optional<String> invoice, String explained) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.of("heading", locale));
        lines.add(row(sales.sold().size(), totals.listed(), Words.of("orders", locale)));
        lines.add(Words.of("agreed", locale, Map.of("count", sales.agreedLines())));
        if (left > 0) {
            lines.add(Words.of("left", locale, Map.of("count", left)));
        }
        lines.add(Words.of("discounts", locale));
        for (Promotion promotion : rules.promotions()) {
            long orders = sales.sold().stream()
                    .filter(sold -> sold.priced().outcome(promotion.id()).isApplied())
                    .count();
            Money amount = totals.byPromotion().getOrDefault(promotion.id().value(), Money.zero(CurrencyUnit.GBP));
            lines.add(row(orders, amount, promotion.name()));
        }
        lines.add(Words.of("states", locale));
        totals.orders()
                .forEach((state, count) ->
                        lines.add(String.format(Locale.ROOT, "%8d  %s", count, state.toText(locale))));
        long waiting =
                sales.backordered().values().stream().mapToLong(Long::longValue).sum();
        long affected =
                sales.sold().stream().filter(sold -> sold.backordered() > 0).count();
        lines.add(Words.of(
                "backordered",
                locale,
                Map.of("units", waiting, "products", sales.backordered().size(), "orders", affected)));
        lines.addAll(refunds());
        invoice.ifPresent(number -> {
            lines.add(Words.of("receipt", locale, Map.of("invoice", number)));
            explained.lines().map(line -> "  " + line).forEach(lines::add);
        });
        return lines;
    }

    private List<String> refunds() {
        Money paid = Money.zero(CurrencyUnit.GBP);
        Money covered = paid;
        Money uncovered = paid;
        int paidLines = 0;
        int others = 0;
        for (Sales.Refund refund : sales.refunds()) {
            Money amount = refund.paid();
            if (amount == null) {
                others++;
                uncovered = uncovered.plus(refund.invoiced());
            } else {
                paidLines++;
                paid = paid.plus(amount);
                covered = covered.plus(refund.invoiced());
            }
        }
        return List.of(
                Words.of("refunded-paid", locale, Map.of("count", paidLines, "amount", paid, "invoiced", covered)),
                Words.of("refunded-invoiced", locale, Map.of("count", others, "amount", uncovered)));
    }

    private String row(long count, Money amount, String what) {
        return String.format(Locale.ROOT, "%8d %15s  %s", count, amount.toText(locale), what);
    }
}
