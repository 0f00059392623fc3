// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import java.util.Arrays;

/** The pieces that an effect is taken for. */
final class Selection {

    private UnitRun[] runs = new UnitRun[8];
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
            runs = Arrays.copyOf(runs, 2 * size);
        }
        runs[size++] = run;
    }

    /** All pieces of a line. */
    void addAll(RunningLine line) {
        for (UnitRun run = line.runs; run != null; run = run.next) {
            add(run);
        }
    }

    long value() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum = Math.addExact(sum, runs[i].value());
        }
        return sum;
    }

    long listValue() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum = Math.addExact(sum, runs[i].listValue());
        }
        return sum;
    }

    long units() {
        long units = 0;
        for (int i = 0; i < size; i++) {
            units += runs[i].count;
        }
        return units;
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
