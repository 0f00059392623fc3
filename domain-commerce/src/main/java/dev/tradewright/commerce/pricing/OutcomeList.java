// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.pricing.PromotionOutcome.Status;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of all promotions by rank. Those that no line has anything to do with come out alike for every cart, and are shared; that one applied
 * becomes a value when it is first asked for. A run fills it and hands it out; from then on it is immutable and thread-safe: of two threads that make the
 * same outcome either leaves an equal one.
 */
final class OutcomeList extends AbstractList<PromotionOutcome> implements RandomAccess {

    private final PromotionOutcome[] untouched;
    private final CurrencyUnit currency;
    private final int[] ranks;
    private final long[] amounts;
    private final @Nullable PromotionOutcome[] outcomes;

    /**
     * The outcomes, those of the candidates to be told.
     *
     * @param untouched  of all promotions if nothing in the cart concerns them; not to be changed any more
     * @param currency  of all amounts
     * @param ranks  of the candidates, rising; not to be changed any more
     */
    OutcomeList(PromotionOutcome[] untouched, CurrencyUnit currency, int[] ranks) {
        this.untouched = untouched;
        this.currency = currency;
        this.ranks = ranks;
        this.amounts = new long[ranks.length];
        this.outcomes = new PromotionOutcome[ranks.length];
    }

    /** A candidate took something off. */
    void applied(int candidate, long amount) {
        amounts[candidate] = amount;
    }

    /** A candidate did not. */
    void gaveNothing(int candidate, Status status, List<Reason> reasons) {
        PromotionOutcome known = untouched[ranks[candidate]];
        outcomes[candidate] =
                new PromotionOutcome(known.promotion(), known.name(), status, Money.zero(currency), reasons);
    }

    boolean isApplied(int candidate) {
        return amounts[candidate] != 0;
    }

    /** Whether the outcome of a candidate has been told. */
    boolean isKnown(int candidate) {
        return isApplied(candidate) || outcomes[candidate] != null;
    }

    @Override
    public PromotionOutcome get(int index) {
        int found = Arrays.binarySearch(ranks, index);
        if (found < 0) {
            return untouched[index];
        }
        PromotionOutcome outcome = outcomes[found];
        if (outcome == null) {
            PromotionOutcome known = untouched[index];
            Money amount = Money.ofMinor(currency, amounts[found]);
            outcome = new PromotionOutcome(known.promotion(), known.name(), Status.APPLIED, amount, List.of());
            outcomes[found] = outcome;
        }
        return outcome;
    }

    @Override
    public int size() {
        return untouched.length;
    }
}
