// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The form of formulas: what is inside of them, and how deep. */
final class FormulaTree {

    private FormulaTree() {}

    /** Level by level, so that however deep a formula is, the stack is not. */
    static int depth(Formula formula) {
        Deque<Formula> level = new ArrayDeque<>(List.of(formula));
        int depth = 0;
        while (!level.isEmpty()) {
            depth++;
            for (int i = level.size(); i > 0; i--) {
                level.addAll(level.remove().parts());
            }
        }
        return depth;
    }

    static boolean isBareNumber(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return constant.unit() == Unit.FACTOR;
        }
        if (formula instanceof Formula.Call call && call.function() == Formula.Function.IF) {
            return call.arguments().get(1).isBareNumber()
                    && call.arguments().get(2).isBareNumber();
        }
        return isReckoned(formula) && formula.parts().stream().allMatch(Formula::isBareNumber);
    }

    private static boolean isReckoned(Formula formula) {
        if (formula instanceof Formula.Binary binary) {
            return !binary.operator().isComparison() && !binary.operator().isLogical();
        }
        return formula instanceof Formula.Negated
                || formula instanceof Formula.Call
                || formula instanceof Formula.Rounded;
    }

    static List<Formula> parts(Formula formula) {
        if (formula instanceof Formula.Negated negated) {
            return List.of(negated.operand());
        }
        if (formula instanceof Formula.Not not) {
            return List.of(not.operand());
        }
        if (formula instanceof Formula.Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (formula instanceof Formula.Call call) {
            return call.arguments();
        }
        if (formula instanceof Formula.Rounded rounded) {
            return List.of(rounded.operand());
        }
        return formula instanceof Formula.FromTable table ? List.of(table.operand()) : List.of();
    }
}
