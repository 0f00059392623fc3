// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Rounding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one reckoning by their places: fractions of two 64-bit numbers, and of numbers of any size where these do not do. Amounts and rates
 * count minor units. What an operation gives is exact either way. For one thread.
 */
final class Registers {

    /** The denominator of a figure that does not fit and stands among {@link #large}. */
    private static final long LARGE = -1;

    private final Constants constants;
    private final long[] above;
    private long[] below;
    private boolean isBelowShared;
    private @Nullable Ratio @Nullable [] large;

    Registers(Constants constants, int size) {
        this.constants = constants;
        this.above = new long[size];
        this.below = new long[size];
    }

    /**
     * Registers that begin with certain denominators.
     *
     * @param constants  the constants
     * @param scales  the denominators, shared until another is put in
     */
    Registers(Constants constants, long[] scales) {
        this.constants = constants;
        this.above = new long[scales.length];
        this.below = scales;
        this.isBelowShared = true;
    }

    private Registers(Registers other) {
        this.constants = other.constants;
        this.above = other.above.clone();
        this.below = other.below.clone();
        this.large = other.large == null ? null : other.large.clone();
    }

    /** The same figures, to go on with. */
    Registers copy() {
        return new Registers(this);
    }

    /** The numerators, which are all there is to whole numbers, and to figures whose scale is known. */
    long[] numerators() {
        return above;
    }

    long above(int place) {
        return place >= 0 ? above[place] : constants.above(~place);
    }

    /** The denominator; below 0 if the figure is no fraction of two 64-bit numbers. */
    long below(int place) {
        return place >= 0 ? below[place] : constants.below(~place);
    }

    boolean isWhole(int place) {
        long denominator = below(place);
        return denominator == 1 || (denominator > 1 && above(place) % denominator == 0);
    }

    boolean isTrue(int place) {
        return above(place) != 0;
    }

    long whole(int place) {
        if (!isWhole(place)) {
            throw new ArithmeticException("a figure of " + ratio(place).toText() + " minor units does not fit");
        }
        return above(place) / below(place);
    }

    Ratio ratio(int place) {
        if (place < 0) {
            return constants.ratio(~place);
        }
        return below[place] == LARGE
                ? Objects.requireNonNull(Objects.requireNonNull(large)[place])
                : Ratio.of(above[place], below[place]);
    }

    void set(int place, long numerator, long denominator) {
        above[place] = numerator;
        if (below[place] != denominator) {
            if (isBelowShared) {
                below = below.clone();
                isBelowShared = false;
            }
            below[place] = denominator;
        }
    }

    void set(int place, Ratio figure) {
        if (figure.isShort()) {
            set(place, figure.numerator().longValue(), figure.denominator().longValue());
            return;
        }
        @Nullable Ratio[] figures = large;
        if (figures == null) {
            figures = new Ratio[above.length];
            large = figures;
        }
        figures[place] = figure;
        set(place, 1, LARGE);
    }

    void copy(int place, Registers from) {
        copy(place, from, place);
    }

    void copy(int to, Registers source, int from) {
        if (source.below(from) == LARGE) {
            set(to, source.ratio(from));
        } else {
            set(to, source.above[from], source.below[from]);
        }
    }

    void move(int to, int from) {
        if (below(from) == LARGE) {
            set(to, ratio(from));
        } else {
            set(to, above(from), below(from));
        }
    }

    /** Runs a program from its start to its end. */
    void run(Program program) {
        int[] code = program.code;
        int at = 0;
        while (at < code.length) {
            int to = code[at + 1];
            int a = code[at + 2];
            int b = code[at + 3];
            int operation = code[at];
            at += 4;
            switch (operation) {
                case Program.MOVE -> move(to, a);
                case Program.ADD -> add(to, a, b, 1);
                case Program.SUBTRACT -> add(to, a, b, -1);
                case Program.MULTIPLY -> multiply(to, a, b);
                case Program.DIVIDE -> divide(to, a, b);
                case Program.NEGATE -> negate(to, a);
                case Program.MIN -> move(to, compare(a, b) <= 0 ? a : b);
                case Program.MAX -> move(to, compare(a, b) >= 0 ? a : b);
                case Program.NOT -> set(to, 1 - above(a), 1);
                case Program.ROUND -> {
                    Program.Step step = program.steps[b];
                    round(to, a, step.above(), step.below(), step.mode());
                }
                case Program.LOOK_UP -> lookUp(to, a, program.tables[b]);
                case Program.JUMP -> at = to;
                case Program.JUMP_IF_FALSE -> at = isTrue(a) ? at : to;
                case Program.JUMP_IF_TRUE -> at = isTrue(a) ? to : at;
                default -> set(to, holds(operation, compare(a, b)) ? 1 : 0, 1);
            }
        }
    }

