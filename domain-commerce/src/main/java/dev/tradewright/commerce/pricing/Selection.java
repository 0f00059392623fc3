// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import java.util.Arrays;

/** The pieces that an effect is taken for. */
final class Selection {

    private static final UnitRun[] NONE = {};

    private UnitRun[] runs = NONE;
    private int size;

    int size() {
        return size;
    }

    UnitRun get(int index) {
        return runs[index];
    }

    void clear() {
        Arrays.fill(runs, 0, size, null);
        size = 0;
    }

    void add(UnitRun run) {
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, Math.max(8, 2 * size));
        }
        runs[size++] = run;
    }

    /** A run and all that follow it: all pieces of a line. */
    void addAll(UnitRun first) {
        for (UnitRun run = first; run != null; run = run.next) {
            add(run);
        }
    }

    long value() {
        return value(0, size);
    }

    long listValue() {
        return listValue(0, size);
    }

    long units() {
        long units = 0;
        for (int i = 0; i < size; i++) {
            units += runs[i].count;
        }
        return units;
    }

    /** Whether a run, by place, is the first of its line. */
    boolean startsLine(int index) {
        return index == 0 || runs[index].line.index != runs[index - 1].line.index;
    }

    /** How many lines the pieces are of, if they are by place. */
    int lines() {
        int lines = 0;
        for (int i = 0; i < size; i++) {
            lines += startsLine(i) ? 1 : 0;
        }
        return lines;
    }

    /** What some of the runs cost. */
    long value(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum = Math.addExact(sum, runs[i].value());
        }
        return sum;
    }

    /** What some of the runs cost before any promotion. */
    long listValue(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum = Math.addExact(sum, runs[i].listValue());
        }
        return sum;
    }

    void sortByPlace() {
        for (int i = 1; i < size; i++) {
            if (UnitRun.compareByPlace(runs[i - 1], runs[i]) > 0) {
                Arrays.sort(runs, 0, size, UnitRun::compareByPlace);
                return;
            }
        }
    }

    /** The cheapest first or last; of equal price in the order of the cart. */
    void sortByPrice(boolean dearestFirst) {
        Arrays.sort(runs, 0, size, (one, other) -> {
            int byPrice = dearestFirst ? Long.compare(other.price, one.price) : Long.compare(one.price, other.price);
            return byPrice != 0 ? byPrice : UnitRun.compareByPlace(one, other);
        });
    }

    /** Keeps the first pieces only. */
    void limit(long units) {
        long left = units;
        int i = 0;
        while (i < size && left > 0) {
            left -= runs[i].head(Math.min(left, runs[i].count)).count;
            i++;
        }
        Arrays.fill(runs, i, size, null);
        size = i;
    }
}
