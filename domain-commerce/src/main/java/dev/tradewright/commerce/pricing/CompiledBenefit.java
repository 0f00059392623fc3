// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.commerce.promotion.UnitSelection;
import dev.tradewright.core.decision.Reason;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A benefit ready to be given.
 *
 * @param target  as it was written
 * @param tiers  how much cheaper
 * @param filter  which lines; null for shipping
 * @param buyGet  which pieces buy x, get y rewards; null if it is something else
 * @param tested  whether all candidates pass the filter: no other benefit leads to them, and the filter is all that they are found by
 */
record CompiledBenefit(
        Target target,
        Tiers tiers,
        @Nullable CompiledFilter filter,
        @Nullable BuyGet buyGet,
        boolean tested) {

    /**
     * Gives the benefit.
     *
     * @param run  the cart
     * @param candidates  lines that the filter may let through
     * @param count  how many they are
     * @param reduction  makes them cheaper
     * @return why nothing was to be given; null if something was, though it may have been 0
     */
    @Nullable
    Reason give(PricingRun run, RunningLine[] candidates, int count, Reduction reduction) {
        RunningLine[] meant = tested ? candidates : run.meant();
        int size = tested ? count : filtered(candidates, count, meant);
        if (size == 0) {
            return noTarget();
        }
        CompiledEffect effect = tiers.reached(meant, size);
        if (effect == null) {
            return tierMissed(run, tiers.measure(meant, size));
        }
        if (target instanceof Target.Units units) {
            Selection things = run.selection();
            for (int i = 0; i < size; i++) {
                things.addAll(meant[i].runs());
            }
            return giveUnits(run, units.effectiveSelection(), things, effect, reduction);
        }
        if (target instanceof Target.Order || effect.together()) {
            long off = effect.off(total(meant, size), listTotal(meant, size));
            reduction.spread(meant, size, Math.min(off, effect.maximum()));
        } else {
            reduction.each(meant, size, effect);
        }
        return null;
    }

    private int filtered(RunningLine[] candidates, int count, RunningLine[] meant) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            RunningLine line = candidates[i];
            if (filter == null ? isMeant(line) : filter.test(line)) {
                meant[size++] = line;
            }
        }
        return size;
    }

    private static long total(RunningLine[] lines, int size) {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum = Math.addExact(sum, lines[i].total());
        }
        return sum;
    }

    private static long listTotal(RunningLine[] lines, int size) {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum = Math.addExact(sum, lines[i].listTotal());
        }
        return sum;
    }

    private boolean isMeant(RunningLine line) {
        return line.article == null
                && target instanceof Target.Shipments shipments
                && (shipments.offers().isEmpty() || shipments.offers().contains(line.name));
    }

    /** Why there is nothing to be made cheaper. */
    Reason noTarget() {
        return filter == null || filter.filter.isAll()
                ? Reason.of(PricingTexts.REASONS, filter == null ? "pricing.no-shipping" : "pricing.empty-cart")
                : Reason.of(PricingTexts.REASONS, "pricing.no-target").with("filter", filter.filter);
    }

    private CompiledFilter lines(PricingRun run) {
        return filter == null ? run.allLines() : filter;
    }

    private Reason tierMissed(PricingRun run, long measure) {
        long required = tiers.bounds().get(0);
        return tiers.basis() == Tiers.Basis.SPEND
                ? CompiledCondition.spendMore(required, measure, lines(run), run)
                : CompiledCondition.buyMore(required, measure, lines(run));
    }

    private @Nullable Reason giveUnits(
            PricingRun run, UnitSelection selection, Selection things, CompiledEffect effect, Reduction reduction) {
        if (selection instanceof UnitSelection.GroupsOf groups) {
            return giveGroups(run, groups, things, effect, reduction);
        }
        if (selection instanceof UnitSelection.Limited limited) {
            things.sort(limited.order());
            things.limit(limited.units());
        } else if (buyGet != null) {
            Reason missed = buyGet.choose(run, things, effect);
            if (missed != null) {
                return missed;
            }
        }
        if (effect.together()) {
            reduction.spread(things, effect.off(things.value(), things.listValue()));
        } else {
            reduction.each(things, effect);
        }
        return null;
    }

    /** Complete groups: together group by group, else each of their pieces. */
    private @Nullable Reason giveGroups(
            PricingRun run,
            UnitSelection.GroupsOf groups,
            Selection things,
            CompiledEffect effect,
            Reduction reduction) {
        long units = things.units();
        long count = Math.min(units / groups.size(), groups.maximumGroups().orElse(Long.MAX_VALUE));
        if (count == 0) {
            return CompiledCondition.buyMore(groups.size(), units, lines(run));
        }
        things.sort(groups.order());
        things.limit(count * groups.size());
        if (!effect.together()) {
            reduction.each(things, effect);
            return null;
        }
        UnitRun[] left = new UnitRun[things.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = things.get(i);
        }
        giveGroupByGroup(left, groups.size(), effect, reduction);
        return null;
    }

    /** Groups of equal pieces are taken at once, so that the work does not grow with the quantity. */
    private static void giveGroupByGroup(UnitRun[] runs, long size, CompiledEffect effect, Reduction reduction) {
        Selection group = new Selection();
        UnitRun[] rest = Arrays.copyOf(runs, runs.length);
        int i = 0;
        while (i < rest.length) {
            group.clear();
            long whole = rest[i].count / size;
            long times = Math.max(1, whole);
            if (whole > 0) {
                i = take(rest, i, whole * size, group);
            } else {
                for (long missing = size; missing > 0; ) {
                    long some = Math.min(missing, rest[i].count);
                    missing -= some;
                    i = take(rest, i, some, group);
                }
            }
            long off = effect.off(group.value() / times, group.listValue() / times);
            reduction.spread(group, Math.multiplyExact(times, off));
        }
    }

    /** Moves the first pieces of a run to the group; returns where the next pieces are. */
    private static int take(UnitRun[] rest, int at, long units, Selection group) {
        UnitRun run = rest[at];
        boolean all = units == run.count;
        group.add(run.head(units));
        UnitRun following = run.next;
        if (all || following == null) {
            return at + 1;
        }
        rest[at] = following;
        return at;
    }
}
