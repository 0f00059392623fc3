// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.hr.payroll.formula.Unit;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** What is known beforehand of the figure at each place: by what it is multiplied there and how far from 0 it may be. */
final class QuickPlaces {

    private static final long NUMBER_SCALE = 10_000;
    private static final long FACTOR_SCALE = 1_000_000;
    private static final BigInteger LIMIT = BigInteger.valueOf(QuickProgram.LIMIT);

    private final int named;
    private final Set<Integer> read = new TreeSet<>();
    private long[] scales;
    private BigInteger[] bounds;
    private int next;
    private int largest;

    /**
     * The places.
     *
     * @param named  how many have names; those behind them are temporary
     */
    QuickPlaces(int named) {
        this.named = named;
        this.scales = new long[named + 8];
        this.bounds = new BigInteger[named + 8];
        this.next = named;
        this.largest = named;
        Arrays.fill(bounds, LIMIT);
    }

    /** How many there are, the temporary ones included. */
    int size() {
        return largest;
    }

    long[] scales(int size) {
        long[] all = Arrays.copyOf(scales, size);
        Arrays.fill(all, named, size, 0);
        return all;
    }

    void beginStep() {
        read.clear();
        next = named;
    }

    /** The places with names that were looked at since the step began. */
    int[] read() {
        return read.stream().mapToInt(Integer::intValue).toArray();
    }

    /** By what figures of a unit are multiplied where nothing else is known of them: days to 4 decimal places, factors to 6. */
    void setScale(int place, Unit unit) {
        scales[place] = switch (unit) {
            case MONEY, TRUTH -> 1;
            case FACTOR -> FACTOR_SCALE;
            default -> NUMBER_SCALE;
        };
    }

    void setScale(int place, long scale) {
        scales[place] = scale;
    }

    BigInteger scale(int place) {
        if (place < named) {
            read.add(place);
        }
        return BigInteger.valueOf(scales[place]);
    }

    BigInteger bound(int place) {
        return bounds[place];
    }

    int temporary(BigInteger scale, BigInteger bound) {
        if (next == scales.length) {
            scales = Arrays.copyOf(scales, 2 * next);
            bounds = Arrays.copyOf(bounds, 2 * next);
        }
        scales[next] = scale.longValue();
        bounds[next] = bound;
        largest = Math.max(largest, next + 1);
        return next++;
    }
}
