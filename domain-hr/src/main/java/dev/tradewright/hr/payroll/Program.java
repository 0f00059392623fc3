// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Rounding;
import java.util.Arrays;

/** A formula as instructions for {@link Registers}: four numbers each, what is done, where the result goes, and two operands. */
final class Program {

    static final int MOVE = 0;
    static final int ADD = 1;
    static final int SUBTRACT = 2;
    static final int MULTIPLY = 3;
    static final int DIVIDE = 4;
    static final int NEGATE = 5;
    static final int MIN = 6;
    static final int MAX = 7;
    static final int NOT = 8;
    /** The second operand indexes {@link #steps}. */
    static final int ROUND = 9;
    /** The second operand indexes {@link #tables}. */
    static final int LOOK_UP = 10;
    /** Goes on at the instruction that the result names. */
    static final int JUMP = 11;
    /** Goes on at the instruction that the result names if the first operand is false. */
    static final int JUMP_IF_FALSE = 12;
    /** Goes on at the instruction that the result names if the first operand is true. */
    static final int JUMP_IF_TRUE = 13;
    /** The first of six comparisons, in the order of their operators. */
    static final int COMPARE = 14;

    static final int EQUAL = COMPARE;
    static final int NOT_EQUAL = COMPARE + 1;
    static final int LESS = COMPARE + 2;
    static final int LESS_OR_EQUAL = COMPARE + 3;
    static final int GREATER = COMPARE + 4;
    static final int GREATER_OR_EQUAL = COMPARE + 5;

    /**
     * How a rounding is done.
     *
     * @param above  the step's numerator
     * @param below  the step's denominator
     * @param mode  which neighbour is taken
     */
    record Step(long above, long below, Rounding.Mode mode) {}

    /** A table ready to be read: its bounds, factors and summands are among the constants. */
    static final class Table {

        final String name;
        final int[] bounds;
        final int[] factors;
        final int[] summands;
        final boolean boundIsBelow;

        /**
         * A table.
         *
         * @param name  its code
         * @param bounds  the constants of the bounds, from small to large
         * @param factors  the constants by which is multiplied
         * @param summands  the constants that are added
         * @param boundIsBelow  whether a bound belongs to the row below
         */
        Table(String name, int[] bounds, int[] factors, int[] summands, boolean boundIsBelow) {
            this.name = name;
            this.bounds = bounds;
            this.factors = factors;
            this.summands = summands;
            this.boundIsBelow = boundIsBelow;
        }
    }

    final int[] code;
    final Step[] steps;
    final Table[] tables;

    Program(int[] code, Step[] steps, Table[] tables) {
        this.code = code;
        this.steps = steps;
        this.tables = tables;
    }

    @Override
    public String toString() {
        return Arrays.toString(code);
    }
}
