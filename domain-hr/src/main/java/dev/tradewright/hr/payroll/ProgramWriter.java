// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Formula.Operator;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes {@link Program programs} of formulas whose units have been checked. Constants, tables and temporary places are shared by all of one engine. */
final class ProgramWriter {

    private final Leaves leaves;
    private final Map<Ratio, Integer> constants = new LinkedHashMap<>();
    private final Map<String, Program.Table> read = new LinkedHashMap<>();

    private final List<Program.Step> steps = new ArrayList<>();
    private final List<Program.Table> used = new ArrayList<>();
    private int[] code = new int[64];
    private int length;
    private int temporary;
    private int largest;

    /**
     * A writer.
     *
     * @param leaves  what formulas are made of
     * @param firstTemporary  the first place that belongs to no name
     */
    ProgramWriter(Leaves leaves, int firstTemporary) {
        this.leaves = leaves;
        this.temporary = firstTemporary;
        this.largest = firstTemporary;
    }

    /** How many places a reckoning needs, those of names included. */
    int size() {
        return largest;
    }

    Registers.Constants constants() {
        return new Registers.Constants(constants.keySet().toArray(new Ratio[0]));
    }

    /** Ends the program that has been written since the last one was ended. */
    Program end() {
        Program program = new Program(
                Arrays.copyOf(code, length), steps.toArray(new Program.Step[0]), used.toArray(new Program.Table[0]));
        length = 0;
        steps.clear();
        used.clear();
        return program;
    }

    /** Writes an instruction and gives its index. */
    int write(int operation, int to, int a, int b) {
        if (length == code.length) {
            code = Arrays.copyOf(code, 2 * length);
        }
        code[length] = operation;
        code[length + 1] = to;
        code[length + 2] = a;
        code[length + 3] = b;
        length += 4;
        return length - 4;
    }

    /** Lets the jump at an index go on here. */
    void landHere(int jump) {
        code[jump + 1] = length;
    }

    int constant(Ratio value) {
        Integer index = constants.computeIfAbsent(value, unused -> constants.size());
        return ~index;
    }

    /** Writes what brings a formula's figure to a place. */
    void write(Formula formula, Unit unit, int to) {
        int mark = temporary;
        if (leaves.isLeaf(formula)) {
            write(Program.MOVE, to, leaf(formula, unit), 0);
        } else if (formula instanceof Formula.Negated negated) {
            write(Program.NEGATE, to, operand(negated.operand(), unit), 0);
        } else if (formula instanceof Formula.Not not) {
            write(Program.NOT, to, operand(not.operand(), Unit.TRUTH), 0);
        } else if (formula instanceof Formula.Binary binary) {
            write(binary, unit, to);
        } else if (formula instanceof Formula.Call call) {
            write(call, unit, to);
        } else if (formula instanceof Formula.Rounded rounded) {
            Ratio step = leaves.scaled(Ratio.of(rounded.step()), unit);
            Checks.that(step.isShort(), "step", rounded.step(), "must have fewer digits");
            steps.add(new Program.Step(
                    step.numerator().longValue(), step.denominator().longValue(), rounded.mode()));
            int index = steps.size() - 1; // the operand may round too
            write(Program.ROUND, to, operand(rounded.operand(), unit), index);
        } else if (formula instanceof Formula.FromTable table) {
            Unit key = leaves.table(table).key();
            used.add(table(table));
            int index = used.size() - 1; // the operand may read tables too
            write(Program.LOOK_UP, to, operand(table.operand(), key), index);
        }
        temporary = mark;
    }

    /** The place of a formula's figure; a temporary one if it must be reckoned first. */
    int operand(Formula formula, Unit unit) {
        if (leaves.isLeaf(formula)) {
            return leaf(formula, unit);
        }
        int place = temporary++;
        largest = Math.max(largest, temporary);
        write(formula, unit, place);
        return place;
    }

    private int leaf(Formula formula, Unit unit) {
        return formula instanceof Formula.Reference reference
                ? leaves.place(reference)
                : constant(leaves.number(formula, unit));
    }

    private void write(Formula.Binary binary, Unit unit, int to) {
        Operator operator = binary.operator();
        if (operator.isLogical()) {
            write(binary.left(), Unit.TRUTH, to);
            int jump = write(operator == Operator.AND ? Program.JUMP_IF_FALSE : Program.JUMP_IF_TRUE, 0, to, 0);
            write(binary.right(), Unit.TRUTH, to);
            landHere(jump);
            return;
        }
        if (operator.isComparison()) {
            Unit common = leaves.common(binary.parts());
            int a = operand(binary.left(), common);
            int b = operand(binary.right(), common);
            write(comparison(operator), to, a, b);
            return;
        }
        boolean sum = operator == Operator.PLUS || operator == Operator.MINUS;
        int a = operand(binary.left(), sum ? unit : leaves.unit(binary.left()));
        int b = operand(binary.right(), sum ? unit : leaves.unit(binary.right()));
        write(
                switch (operator) {
                    case PLUS -> Program.ADD;
                    case MINUS -> Program.SUBTRACT;
                    case TIMES -> Program.MULTIPLY;
                    default -> Program.DIVIDE;
                },
                to,
                a,
                b);
        if (!sum && Leaves.isUnscaled(binary, unit)) {
            write(Program.MULTIPLY, to, to, constant(leaves.scaled(Ratio.ONE, unit)));
        }
    }

    private static int comparison(Operator operator) {
        return switch (operator) {
            case EQUAL -> Program.EQUAL;
            case NOT_EQUAL -> Program.NOT_EQUAL;
            case LESS -> Program.LESS;
            case LESS_OR_EQUAL -> Program.LESS_OR_EQUAL;
            case GREATER -> Program.GREATER;
            default -> Program.GREATER_OR_EQUAL;
        };
    }

    private void write(Formula.Call call, Unit unit, int to) {
        List<Formula> arguments = call.arguments();
        switch (call.function()) {
            case IF -> {
                int otherwise = write(Program.JUMP_IF_FALSE, 0, operand(arguments.get(0), Unit.TRUTH), 0);
                write(arguments.get(1), unit, to);
                int end = write(Program.JUMP, 0, 0, 0);
                landHere(otherwise);
                write(arguments.get(2), unit, to);
                landHere(end);
            }
            case CLAMP -> {
                int a = operand(arguments.get(0), unit);
                int low = operand(arguments.get(1), unit);
                int high = operand(arguments.get(2), unit);
                write(Program.MAX, to, a, low);
                write(Program.MIN, to, to, high);
            }
            default -> {
                int operation = call.function() == Formula.Function.MIN ? Program.MIN : Program.MAX;
                int best = operand(arguments.get(0), unit);
                for (Formula argument : arguments.subList(1, arguments.size())) {
                    write(operation, to, best, operand(argument, unit));
                    best = to;
                }
            }
        }
    }

    private Program.Table table(Formula.FromTable formula) {
        return read.computeIfAbsent(
                formula.lookup() + " " + formula.table(),
                unused -> table(TableRows.of(leaves.table(formula), formula.lookup(), leaves)));
    }

    private Program.Table table(TableRows rows) {
        return new Program.Table(
                rows.name(),
                constants(rows.bounds()),
                constants(rows.factors()),
                constants(rows.summands()),
                rows.boundIsBelow());
    }

    private int[] constants(List<Ratio> values) {
        return values.stream().mapToInt(this::constant).toArray();
    }
}
