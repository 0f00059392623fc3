// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.hr.payroll.Interval.Domain;
import org.jspecify.annotations.Nullable;

/**
 * Figures of which is only known between what they lie, by their places. Running a program on them gives bounds of what it gives for any figures in
 * between; the bounds may be wider than need be, never narrower. What is not known at all has no bounds.
 */
final class Intervals {

    /** So many conditions of one formula may be open at a time; with more, nothing is known. */
    private static final int MAX_FORKS = 10;

    private final Registers.Constants constants;
    private final Domain x;
    private final @Nullable Interval[] figures;

    Intervals(Registers.Constants constants, int size, Domain x) {
        this.constants = constants;
        this.x = x;
        this.figures = new Interval[size];
    }

    @Nullable
    Interval get(int place) {
        return place < 0 ? Interval.of(constants.ratio(~place)) : figures[place];
    }

    void set(int place, @Nullable Interval figure) {
        figures[place] = figure;
    }

    void run(Program program) {
        run(program, 0, 0);
    }

    private void run(Program program, int start, int forks) {
        int[] code = program.code;
        int at = start;
        while (at < code.length) {
            int operation = code[at];
            int to = code[at + 1];
            Interval a = get(code[at + 2]);
            int b = code[at + 3];
            at += 4;
            if (operation == Program.JUMP) {
                at = to;
            } else if (operation == Program.JUMP_IF_FALSE || operation == Program.JUMP_IF_TRUE) {
                if (a == null || !a.isPoint()) {
                    fork(program, at, to, forks);
                    return;
                }
                boolean holds = a.low().signum() != 0;
                at = holds == (operation == Program.JUMP_IF_TRUE) ? to : at;
            } else {
                figures[to] = a == null ? unknown(operation) : result(program, operation, a, b);
            }
        }
    }

    private static @Nullable Interval unknown(int operation) {
        return operation >= Program.COMPARE || operation == Program.NOT ? Interval.EITHER : null;
    }

    /** Goes both ways and takes together what they give. */
    private void fork(Program program, int one, int other, int forks) {
        if (forks == MAX_FORKS) {
            forget(program, Math.min(one, other));
            return;
        }
        Intervals otherWay = new Intervals(constants, figures.length, x);
        System.arraycopy(figures, 0, otherWay.figures, 0, figures.length);
        run(program, one, forks + 1);
        otherWay.run(program, other, forks + 1);
        for (int i = 0; i < figures.length; i++) {
            Interval mine = figures[i];
            Interval its = otherWay.figures[i];
            figures[i] = mine == null || its == null ? null : mine.join(its, x);
        }
    }

    /** Nothing is known of whatever may be written from an instruction on. */
    private void forget(Program program, int from) {
        for (int at = from; at < program.code.length; at += 4) {
            boolean jumps = program.code[at] >= Program.JUMP && program.code[at] <= Program.JUMP_IF_TRUE;
            if (!jumps) {
                figures[program.code[at + 1]] = null;
            }
        }
    }

    private @Nullable Interval result(Program program, int operation, Interval a, int b) {
        return switch (operation) {
            case Program.MOVE -> a;
            case Program.NEGATE -> a.negated();
            case Program.NOT -> Interval.TRUE.minus(a);
            case Program.ROUND -> {
                Program.Step step = program.steps[b];
                yield a.rounded(Ratio.of(step.above(), step.below()), step.mode(), x);
            }
            case Program.LOOK_UP -> lookUp(a, program.tables[b]);
            default -> {
                Interval other = get(b);
                yield other == null ? unknown(operation) : result(operation, a, other);
            }
        };
    }

    private @Nullable Interval result(int operation, Interval a, Interval b) {
        return switch (operation) {
            case Program.ADD -> a.plus(b);
            case Program.SUBTRACT -> a.minus(b);
            case Program.MULTIPLY -> a.times(b, x);
            case Program.DIVIDE -> a.dividedBy(b, x);
            case Program.MIN -> a.min(b, x);
            case Program.MAX -> a.max(b, x);
            default -> compared(operation, a, b);
        };
    }

    private Interval compared(int operation, Interval a, Interval b) {
        Interval difference = a.minus(b).flat(x);
        int low = difference.low().signum();
        int high = difference.high().signum();
        return switch (operation) {
            case Program.EQUAL -> truth(low == 0 && high == 0, low > 0 || high < 0);
            case Program.NOT_EQUAL -> truth(low > 0 || high < 0, low == 0 && high == 0);
            case Program.LESS -> truth(high < 0, low >= 0);
            case Program.LESS_OR_EQUAL -> truth(high <= 0, low > 0);
            case Program.GREATER -> truth(low > 0, high <= 0);
            default -> truth(low >= 0, high < 0);
        };
    }

    private static Interval truth(boolean always, boolean never) {
        if (always) {
            return Interval.TRUE;
        }
        return never ? Interval.FALSE : Interval.EITHER;
    }

    /** Within one row it is straight; otherwise, what the rows give at the ends of what they have in common with the bounds. */
    private @Nullable Interval lookUp(Interval a, Program.Table table) {
        Interval bounds = a.flat(x);
        Interval all = null;
        int rows = 0;
        for (int row = 0; row < table.bounds.length; row++) {
            Ratio low = bounds.low().max(constants.ratio(~table.bounds[row]));
            boolean last = row + 1 == table.bounds.length;
            Ratio high = last ? bounds.high() : bounds.high().min(constants.ratio(~table.bounds[row + 1]));
            if (low.compareTo(high) <= 0) {
                Interval part = inRow(Interval.between(low, high), table, row);
                all = all == null ? part : all.join(part, x);
                rows++;
            }
        }
        boolean inside = bounds.low().compareTo(constants.ratio(~table.bounds[0])) >= 0;
        return rows == 1 && inside ? inRow(a, table, rowOf(bounds.low(), table)) : all;
    }

    private int rowOf(Ratio figure, Program.Table table) {
        int row = 0;
        while (row + 1 < table.bounds.length && figure.compareTo(constants.ratio(~table.bounds[row + 1])) >= 0) {
            row++;
        }
        return row;
    }

    private Interval inRow(Interval a, Program.Table table, int row) {
        Interval factor = Interval.of(constants.ratio(~table.factors[row]));
        return a.times(factor, x).plus(Interval.of(constants.ratio(~table.summands[row])));
    }
}
