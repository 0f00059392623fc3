// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.core.place.Country;
import dev.tradewright.core.tax.Taxes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The taxes on goods of one class, depending on where they are sent and when. */
final class TaxGroup {

    /** Of goods that bear no tax anywhere. */
    static final TaxGroup UNTAXED = new TaxGroup(List.of(), Taxes.NONE);

    /** Of goods that nothing is known of. */
    static final TaxGroup UNKNOWN = new TaxGroup(List.of(), null);

    private record Entry(TaxRule rule, Taxes taxes) {}

    private final List<Entry> entries;
    private final @Nullable Taxes otherwise;

    /**
     * Taxes.
     *
     * @param rules  those for certain countries first
     * @param otherwise  if none of them fits; null for no answer
     */
    TaxGroup(List<TaxRule> rules, @Nullable Taxes otherwise) {
        this.entries = rules.stream()
                .map(rule -> new Entry(rule, Taxes.of(rule.taxes())))
                .toList();
        this.otherwise = otherwise;
    }

    /** The taxes that hold for a sale; null for no answer. */
    @Nullable
    Taxes find(PricingContext context) {
        for (Entry entry : entries) {
            if (holds(entry.rule(), context)) {
                return entry.taxes();
            }
        }
        return otherwise;
    }

    private static boolean holds(TaxRule rule, PricingContext context) {
        Optional<Country> destination = context.destination();
        return (rule.countries().isEmpty()
                        || (destination.isPresent() && rule.countries().contains(destination.get())))
                && rule.validity().contains(context.instant());
    }
}
