// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Rounding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All steps of a reckoning as instructions on whole numbers of 64 bits: each place holds its figure times a scale that is known beforehand, so that
 * nothing but whole numbers is added, multiplied and divided. That nothing overflows was proved when it was written, from the {@linkplain #LIMIT limit}
 * that every stored figure keeps to; where it could not be proved an instruction looks. A step that does not keep to it, divides by 0 or asks a table
 * below its first row stops before it has stored its figure, and is then reckoned by its {@link Program}, which is always exact and says what is wrong.
 *
 * <p>One number is carried from instruction to instruction. Immutable, shared.
 */
final class QuickProgram {

    /** No figure that is stored is further from 0, its scale included: 88 billion in a currency of two decimal places. */
    static final long LIMIT = 1L << 43;

    /** This step has no quick form. */
    static final int STOP = 0;
    /** number = n. */
    static final int SET = 1;
    /** number = figure x n + the next n. */
    static final int LOAD = 2;
    /** number + figure x n. */
    static final int ADD = 3;
    /** number + the figures of so many places. */
    static final int SUM = 4;
    /** number = figure x figure; stops if it is further from 0 than n. */
    static final int PRODUCT = 5;
    /** number x n + the next n. */
    static final int SCALE = 6;
    /** The smaller of the number and n. */
    static final int MIN = 7;
    /** The larger of the number and n. */
    static final int MAX = 8;
    /** The smaller of the number and a figure. */
    static final int MIN_FIGURE = 9;
    /** The larger of the number and a figure. */
    static final int MAX_FIGURE = 10;
    /** Puts the number at a place. */
    static final int STORE = 11;
    /** Puts the number at a place; stops if it is further from 0 than the limit. */
    static final int KEEP = 12;
    /** As {@link #KEEP}, of the number / n rounded half away from zero; the next n is the half of it. */
    static final int KEEP_ROUNDED = 13;
    /** number / n, rounded by a mode. */
    static final int ROUND = 14;
    /** Stops if the number is further from 0 than n. */
    static final int CHECK = 15;
    /** Stops if a figure is further from 0 than n. */
    static final int CHECK_FIGURE = 16;
    /** Reads a table. */
    static final int LOOK_UP = 17;
    /** Goes on elsewhere. */
    static final int JUMP = 18;
    /** Goes on elsewhere unless the sign of the number is one of some: 1 stands for below 0, 2 for 0, 4 for above 0. */
    static final int JUMP_UNLESS = 19;
    /** 1 if the sign of the number is one of some, otherwise 0. */
    static final int COMPARE = 20;
    /** number / (figure x n), rounded by a mode; stops if the figure is 0. */
    static final int ROUND_QUOTIENT = 21;

    static final int NEGATIVE = 1;
    static final int ZERO = 2;
    static final int POSITIVE = 4;

    /** A table ready to be read: a number that reaches a bound is multiplied and something is added. */
    static final class Table {

        final long first;
        final long[] bounds;
        final long[] factors;
        final long[] summands;

        /**
         * A table.
         *
         * @param first  the least number that may be asked for
         * @param bounds  the least number of each row
         * @param factors  of each row
         * @param summands  of each row
         */
        Table(long first, long[] bounds, long[] factors, long[] summands) {
            this.first = first;
            this.bounds = bounds;
            this.factors = factors;
            this.summands = summands;
        }

        long read(long number) {
            int row = 0;
            while (row + 1 < bounds.length && number >= bounds[row + 1]) {
                row++;
            }
            return number * factors[row] + summands[row];
        }
    }

    private final int[] code;
    private final long[] numbers;
    private final Table[] tables;
    private final Rounding.Mode[] modes;
    private final int[] starts;
    private final int[][] reads;

    /** By what the figure of each place is multiplied; 0 if no quick step reads it. */
    final long[] scales;

    /**
     * A program.
     *
     * @param code  the instructions of all steps one after the other
     * @param numbers  what they take n from
     * @param tables  what they read
     * @param modes  by which they round
     * @param starts  where each step begins, and the end
     * @param reads  from which places each step takes figures that other steps have left there
     * @param scales  by what the figure of each place is multiplied
     */
    QuickProgram(
            int[] code,
            long[] numbers,
            Table[] tables,
            Rounding.Mode[] modes,
            int[] starts,
            int[][] reads,
            long[] scales) {
        this.code = code;
        this.numbers = numbers;
        this.tables = tables;
        this.modes = modes;
        this.starts = starts;
        this.reads = reads;
        this.scales = scales;
    }

    /** Where a step begins; of the number of steps, the end. */
    int start(int step) {
        return starts[step];
    }

    /** The step to which an instruction belongs. */
    int stepAt(int at) {
        int index = Arrays.binarySearch(starts, at);
        return index >= 0 ? index : -index - 2;
    }

    /** Whether a step has a quick form. */
    boolean isQuick(int step) {
        return code[starts[step]] != STOP;
    }

    /** From which places a step takes figures that other steps have left there. */
    int[] reads(int step) {
        return reads[step];
    }

    /**
     * Whether a fraction can be put at a place: with its scale, and within the limit.
     *
     * @param above  the numerator
     * @param below  the denominator; below 0 if there is none
     * @param place  where it shall stand
     */
    boolean fits(long above, long below, int place) {
        long scale = scales[place];
        return below > 0 && scale % below == 0 && !isBeyond(above, LIMIT / (scale / below));
    }

    /**
     * The numbers that stand for figures at the first places; null if one is not known or does not fit.
     *
     * @param figures  from the first place on
     */
    long @Nullable [] scaled(PayInputs.@Nullable Figure[] figures) {
        long[] scaled = new long[figures.length];
        for (int i = 0; i < scaled.length; i++) {
            PayInputs.Figure figure = figures[i];
            if (figure == null || !fits(figure.above(), figure.below(), i)) {
                return null;
            }
            scaled[i] = figure.above() * (scales[i] / figure.below());
        }
        return scaled;
    }

    /**
     * Runs from one instruction to another.
     *
     * @param figures  by places, each times its scale
     * @param from  the start of a step
     * @param end  where another starts
     * @return the end; if a step stopped, the instruction that stopped it
     */
    int run(long[] figures, int from, int end) {
        int[] code = this.code;
        long[] n = this.numbers;
        long number = 0;
        int at = from;
        while (at < end) {
            int a = code[at + 1];
            switch (code[at]) {
                case SET -> {
                    number = n[a];
                    at += 2;
                }
                case LOAD -> {
                    int b = code[at + 2];
                    number = figures[a] * n[b] + n[b + 1];
                    at += 3;
                }
                case ADD -> {
                    number += figures[a] * n[code[at + 2]];
                    at += 3;
                }
                case SUM -> {
                    at += 2;
                    for (int last = at + a; at < last; at++) {
                        number += figures[code[at]];
                    }
                }
                case PRODUCT -> {
                    long one = figures[a];
                    long two = figures[code[at + 2]];
                    number = one * two;
                    if (Math.multiplyHigh(one, two) != number >> 63 || isBeyond(number, n[code[at + 3]])) {
                        return at;
                    }
                    at += 4;
                }
                case SCALE -> {
                    number = number * n[a] + n[a + 1];
                    at += 2;
                }
                case MIN -> {
                    number = Math.min(number, n[a]);
                    at += 2;
                }
                case MAX -> {
                    number = Math.max(number, n[a]);
                    at += 2;
                }
                case MIN_FIGURE -> {
                    number = Math.min(number, figures[a]);
                    at += 2;
                }
                case MAX_FIGURE -> {
                    number = Math.max(number, figures[a]);
                    at += 2;
                }
                case STORE -> {
                    figures[a] = number;
                    at += 2;
                }
                case KEEP -> {
                    if (isBeyond(number, LIMIT)) {
                        return at;
                    }
                    figures[a] = number;
                    at += 2;
                }
                case KEEP_ROUNDED -> {
                    int b = code[at + 2];
                    long sign = number >> 63;
                    number = (number + ((n[b + 1] ^ sign) - sign)) / n[b];
                    if (isBeyond(number, LIMIT)) {
                        return at;
                    }
                    figures[a] = number;
                    at += 3;
                }
                case ROUND -> {
                    number = modes[a].divide(number, n[code[at + 2]]);
                    at += 3;
                }
                case CHECK -> {
                    if (isBeyond(number, n[a])) {
                        return at;
                    }
                    at += 2;
                }
                case CHECK_FIGURE -> {
                    if (isBeyond(figures[a], n[code[at + 2]])) {
                        return at;
                    }
                    at += 3;
                }
                case LOOK_UP -> {
                    Table table = tables[a];
                    if (number < table.first) {
                        return at;
                    }
                    number = table.read(number);
                    at += 2;
                }
                case JUMP -> at = a;
                case JUMP_UNLESS -> at = ((a >> (Long.signum(number) + 1)) & 1) == 0 ? code[at + 2] : at + 3;
                case COMPARE -> {
                    number = (a >> (Long.signum(number) + 1)) & 1;
                    at += 2;
                }
                case ROUND_QUOTIENT -> {
                    long divisor = figures[code[at + 2]] * n[code[at + 3]];
                    if (divisor == 0) {
                        return at;
                    }
                    number = modes[a].divide(number, divisor);
                    at += 4;
                }
                default -> {
                    return at;
                }
            }
        }
        return at;
    }

    /** A limit is below half of the range, so that this is one comparison. */
    private static boolean isBeyond(long number, long limit) {
        return Long.compareUnsigned(number + limit, 2 * limit) > 0;
    }
}
