// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.pricing.PromotionOutcome.Status;
import dev.tradewright.commerce.promotion.Promotion;
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

    private final CompiledRules rules;
    private final CurrencyUnit currency;
    private final int[] ranks;
    private final long[] amounts;
    private final @Nullable PromotionOutcome[] outcomes;

    /**
     * The outcomes, those of the candidates to be told.
     *
     * @param rules  all promotions
     * @param currency  of all amounts
     * @param ranks  of the candidates, rising; not to be changed any more
     */
    OutcomeList(CompiledRules rules, CurrencyUnit currency, int[] ranks) {
        this.rules = rules;
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
        outcomes[candidate] = outcome(ranks[candidate], status, 0, reasons);
    }

    private PromotionOutcome outcome(int rank, Status status, long amount, List<Reason> reasons) {
        Promotion promotion = rules.promotions().get(rank).promotion;
        return new PromotionOutcome(promotion.id(), promotion.name(), status, Money.ofMinor(currency, amount), reasons);
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
            return rules.untouched(currency, index);
        }
        PromotionOutcome outcome = outcomes[found];
        if (outcome == null) {
            outcome = outcome(index, Status.APPLIED, amounts[found], List.of());
            outcomes[found] = outcome;
        }
        return outcome;
    }

    @Override
    public int size() {
        return rules.promotions().size();
    }
}
