// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** The outcomes of all promotions by rank. Those that no line has anything to do with come out alike for every cart, and are shared. */
final class OutcomeList extends AbstractList<PromotionOutcome> implements RandomAccess {

    private final PromotionOutcome[] untouched;
    private final int[] ranks;
    private final PromotionOutcome[] outcomes;

    /**
     * Outcomes.
     *
     * @param untouched  of all promotions if nothing in the cart concerns them; not to be changed any more
     * @param ranks  of those that were looked at, rising
     * @param outcomes  of those
     */
    OutcomeList(PromotionOutcome[] untouched, int[] ranks, PromotionOutcome[] outcomes) {
        this.untouched = untouched;
        this.ranks = ranks;
        this.outcomes = outcomes;
    }

    @Override
    public PromotionOutcome get(int index) {
        int found = Arrays.binarySearch(ranks, index);
        return found >= 0 ? outcomes[found] : untouched[index];
    }

    @Override
    public int size() {
        return untouched.length;
    }
}
