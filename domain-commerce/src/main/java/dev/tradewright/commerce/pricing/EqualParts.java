// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

/**
 * Takes an amount off pieces of one line in equal parts: the first pieces bear the odd units; a piece that cannot bear its part bears what it can, and the
 * others the rest.
 */
final class EqualParts {

    private EqualParts() {}

    /**
     * Lowers the prices of some runs.
     *
     * @param selection  the pieces, by place
     * @param from  where those of the line begin
     * @param to  where they end
     * @param amount  how much
     * @return how much of it the pieces could bear
     */
    static long takeOff(Selection selection, int from, int to, long amount) {
        long units = 0;
        long room = 0;
        for (int i = from; i < to; i++) {
            UnitRun run = selection.get(i);
            units += run.count;
            room = Math.addExact(room, run.count * run.room());
        }
        long whole = Math.min(amount, room);
        boolean[] full = new boolean[to - from];
        long left = whole;
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
                    run.price -= run.room();
                }
            }
        }
        takeOffRest(selection, from, full, units, left);
        return whole;
    }

    private static void takeOffRest(Selection selection, int from, boolean[] full, long units, long left) {
        if (units == 0) {
            return;
        }
        long part = left / units;
        long odd = left % units;
        for (int i = 0; i < full.length; i++) {
            UnitRun run = selection.get(from + i);
            if (!full[i]) {
                long some = Math.min(odd, run.count);
                odd -= some;
                takeOff(run, part, some);
            }
        }
    }

    /** A part off each piece of a run, and one more off the first odd ones. */
    private static void takeOff(UnitRun run, long part, long odd) {
        if (odd > 0 && odd < run.count) {
            UnitRun rest = run.head(odd).next;
            if (rest != null) {
                rest.price -= part;
            }
        }
        run.price -= odd > 0 ? part + 1 : part;
    }
}
