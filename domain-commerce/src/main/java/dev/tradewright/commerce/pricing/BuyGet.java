// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.promotion.UnitOrder;
import dev.tradewright.commerce.promotion.UnitSelection.Rewarded;
import dev.tradewright.commerce.promotion.UnitSelection.Rewarded.Remainder;
import dev.tradewright.commerce.promotion.UnitSelection.Rewarded.Usage;
import dev.tradewright.core.decision.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Buy x, get y: which pieces are rewarded. Pieces are only counted, whole lines at a time; the work does not grow with them.
 *
 * @param rewarded  as it was written
 * @param targets  the lines whose pieces are rewarded
 * @param buying  the lines whose pieces must be bought, if they are others
 */
record BuyGet(
        Rewarded rewarded, CompiledFilter targets, @Nullable CompiledFilter buying) {

    /**
     * How many pieces are rewarded.
     *
     * @param rewarded  how many
     * @param bought  how many others are bought for them
     */
    private record Deal(long rewarded, long bought) {}

    /**
     * Leaves the rewarded pieces of a selection.
     *
     * @param run  the cart
     * @param things  all pieces of the target's lines
     * @param effect  what they get
     * @return why there are none; null if there are some
     */
    @Nullable
    Reason choose(PricingRun run, Selection things, CompiledEffect effect) {
        if (isOnce()) {
            things.removeUsed();
        }
        long targetUnits = things.units();
        Deal deal;
        if (buying == null) {
            deal = samePieces(targetUnits);
            if (deal.rewarded() == 0) {
                return CompiledCondition.buyMore(
                        rewarded.buy() + (isPartly() ? 1 : rewarded.get()), targetUnits, targets);
            }
            things.sort(UnitOrder.CHEAPEST);
            things.limit(deal.rewarded());
        } else {
            long buyable = buyable(run, buying);
            long both = things.units(buying);
            deal = otherPieces(buyable - both, both, targetUnits - both);
            if (deal.rewarded() == 0) {
                return buyable < rewarded.buy()
                        ? CompiledCondition.buyMore(rewarded.buy(), buyable, buying)
                        : CompiledCondition.buyMore(targetUnits + 1, targetUnits, targets);
            }
            things.sort(UnitOrder.CHEAPEST);
            things.limit(deal.rewarded(), buying, buyable - deal.bought());
        }
        if (isOnce() && Reduction.takesOff(things, effect)) {
            useUp(run, things, deal.bought());
        }
        return null;
    }

    private boolean isOnce() {
        return rewarded.usage().orElse(Usage.EACH_BENEFIT) == Usage.ONCE;
    }

    private boolean isPartly() {
        return rewarded.remainder().orElse(Remainder.NOT_REWARDED) == Remainder.PARTLY_REWARDED;
    }

    private long most() {
        return rewarded.maximumTimes().orElse(Long.MAX_VALUE);
    }

    /** Groups of x + y of the same lines. */
    private Deal samePieces(long units) {
        long group = Math.addExact(rewarded.buy(), rewarded.get());
        long times = Math.min(most(), units / group);
        long whole = times * rewarded.get();
        long more = isPartly() && times < most() ? Math.max(0, units - times * group - rewarded.buy()) : 0;
        return new Deal(whole + more, (times + (more > 0 ? 1 : 0)) * rewarded.buy());
    }

    /**
     * As many rewarded pieces as there can be, where those that are bought are others.
     *
     * <p>n times x pieces are bought, first such as cannot be rewarded; y for each, or what is left of the target's, are rewarded. The former grows with n,
     * the latter shrinks: the most is where they meet, or one n further, where the last time is rewarded in part.
     *
     * @param only  pieces that can be bought only
     * @param both  pieces that can be either
     * @param others  pieces that can be rewarded only
     */
    private Deal otherPieces(long only, long both, long others) {
        long buy = rewarded.buy();
        long get = rewarded.get();
        long most = Math.min(most(), (only + both) / buy);
        long full = Math.min(most, Math.min((both + others) / get, (only + both + others) / (buy + get)));
        long inPart = full < most ? both + others - Math.max(0, (full + 1) * buy - only) : 0;
        return inPart > full * get ? new Deal(inPart, (full + 1) * buy) : new Deal(full * get, full * buy);
    }

    private long buyable(PricingRun run, CompiledFilter filter) {
        if (!isOnce()) {
            return run.units(filter);
        }
        long units = 0;
        for (RunningLine line : run.lines()) {
            for (UnitRun each = filter.test(line) ? line.runs() : null; each != null; each = each.next) {
                units += each.used ? 0 : each.count;
            }
        }
        return units;
    }

    /** Notes that the rewarded pieces are used, and of the others so many as were bought, the dearest. */
    private void useUp(PricingRun run, Selection rewardedOnes, long bought) {
        rewardedOnes.use(rewardedOnes.size());
        CompiledFilter filter = buying == null ? targets : buying;
        Selection others = new Selection();
        for (RunningLine line : run.lines()) {
            if (filter.test(line)) {
                others.addAll(line.runs());
            }
        }
        others.removeUsed();
        others.sort(UnitOrder.DEAREST);
        others.use(others.split(bought));
    }
}
