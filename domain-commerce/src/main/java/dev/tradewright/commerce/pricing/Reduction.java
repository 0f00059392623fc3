// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.core.money.Allocation;

/** Makes selected pieces cheaper for one promotion, by so much each or by an amount that is spread over them. */
final class Reduction {

    private final Allocation allocation;
    private final CompiledPromotion by;

    /**
     * A reduction.
     *
     * @param allocation  how an amount is spread over lines
     * @param by  the promotion
     */
    Reduction(Allocation allocation, CompiledPromotion by) {
        this.allocation = allocation;
        this.by = by;
    }

    /** Takes the effect for each piece; if that is more than its limit together, the limit is spread. */
    void each(Selection selection, CompiledEffect effect) {
        if (effect.maximum() != Long.MAX_VALUE) {
            long sum = 0;
            for (int i = 0; i < selection.size(); i++) {
                UnitRun run = selection.get(i);
                sum = Math.addExact(sum, run.count * off(run, effect));
            }
            if (sum > effect.maximum()) {
                spread(selection, effect.maximum());
                return;
            }
        }
        for (int i = 0; i < selection.size(); i++) {
            UnitRun run = selection.get(i);
            run.line.reduce(run, off(run, effect), by);
        }
    }

    private static long off(UnitRun run, CompiledEffect effect) {
        return Math.min(effect.off(run.price, run.line.listPrice), run.room());
    }

    /** Spreads an amount over lines by what their selected pieces cost, then equally over the pieces; what nobody can bear is not taken off. */
    void spread(Selection selection, long amount) {
        selection.sortByPlace();
        int lines = 0;
        long room = 0;
        for (int i = 0; i < selection.size(); i++) {
            lines += i == 0 || selection.get(i).line != selection.get(i - 1).line ? 1 : 0;
            room = Math.addExact(room, selection.get(i).count * selection.get(i).room());
        }
        long whole = Math.min(amount, room);
        if (whole <= 0) {
            return;
        }
        if (lines == 1) {
            spreadInLine(selection, 0, selection.size(), whole);
            return;
        }
        long[] weights = new long[lines];
        long[] rooms = new long[lines];
        int[] starts = new int[lines + 1];
        boolean floors = false;
        int line = -1;
        for (int i = 0; i < selection.size(); i++) {
            UnitRun run = selection.get(i);
            if (i == 0 || run.line != selection.get(i - 1).line) {
                starts[++line] = i;
            }
            weights[line] += run.value();
            rooms[line] += run.count * run.room();
            floors |= run.line.floor != 0;
        }
        starts[lines] = selection.size();
        // without floors no share can be more than its weight
        long[] shares = floors
                ? allocation.allocateMinor(whole, weights, new long[lines], rooms)
                : allocation.allocateMinor(whole, weights);
        for (int i = 0; i < lines; i++) {
            spreadInLine(selection, starts[i], starts[i + 1], shares[i]);
        }
    }

    /** Equally over pieces: the first ones bear the odd units; a piece that cannot bear its part bears what it can, and the others the rest. */
    private void spreadInLine(Selection selection, int from, int to, long share) {
        long left = share;
        long units = 0;
        for (int i = from; i < to; i++) {
            units += selection.get(i).count;
        }
        boolean[] full = new boolean[to - from];
        boolean changed = true;
        while (changed && units > 0) {
            changed = false;
            long part = left / units;
            for (int i = from; i < to; i++) {
                UnitRun run = selection.get(i);
                if (!full[i - from] && run.room() <= part) {
                    full[i - from] = true;
                    changed = true;
                    left -= run.count * run.room();
                    units -= run.count;
                    run.line.reduce(run, run.room(), by);
                }
            }
        }
        if (units == 0) {
            return;
        }
        long part = left / units;
        long odd = left % units;
        for (int i = from; i < to; i++) {
            UnitRun run = selection.get(i);
            if (!full[i - from]) {
                if (odd > 0 && odd < run.count) {
                    UnitRun rest = restAfter(run, odd);
                    rest.line.reduce(rest, part, by);
                }
                long more = odd > 0 ? 1 : 0;
                odd -= Math.min(odd, run.count);
                run.line.reduce(run, part + more, by);
            }
        }
    }

    private static UnitRun restAfter(UnitRun run, long units) {
        UnitRun rest = run.head(units).next;
        if (rest == null) {
            throw new IllegalStateException("no pieces are left after " + units);
        }
        return rest;
    }
}
