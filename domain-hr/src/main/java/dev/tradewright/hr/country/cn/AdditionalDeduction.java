// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Optional;

/**
 * Special additional deductions of some months.
 *
 * <p>Immutable and thread-safe.
 *
 * @param total  all of them
 * @param items  what each claim makes, in the order of the claims; a child may make two, and what makes nothing is left out
 * @param explanation  how they came about, if asked for
 */
public record AdditionalDeduction(Money total, List<Item> items, Optional<Explanation> explanation) {

    /** Copies the list. */
    public AdditionalDeduction {
        Checks.notNull(total, "total");
        items = List.copyOf(items);
        Checks.notNull(explanation, "explanation");
    }

    /**
     * What a claim makes.
     *
     * @param claim  its place among the claims, from 0
     * @param kind  the deduction
     * @param months  for how many months it counts
     * @param amount  what they come to
     */
    public record Item(int claim, DeductionKind kind, int months, Money amount) {

        /** Checks that nothing is missing. */
        public Item {
            Checks.notNegative(claim, "claim");
            Checks.notNull(kind, "kind");
            Checks.notNegative(months, "months");
            Checks.notNull(amount, "amount");
        }
    }
}