    private static boolean holds(int comparison, int order) {
        return switch (comparison) {
            case Program.EQUAL -> order == 0;
            case Program.NOT_EQUAL -> order != 0;
            case Program.LESS -> order < 0;
            case Program.LESS_OR_EQUAL -> order <= 0;
            case Program.GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    void add(int to, int a, int b, int sign) {
        long below = below(a);
        long other = below(b);
        if (below > 0 && other > 0) {
            long one = above(a);
            long two = above(b) * sign; // of the smallest long the product is caught below, for it does not change sign
            if (below == other && two != Long.MIN_VALUE) {
                long sum = one + two;
                if (((one ^ sum) & (two ^ sum)) >= 0) {
                    set(to, sum, below);
                    return;
                }
            } else if (fitsHalf(one) && fitsHalf(two) && fitsHalf(below) && fitsHalf(other)) {
                addOfTwo(to, one, below, two, other);
                return;
            }
        }
        Ratio addend = ratio(b);
        set(to, ratio(a).plus(sign > 0 ? addend : addend.negated()));
    }

    /** Of numbers of 31 bits no product of two overflows, nor the sum of two such products. */
    private void addOfTwo(int to, long one, long below, long two, long other) {
        if (other % below == 0) {
            set(to, one * (other / below) + two, other);
        } else if (below % other == 0) {
            set(to, one + two * (below / other), below);
        } else {
            set(to, one * other + two * below, below * other);
        }
    }

    private static boolean fitsHalf(long number) {
        return number == (int) number;
    }

    void multiply(int to, int a, int b) {
        long below = below(a);
        long other = below(b);
        if (below > 0 && other > 0) {
            long one = above(a);
            long two = above(b);
            long product = one * two;
            long denominator = below * other;
            if (Math.multiplyHigh(one, two) == product >> 63
                    && denominator > 0
                    && Math.multiplyHigh(below, other) == 0) {
                set(to, product, denominator);
                return;
            }
        }
        set(to, ratio(a).times(ratio(b)));
    }

    private void divide(int to, int a, int b) {
        long below = below(a);
        long other = below(b);
        long two = above(b);
        if (two == 0) {
            throw new ArithmeticException("division by 0");
        }
        if (below > 0 && other > 0 && two > 0) {
            long one = above(a);
            long product = one * other;
            long denominator = below * two;
            if (Math.multiplyHigh(one, other) == product >> 63
                    && denominator > 0
                    && Math.multiplyHigh(below, two) == 0) {
                set(to, product, denominator);
                return;
            }
        }
        set(to, ratio(a).dividedBy(ratio(b)));
    }

    private void negate(int to, int a) {
        if (below(a) > 0 && above(a) != Long.MIN_VALUE) {
            set(to, -above(a), below(a));
        } else {
            set(to, ratio(a).negated());
        }
    }

    int compare(int a, int b) {
        long below = below(a);
        long other = below(b);
        if (below == other && below > 0) {
            return Long.compare(above(a), above(b));
        }
        if (below > 0 && other > 0) {
            long one = above(a);
            long two = above(b);
            int high = Long.compare(Math.multiplyHigh(one, other), Math.multiplyHigh(two, below));
            return high != 0 ? high : Long.compareUnsigned(one * other, two * below);
        }
        return ratio(a).compareTo(ratio(b));
    }

    void round(int to, int a, long stepAbove, long stepBelow, Rounding.Mode mode) {
        long below = below(a);
        if (below == 1 && stepAbove == 1) {
            move(to, a); // a whole number is a multiple of one part of 1
            return;
        }
        long scaled = above(a) * stepBelow;
        boolean fits = fitsHalf(below) && fitsHalf(stepAbove) && Math.multiplyHigh(above(a), stepBelow) == scaled >> 63;
        if (below > 0 && fits) {
            long steps = mode.divide(scaled, below * stepAbove);
            long product = steps * stepAbove;
            if (Math.multiplyHigh(steps, stepAbove) == product >> 63) {
                set(to, product, stepBelow);
                return;
            }
        }
        set(to, ratio(a).rounded(Ratio.of(stepAbove, stepBelow), mode));
    }

    /** The product of the figure and the row's factor, plus the row's summand. */
    private void lookUp(int to, int a, Program.Table table) {
        int row = row(a, table);
        int summand = table.summands[row];
        int factor = table.factors[row];
        if (constants.isZero(~factor)) {
            move(to, summand);
            return;
        }
        multiply(to, a, factor);
        if (!constants.isZero(~summand)) {
            add(to, to, summand, 1);
        }
    }

    private int row(int a, Program.Table table) {
        int[] bounds = table.bounds;
        int first = compare(a, bounds[0]);
        if (first < 0) {
            throw new IllegalArgumentException("table " + table.name + " must not be asked below its first row");
        }
        int low = 0;
        int high = bounds.length; // the figure does not reach this row
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            int order = compare(a, bounds[middle]);
            if (order > 0 || (order == 0 && !table.boundIsBelow)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The numbers that stand in formulas and tables, shared by all reckonings. */
    static final class Constants {

        private final long[] above;
        private final long[] below;
        private final Ratio[] ratios;

        Constants(Ratio[] ratios) {
            this.ratios = ratios;
            this.above = new long[ratios.length];
            this.below = new long[ratios.length];
            for (int i = 0; i < ratios.length; i++) {
                boolean fits = ratios[i].isShort();
                above[i] = fits ? ratios[i].numerator().longValue() : 1;
                below[i] = fits ? ratios[i].denominator().longValue() : LARGE;
            }
        }

        long above(int index) {
            return above[index];
        }

        long below(int index) {
            return below[index];
        }

        boolean isZero(int index) {
            return above[index] == 0;
        }

        Ratio ratio(int index) {
            return ratios[index];
        }
    }
}
