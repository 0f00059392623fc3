// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rounding;
import java.util.List;

/** What can be done with any formula, step by step; the kinds of formulas stand in {@link Formula}. */
sealed interface FormulaOperations permits Formula {

    private Formula self() {
        return (Formula) this; // the only one permitted
    }

    /**
     * This at least and at most.
     *
     * @param low  the least
     * @param high  the most; it wins if it is below the least
     */
    default Formula clamp(Formula low, Formula high) {
        return new Formula.Call(Formula.Function.CLAMP, List.of(self(), low, high));
    }

    /**
     * The sum.
     *
     * @param other  what is added
     */
    default Formula plus(Formula other) {
        return new Formula.Binary(Formula.Operator.PLUS, self(), other);
    }

    /**
     * The difference.
     *
     * @param other  what is taken off
     */
    default Formula minus(Formula other) {
        return new Formula.Binary(Formula.Operator.MINUS, self(), other);
    }

    /**
     * The product.
     *
     * @param other  the factor
     */
    default Formula times(Formula other) {
        return new Formula.Binary(Formula.Operator.TIMES, self(), other);
    }

    /**
     * The quotient.
     *
     * @param divisor  the divisor
     */
    default Formula dividedBy(Formula divisor) {
        return new Formula.Binary(Formula.Operator.DIVIDED_BY, self(), divisor);
    }

    /**
     * A comparison, or two truths joined.
     *
     * @param operator  what is asked
     * @param other  the second operand
     */
    default Formula is(Formula.Operator operator, Formula other) {
        return new Formula.Binary(operator, self(), other);
    }

    /** The number with the other sign. */
    default Formula negated() {
        return new Formula.Negated(self());
    }

    /** The opposite of a truth. */
    default Formula not() {
        return new Formula.Not(self());
    }

    /**
     * Rounded to a step.
     *
     * @param step  the step, above 0: 0.01 for two decimal places; of money in major units
     * @param mode  which neighbour is taken
     */
    default Formula roundedTo(Decimal step, Rounding.Mode mode) {
        return new Formula.Rounded(self(), step, mode);
    }
}
