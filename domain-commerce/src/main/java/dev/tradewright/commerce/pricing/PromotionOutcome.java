// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.promotion.PromotionId;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.List;

/**
 * What became of a promotion, with the reasons if it gave nothing: what was demanded, what was there, and how far away it was.
 *
 * <p>Immutable and thread-safe.
 *
 * @param promotion  the promotion
 * @param name  its name for customers
 * @param status  what became of it
 * @param amount  what it took off altogether; 0 unless it applied
 * @param reasons  why it gave nothing; empty if it applied
 */
public record PromotionOutcome(PromotionId promotion, String name, Status status, Money amount, List<Reason> reasons) {

    /** What can become of a promotion. */
    public enum Status {
        /** It took something off. */
        APPLIED,
        /** Something that it demands does not hold. */
        NOT_ELIGIBLE,
        /** What it would make cheaper is not in the cart, or costs nothing any more. */
        NO_TARGET,
        /** It could have applied, but another one applies alone. */
        EXCLUDED
    }

    /** Refuses an amount without effect, and an effect without amount. */
    public PromotionOutcome {
        Checks.notNull(promotion, "promotion");
        Checks.notNull(name, "name");
        Checks.notNull(amount, "amount");
        boolean applied = Checks.notNull(status, "status") == Status.APPLIED;
        reasons = List.copyOf(reasons);
        Checks.that(amount.isPositive() == applied && !amount.isNegative(), "amount", amount, "must fit the status");
        Checks.that(reasons.isEmpty() == applied, "reasons", reasons, "must fit the status");
    }

    /** Whether it took something off. */
    public boolean isApplied() {
        return status == Status.APPLIED;
    }
}
