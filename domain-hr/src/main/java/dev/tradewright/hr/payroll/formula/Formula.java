// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.util.List;

/**
 * What a part of pay comes to, as a tree. It is written as text or built step by step:
 *
 * <pre>{@code
 * Formula text = Formula.parse("max(BASE * 8%, CNY 100.00)");
 * Formula built = Formula.max(Formula.reference("BASE").times(Formula.percent(8)), Formula.amount(Money.parse("CNY 100")));
 * text.equals(built);                                  // true
 * text.toString();                                     // max(BASE * 8%, CNY 100.00)
 * }</pre>
 *
 * <p>The language of the text stands in the description of the {@linkplain dev.tradewright.hr.payroll.formula package}.
 *
 * <p>Reckoning is exact; nothing is rounded but by {@code round} and at the end of a component. {@code parse(toString())} gives an equal tree.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Formula extends FormulaOperations {

    /** The longest text. */
    int MAX_LENGTH = 4_000;

    /** How deep a formula may be nested; a sum of n numbers is n deep. */
    int MAX_DEPTH = 200;

    /** What stands between two operands. */
    enum Operator {
        /** Either. */
        OR("or", 1),
        /** Both. */
        AND("and", 2),
        /** Equal. */
        EQUAL("=", 4),
        /** Not equal. */
        NOT_EQUAL("!=", 4),
        /** Less than. */
        LESS("<", 4),
        /** At most. */
        LESS_OR_EQUAL("<=", 4),
        /** Greater than. */
        GREATER(">", 4),
        /** At least. */
        GREATER_OR_EQUAL(">=", 4),
        /** Sum. */
        PLUS("+", 5),
        /** Difference. */
        MINUS("-", 5),
        /** Product. */
        TIMES("*", 6),
        /** Quotient. */
        DIVIDED_BY("/", 6);

        private final String symbol;
        private final int binding;

        Operator(String symbol, int binding) {
            this.symbol = symbol;
            this.binding = binding;
        }

        /** How it is written. */
        public String symbol() {
            return symbol;
        }

        /** How tightly it binds; more is tighter. */
        int binding() {
            return binding;
        }

        /** Whether it compares numbers. */
        public boolean isComparison() {
            return binding == 4;
        }

        /** Whether it joins truths. */
        public boolean isLogical() {
            return binding < 3;
        }
    }

    /** A function of formulas. */
    enum Function {
        /** The smallest of at least two. */
        MIN,
        /** The largest of at least two. */
        MAX,
        /** The first, but at least the second and at most the third. */
        CLAMP,
        /** The second if the first is true, otherwise the third. */
        IF;

        /** How it is written. */
        public String symbol() {
            return FormulaTexts.lower(name());
        }
    }

    /** How a table is read. */
    enum Lookup {
        /** The whole at the rate of the row that is reached (全额累进), plus the row's value if it states one. */
        THRESHOLD,
        /** Each slice at the rate of its row (超额累进). */
        PROGRESSIVE,
        /** The value of the row that is reached. */
        LOOKUP;

        /** How it is written. */
        public String symbol() {
            return FormulaTexts.lower(name());
        }
    }

    /**
     * A number, bare or of days or hours; not negative.
     *
     * @param value  the number
     * @param unit  {@code FACTOR}, {@code DAYS} or {@code HOURS}
     */
    record Constant(Decimal value, Unit unit) implements Formula {

        /** Refuses what has no text. */
        public Constant {
            Checks.notNull(value, "value");
            Checks.that(value.signum() >= 0, "value", value, "must be 0 or more\nMaybe negate it");
            Checks.notNull(unit, "unit");
            Checks.that(
                    unit == Unit.FACTOR || unit == Unit.DAYS || unit == Unit.HOURS,
                    "unit",
                    unit,
                    "must be FACTOR, DAYS or HOURS");
        }

        @Override
        public String toString() {
            return FormulaTexts.text(this);
        }
    }

    /**
     * A percentage; not negative.
     *
     * @param value  the percentage
     */
    record Percent(Percentage value) implements Formula {

        /** Refuses a negative one. */
        public Percent {
            Checks.notNull(value, "value");
            Checks.that(value.points().signum() >= 0, "value", value, "must be 0 or more\nMaybe negate it");
        }

        @Override
        public String toString() {
            return FormulaTexts.text(this);
        }
    }

    /**
     * An amount of money; not negative.
     *
     * @param value  the amount
     */
    record Amount(Money value) implements Formula {

        /** Refuses a negative one. */
        public Amount {
            Checks.notNull(value, "value");
            Checks.that(!value.isNegative(), "value", value, "must be 0 or more\nMaybe negate it");
        }

        @Override
        public String toString() {
            return FormulaTexts.text(this);
        }
    }

    /**
     * True or false.
     *
     * @param value  which
     */
    record Truth(boolean value) implements Formula {

        @Override
        public String toString() {
            return FormulaTexts.text(this);
        }
    }

    /**
     * A component, a total or an input.
     *
     * @param name  its code
     */
    record Reference(String name) implements Formula {

        /** Refuses what is no name, and the words of the language. */
        public Reference {
            FormulaTexts.checkName(name);
        }

        @Override
        public String toString() {
            return FormulaTexts.text(this);
        }
    }

    /**
     * A number with the other sign.
     *
     * @param operand  the number
     */
    record Negated(Formula operand) implements Formula {

        /** Refuses a missing operand. */
        public Negated {
            Checks.notNull(operand, "operand");
        }

        @Override
        public String toString() {
            return FormulaTexts.text(this);
        }
    }

    /**
     * The opposite of a truth.
     *
     * @param operand  the truth
     */
    record Not(Formula operand) implements Formula {

        /** Refuses a missing operand. */
        public Not {
            Checks.notNull(operand, "operand");
        }

        @Override
        public String toString() {
            return FormulaTexts.text(this);
        }
    }

    /**
     * Two operands and what is done with them.
     *
     * @param operator  what is done
     * @param left  the first operand
     * @param right  the second operand
     */
    record Binary(Operator operator, Formula left, Formula right) implements Formula {

        /** Refuses what is missing. */
        public Binary {
            Checks.notNull(operator, "operator");
            Checks.notNull(left, "left");
            Checks.notNull(right, "right");
        }

        @Override
        public String toString() {
            return FormulaTexts.text(this);
        }
    }

    /**
     * A function and its arguments.
     *
     * @param function  the function
     * @param arguments  two or more of the smallest and the largest, three of the others
     */
    record Call(Function function, List<Formula> arguments) implements Formula {

        /** Refuses another number of arguments. */
        public Call {
            Checks.notNull(function, "function");
            arguments = List.copyOf(arguments);
            boolean exact = function == Function.CLAMP || function == Function.IF;
            Checks.that(
                    exact ? arguments.size() == 3 : arguments.size() >= 2,
                    "arguments",
                    arguments,
                    exact ? "must be three" : "must be two or more");
        }

        @Override
        public String toString() {
            return FormulaTexts.text(this);
        }
    }

    /**
     * A number rounded to a step.
     *
     * @param operand  the number
     * @param step  the step, above 0; of money in major units
     * @param mode  which neighbour is taken
     */
    record Rounded(Formula operand, Decimal step, Rounding.Mode mode) implements Formula {

        /** Refuses a step of 0 or less. */
        public Rounded {
            Checks.notNull(operand, "operand");
            Checks.notNull(step, "step");
            Checks.that(step.signum() > 0, "step", step, "must be above 0");
            Checks.notNull(mode, "mode");
        }

        @Override
        public String toString() {
            return FormulaTexts.text(this);
        }
    }

    /**
     * What a number makes by a table.
     *
     * @param lookup  how the table is read
     * @param table  the table's code
     * @param operand  the number
     */
    record FromTable(Lookup lookup, String table, Formula operand) implements Formula {

        /** Refuses what is no name of a table. */
        public FromTable {
            Checks.notNull(lookup, "lookup");
            FormulaTexts.checkName(table);
            Checks.notNull(operand, "operand");
        }

        @Override
        public String toString() {
            return FormulaTexts.text(this);
        }
    }

    /**
     * Reads a formula.
     *
     * @param text  of at most {@value #MAX_LENGTH} characters
     * @throws InvalidRulesException if it is none, with the line and column of what is wrong
     */
    static Formula parse(String text) {
        return new FormulaParser(Checks.notNull(text, "formula")).formula();
    }

    /**
     * A bare number.
     *
     * @param value  any number
     */
    static Formula number(Decimal value) {
        return number(value, Unit.FACTOR);
    }

    /**
     * A bare number.
     *
     * @param value  any number
     */
    static Formula number(long value) {
        return number(Decimal.of(value));
    }

    /**
     * A number of days.
     *
     * @param value  any number
     */
    static Formula days(Decimal value) {
        return number(value, Unit.DAYS);
    }

    /**
     * A number of hours.
     *
     * @param value  any number
     */
    static Formula hours(Decimal value) {
        return number(value, Unit.HOURS);
    }

    private static Formula number(Decimal value, Unit unit) {
        return value.signum() < 0 ? new Negated(new Constant(value.negated(), unit)) : new Constant(value, unit);
    }

    /**
     * A percentage.
     *
     * @param points  its points: 8 is 8 %
     */
    static Formula percent(long points) {
        return percent(Percentage.of(points));
    }

    /**
     * A percentage.
     *
     * @param value  any percentage
     */
    static Formula percent(Percentage value) {
        Decimal points = value.points();
        return points.signum() < 0 ? new Negated(new Percent(Percentage.of(points.negated()))) : new Percent(value);
    }

    /**
     * An amount of money.
     *
     * @param value  any amount
     */
    static Formula amount(Money value) {
        return value.isNegative() ? new Negated(new Amount(value.negated())) : new Amount(value);
    }

    /**
     * A component, a total or an input.
     *
     * @param code  its code
     */
    static Formula reference(Object code) {
        return new Reference(String.valueOf(Checks.notNull(code, "code")));
    }

    /**
     * The smallest.
     *
     * @param operands  two or more of one unit
     */
    static Formula min(Formula... operands) {
        return new Call(Function.MIN, List.of(operands));
    }

    /**
     * The largest.
     *
     * @param operands  two or more of one unit
     */
    static Formula max(Formula... operands) {
        return new Call(Function.MAX, List.of(operands));
    }

    /**
     * A choice.
     *
     * @param condition  a truth
     * @param then  what it comes to if it is true
     * @param otherwise  what it comes to if it is false
     */
    static Formula choose(Formula condition, Formula then, Formula otherwise) {
        return new Call(Function.IF, List.of(condition, then, otherwise));
    }

    /**
     * All of a number at the rate of the row that it reaches.
     *
     * @param table  the table's code
     * @param operand  the number
     */
    static Formula threshold(Object table, Formula operand) {
        return new FromTable(Lookup.THRESHOLD, String.valueOf(table), operand);
    }

    /**
     * Each slice of a number at the rate of its row.
     *
     * @param table  the table's code
     * @param operand  the number
     */
    static Formula progressive(Object table, Formula operand) {
        return new FromTable(Lookup.PROGRESSIVE, String.valueOf(table), operand);
    }

    /**
     * The value of the row that a number reaches.
     *
     * @param table  the table's code
     * @param operand  the number
     */
    static Formula lookup(Object table, Formula operand) {
        return new FromTable(Lookup.LOOKUP, String.valueOf(table), operand);
    }

    /** How deep it is nested: 1 of a constant or a name. */
    default int depth() {
        return FormulaTree.depth(this);
    }

    /** Whether it is made of bare numbers alone, and so takes the unit of what it is added to or compared with. */
    default boolean isBareNumber() {
        return FormulaTree.isBareNumber(this);
    }

    /** The formulas directly inside this one, from left to right. */
    default List<Formula> parts() {
        return FormulaTree.parts(this);
    }
}
