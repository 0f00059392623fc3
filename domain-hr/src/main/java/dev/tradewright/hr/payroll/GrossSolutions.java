// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Optional;

/**
 * Every amount that answers a {@link GrossQuery}, to the minor unit. There may be several, where more gross leaves less net, as behind the bound of a
 * table that taxes the whole amount; and none, where net pay jumps over the amount that is asked for.
 *
 * <p>If the whole is taxed at 5 % below 10,000 and at 10 % from there, CNY 9200.00 net are left of CNY 9684.21 and of CNY 10222.22, CNY 8800.00 net of
 * CNY 9263.16 only, and more than CNY 9499.99 but less than CNY 9000.00 net of nothing.
 *
 * @param query  the question
 * @param stretches  the answers from small to large, neighbours taken together
 * @param nearest  if there is none, the least amount of the input by which the target comes to more, if there is one
 */
public record GrossSolutions(GrossQuery query, List<Stretch> stretches, Optional<Money> nearest) {

    /**
     * Amounts that follow each other by minor units and all are answers.
     *
     * @param first  the least
     * @param last  the greatest, itself an answer
     */
    public record Stretch(Money first, Money last) {

        /** Refuses one that ends before it begins. */
        public Stretch {
            Checks.notNull(first, "first");
            Checks.notNull(last, "last");
            Checks.that(!last.isLessThan(first), "last", last, "must not be below first (" + first + ")");
        }
    }

    /** Checks that nothing is missing. */
    public GrossSolutions {
        Checks.notNull(query, "query");
        stretches = List.copyOf(stretches);
        Checks.notNull(nearest, "nearest");
    }

    /** Whether exactly one amount answers. */
    public boolean isUnique() {
        return stretches.size() == 1
                && stretches.get(0).first().equals(stretches.get(0).last());
    }

    /** The least answer; empty if there is none. */
    public Optional<Money> smallest() {
        return stretches.stream().map(Stretch::first).findFirst();
    }

    /** The least answer of each stretch. */
    public List<Money> amounts() {
        return stretches.stream().map(Stretch::first).toList();
    }
}
