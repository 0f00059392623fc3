// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.core.money.Allocation;

/** Makes lines or selected pieces cheaper for the promotion at work, by so much each or by an amount that is spread over them. */
final class Reduction {

    private final Allocation allocation;

    /**
     * A reduction.
     *
     * @param allocation  how an amount is spread over lines
     */
    Reduction(Allocation allocation) {
        this.allocation = allocation;
    }

    /** Takes the effect for each line as a whole, until its limit is used up. */
    void each(RunningLine[] lines, int size, CompiledEffect effect) {
        long left = effect.maximum();
        for (int i = 0; i < size; i++) {
            RunningLine line = lines[i];
            long off = Math.min(Math.min(left, effect.off(line.total(), line.listTotal())), line.room());
            line.reduce(off);
            left -= effect.maximum() == Long.MAX_VALUE ? 0 : off;
        }
    }

    /** Spreads an amount over whole lines by what they cost; what nobody can bear is not taken off. */
    void spread(RunningLine[] lines, int size, long amount) {
        long[] weights = new long[size];
        long[] rooms = new long[size];
        boolean floors = false;
        long room = 0;
        for (int i = 0; i < size; i++) {
            weights[i] = lines[i].total();
            rooms[i] = lines[i].room();
            room = Math.addExact(room, rooms[i]);
            floors |= lines[i].floor() != 0;
        }
        long[] shares = shares(Math.min(amount, room), weights, rooms, floors);
        for (int i = 0; i < shares.length; i++) {
            lines[i].reduce(shares[i]);
        }
    }

    private long[] shares(long whole, long[] weights, long[] rooms, boolean floors) {
        if (whole <= 0) {
            return new long[0];
        }
        // without floors no share can be more than its weight
        return floors
                ? allocation.allocateMinor(whole, weights, new long[weights.length], rooms)
                : allocation.allocateMinor(whole, weights);
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
            run.line.reduce(run, off(run, effect));
        }
    }

    /** Whether the effect makes any of the pieces cheaper. */
    static boolean takesOff(Selection selection, CompiledEffect effect) {
        boolean together = effect.together() && effect.off(selection.value(), selection.listValue()) > 0;
        for (int i = 0; i < selection.size(); i++) {
            UnitRun run = selection.get(i);
            if (effect.together() ? together && run.room() > 0 : off(run, effect) > 0) {
                return true;
            }
        }
        return false;
    }

    private static long off(UnitRun run, CompiledEffect effect) {
        return Math.min(effect.off(run.price, run.line.listPrice()), run.room());
    }

    /** Spreads an amount over lines by what their selected pieces cost, then equally over the pieces; what nobody can bear is not taken off. */
    void spread(Selection selection, long amount) {
        selection.sortByPlace();
        int lines = selection.lines();
        if (lines == 1) {
            spreadInLine(selection, 0, selection.size(), amount);
        } else if (lines > 1) {
            spreadOverLines(selection, lines, amount);
        }
    }

    private void spreadOverLines(Selection selection, int lines, long amount) {
        long[] weights = new long[lines];
        long[] rooms = new long[lines];
        int[] starts = new int[lines + 1];
        boolean floors = false;
        long room = 0;
        int line = -1;
        for (int i = 0; i < selection.size(); i++) {
            UnitRun run = selection.get(i);
            if (selection.startsLine(i)) {
                starts[++line] = i;
            }
            long canBear = run.count * run.room();
            weights[line] += run.value();
            rooms[line] += canBear;
            room = Math.addExact(room, canBear);
            floors |= run.line.floor() != 0;
        }
        starts[lines] = selection.size();
        long[] shares = shares(Math.min(amount, room), weights, rooms, floors);
        for (int i = 0; i < shares.length; i++) {
            spreadInLine(selection, starts[i], starts[i + 1], shares[i]);
        }
    }

    private void spreadInLine(Selection selection, int from, int to, long amount) {
        selection.get(from).line.credit(EqualParts.takeOff(selection, from, to, amount));
    }
}
