// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.TaxClass;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.tax.Taxes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The taxes by class; those for certain countries first. */
final class TaxBook {

    private record Entry(TaxRule rule, Taxes taxes) {}

    private final Map<TaxClass, List<Entry>> byClass = new HashMap<>();

    TaxBook(List<TaxRule> written) {
        written.stream()
                .sorted(Comparator.comparing((TaxRule rule) -> rule.countries().isEmpty()))
                .forEach(rule -> byClass.computeIfAbsent(rule.taxClass(), each -> new ArrayList<>())
                        .add(new Entry(rule, Taxes.of(rule.taxes()))));
    }

    boolean isEmpty() {
        return byClass.isEmpty();
    }

    boolean has(TaxClass taxClass) {
        return byClass.containsKey(taxClass);
    }

    /** The taxes on a class; none if there are no rules at all, null if there are, but none for it. */
    @Nullable
    Taxes find(TaxClass taxClass, PricingContext context) {
        if (byClass.isEmpty()) {
            return Taxes.NONE;
        }
        for (Entry entry : byClass.getOrDefault(taxClass, List.of())) {
            if (holds(entry.rule(), context)) {
                return entry.taxes();
            }
        }
        return null;
    }

    private static boolean holds(TaxRule rule, PricingContext context) {
        Optional<Country> destination = context.destination();
        return (rule.countries().isEmpty()
                        || (destination.isPresent() && rule.countries().contains(destination.get())))
                && rule.validity().contains(context.instant());
    }
}
