// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.TaxClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The taxes by class; those for certain countries first. */
final class TaxBook {

    private final Map<TaxClass, TaxGroup> byClass = new HashMap<>();

    TaxBook(List<TaxRule> written) {
        Map<TaxClass, List<TaxRule>> rules = new LinkedHashMap<>();
        written.stream()
                .sorted(Comparator.comparing((TaxRule rule) -> rule.countries().isEmpty()))
                .forEach(rule -> rules.computeIfAbsent(rule.taxClass(), each -> new ArrayList<>())
                        .add(rule));
        rules.forEach((taxClass, all) -> byClass.put(taxClass, new TaxGroup(all, null)));
    }

    boolean isEmpty() {
        return byClass.isEmpty();
    }

    boolean has(TaxClass taxClass) {
        return byClass.containsKey(taxClass);
    }

    /** The taxes on a class, always the same group for it; no tax if there are no rules at all, no answer if there are, but none for it. */
    TaxGroup group(TaxClass taxClass) {
        return byClass.isEmpty() ? TaxGroup.UNTAXED : byClass.getOrDefault(taxClass, TaxGroup.UNKNOWN);
    }
}
