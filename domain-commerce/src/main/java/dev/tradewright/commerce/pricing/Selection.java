// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.promotion.UnitOrder;
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

    /** How many of the pieces a filter lets through. */
    long units(CompiledFilter filter) {
        long units = 0;
        for (int i = 0; i < size; i++) {
            units += filter.test(runs[i].line) ? runs[i].count : 0;
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

    void sort(UnitOrder order) {
        switch (order) {
            case CART -> sortByPlace();
            case CHEAPEST -> sortByPrice(false);
            case DEAREST -> sortByPrice(true);
        }
    }

    /** Keeps the first pieces only. */
    void limit(long units) {
        shorten(split(units));
    }

    /** Keeps the first pieces only, and among them at most so many that a filter lets through. */
    void limit(long units, CompiledFilter filter, long most) {
        long left = units;
        long leftOfFilter = most;
        int kept = 0;
        for (int i = 0; i < size && left > 0; i++) {
            UnitRun run = runs[i];
            boolean meant = filter.test(run.line);
            long some = Math.min(run.count, meant ? Math.min(left, leftOfFilter) : left);
            if (some > 0) {
                runs[kept++] = run.head(some);
                left -= some;
                leftOfFilter -= meant ? some : 0;
            }
        }
        shorten(kept);
    }

    /** Lets a run end with so many pieces; returns how many runs they are. */
    int split(long units) {
        long left = units;
        int i = 0;
        while (i < size && left > 0) {
            UnitRun run = runs[i++];
            boolean whole = run.count <= left;
            left -= run.head(Math.min(left, run.count)).count;
            if (!whole && run.next != null) {
                insert(i, run.next);
            }
        }
        return i;
    }

    private void insert(int index, UnitRun run) {
        add(run);
        System.arraycopy(runs, index, runs, index + 1, size - 1 - index);
        runs[index] = run;
    }

    private void shorten(int length) {
        Arrays.fill(runs, length, size, null);
        size = length;
    }

    /** Leaves out what has been used. */
    void removeUsed() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!runs[i].used) {
                runs[kept++] = runs[i];
            }
        }
        shorten(kept);
    }

    /** Notes that the first runs are used. */
    void use(int length) {
        for (int i = 0; i < length; i++) {
            runs[i].used = true;
        }
    }
}
