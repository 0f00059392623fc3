// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * One line of a {@link BracketTable}: amounts from here to there, a rate, and perhaps what the official table prints beside it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from  where it begins
 * @param to  where it ends; empty if it has no end
 * @param rate  the rate of this bracket
 * @param base  the amount that is due before the rate; what it means is said by the {@link BracketTable.Method}
 * @param quickDeduction  the quick deduction (速算扣除数), which makes amount x rate - deduction the result
 */
public record RateBracket(
        Money from, Optional<Money> to, Percentage rate, Optional<Money> base, Optional<Money> quickDeduction) {

    /** Checks that nothing is missing; whether the bracket fits its neighbours is checked by the table. */
    public RateBracket {
        Checks.notNull(from, "from");
        Checks.notNull(to, "to");
        Checks.notNull(rate, "rate");
        Checks.notNull(base, "base");
        Checks.notNull(quickDeduction, "quick deduction");
    }

    /**
     * A bracket with an end.
     *
     * @param from  where it begins
     * @param to  where it ends
     * @param rate  its rate
     */
    public static RateBracket of(Money from, Money to, Percentage rate) {
        return new RateBracket(from, Optional.of(Checks.notNull(to, "to")), rate, Optional.empty(), Optional.empty());
    }

    /**
     * A bracket without an end.
     *
     * @param from  where it begins
     * @param rate  its rate
     */
    public static RateBracket from(Money from, Percentage rate) {
        return new RateBracket(from, Optional.empty(), rate, Optional.empty(), Optional.empty());
    }

    /**
     * The same bracket with a base amount.
     *
     * @param amount  what is due before the rate
     */
    public RateBracket withBase(Money amount) {
        return new RateBracket(from, to, rate, Optional.of(amount), quickDeduction);
    }

    /**
     * The same bracket with a quick deduction.
     *
     * @param amount  the quick deduction (速算扣除数)
     */
    public RateBracket withQuickDeduction(Money amount) {
        return new RateBracket(from, to, rate, base, Optional.of(amount));
    }
}
