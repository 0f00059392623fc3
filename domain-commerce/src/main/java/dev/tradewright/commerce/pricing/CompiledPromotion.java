// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.promotion.Combination;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.PromotionId;
import dev.tradewright.core.decision.Reason;
import java.util.ArrayList;
import java.util.List;

/** A promotion ready to be applied: its place in the order, what it demands, what it gives. */
final class CompiledPromotion {

    /** Its place in the order of priority. */
    final int rank;

    final Promotion promotion;
    final CompiledCondition[] conditions;
    final CompiledBenefit[] benefits;
    private final boolean exclusive;

    CompiledPromotion(int rank, Promotion promotion, CompiledCondition[] conditions, CompiledBenefit[] benefits) {
        this.rank = rank;
        this.promotion = promotion;
        this.conditions = conditions;
        this.benefits = benefits;
        this.exclusive = promotion.combination() == Combination.EXCLUSIVE;
    }

    /** Whether one of its benefits may be about any line or about shipping. */
    boolean isForAnyLine() {
        for (CompiledBenefit benefit : benefits) {
            if (benefit.filter() == null || benefit.filter().isForAnyLine()) {
                return true;
            }
        }
        return false;
    }

    PromotionId id() {
        return promotion.id();
    }

    boolean isExclusive() {
        return exclusive;
    }

    /** All that does not hold of what it demands. */
    List<Reason> unmet(PricingRun run) {
        List<Reason> unmet = List.of();
        for (CompiledCondition condition : conditions) {
            Reason reason = condition.unmet(run);
            if (reason != null) {
                if (unmet.isEmpty()) {
                    unmet = new ArrayList<>(conditions.length);
                }
                unmet.add(reason);
            }
        }
        return unmet;
    }
}
