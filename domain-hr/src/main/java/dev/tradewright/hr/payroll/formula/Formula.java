// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.util.ArrayDeque;
import java.util.Deque;
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
 * <table>
 * <caption>The language, from loose to tight</caption>
 * <tr><th>text</th><th>meaning</th></tr>
 * <tr><td>{@code a or b}, {@code a and b}, {@code not a}</td><td>of truths; the second is not looked at if the first decides</td></tr>
 * <tr><td>{@code a = b}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}</td><td>compares numbers of one unit</td></tr>
 * <tr><td>{@code a + b}, {@code a - b}</td><td>of one unit, from left to right</td></tr>
 * <tr><td>{@code a * b}, {@code a / b}</td><td>by the rules of {@link Unit}, from left to right, exact</td></tr>
 * <tr><td>{@code -a}</td><td></td></tr>
 * <tr><td>{@code min(a, b, ...)}, {@code max(a, b, ...)}</td><td>the smallest, the largest</td></tr>
 * <tr><td>{@code clamp(a, low, high)}</td><td>{@code min(max(a, low), high)}</td></tr>
 * <tr><td>{@code if(condition, a, b)}</td><td>only the one that is chosen is reckoned</td></tr>
 * <tr><td>{@code round(a, 2, half-even)}, {@code round(a, to 0.05, floor)}</td><td>to decimal places or to a step, by a mode of
 *     {@link Rounding.Mode}; amounts of money in major units</td></tr>
 * <tr><td>{@code threshold(TABLE, a)}</td><td>all of a at the rate of the row that it reaches</td></tr>
 * <tr><td>{@code progressive(TABLE, a)}</td><td>each slice of a at the rate of its row</td></tr>
 * <tr><td>{@code lookup(TABLE, a)}</td><td>the value of the row that a reaches</td></tr>
 * <tr><td>{@code BASE}, {@code 基本工资}</td><td>a component, a total or an input by its code</td></tr>
 * <tr><td>{@code 12.5}, {@code 8%}, {@code CNY 100.00}, {@code 21.75 days}, {@code 8 hours}, {@code true}</td><td>constants</td></tr>
 * </table>
 *
 * <p>A bare number takes the unit of what it is added to, compared with or chosen instead of: {@code BASE > 10000} compares with 10,000 of the
 * structure's currency. Multiplied or divided it is a factor.
 *
 * <p>Reckoning is exact; nothing is rounded but by {@code round} and at the end of a component. {@code parse(toString())} gives an equal tree.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Formula {

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

    /**
     * This at least and at most.
     *
     * @param low  the least
     * @param high  the most; it wins if it is below the least
     */
    default Formula clamp(Formula low, Formula high) {
        return new Call(Function.CLAMP, List.of(this, low, high));
    }

    /**
     * The sum.
     *
     * @param other  what is added
     */
    default Formula plus(Formula other) {
        return new Binary(Operator.PLUS, this, other);
    }

    /**
     * The difference.
     *
     * @param other  what is taken off
     */
    default Formula minus(Formula other) {
        return new Binary(Operator.MINUS, this, other);
    }

    /**
     * The product.
     *
     * @param other  the factor
     */
    default Formula times(Formula other) {
        return new Binary(Operator.TIMES, this, other);
    }

    /**
     * The quotient.
     *
     * @param divisor  the divisor
     */
    default Formula dividedBy(Formula divisor) {
        return new Binary(Operator.DIVIDED_BY, this, divisor);
    }

    /**
     * A comparison, or two truths joined.
     *
     * @param operator  what is asked
     * @param other  the second operand
     */
    default Formula is(Operator operator, Formula other) {
        return new Binary(operator, this, other);
    }

    /** The number with the other sign. */
    default Formula negated() {
        return new Negated(this);
    }

    /** The opposite of a truth. */
    default Formula not() {
        return new Not(this);
    }

    /**
     * Rounded to a step.
     *
     * @param step  the step, above 0: 0.01 for two decimal places; of money in major units
     * @param mode  which neighbour is taken
     */
    default Formula roundedTo(Decimal step, Rounding.Mode mode) {
        return new Rounded(this, step, mode);
    }

    /** How deep it is nested: 1 of a constant or a name. */
    default int depth() {
        Deque<Formula> level = new ArrayDeque<>(List.of(this));
        int depth = 0;
        while (!level.isEmpty()) {
            depth++;
            for (int i = level.size(); i > 0; i--) {
                level.addAll(level.remove().parts());
            }
        }
        return depth;
    }

    /** Whether it is made of bare numbers alone, and so takes the unit of what it is added to or compared with. */
    default boolean isBareNumber() {
        if (this instanceof Constant constant) {
            return constant.unit() == Unit.FACTOR;
        }
        if (this instanceof Call call && call.function() == Function.IF) {
            return call.arguments().get(1).isBareNumber()
                    && call.arguments().get(2).isBareNumber();
        }
        boolean reckons = this instanceof Negated
                || this instanceof Call
                || this instanceof Rounded
                || (this instanceof Binary binary
                        && !binary.operator().isComparison()
                        && !binary.operator().isLogical());
        return reckons && parts().stream().allMatch(Formula::isBareNumber);
    }

    /** The formulas directly inside this one, from left to right. */
    default List<Formula> parts() {
        if (this instanceof Negated negated) {
            return List.of(negated.operand());
        }
        if (this instanceof Not not) {
            return List.of(not.operand());
        }
        if (this instanceof Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (this instanceof Call call) {
            return call.arguments();
        }
        if (this instanceof Rounded rounded) {
            return List.of(rounded.operand());
        }
        return this instanceof FromTable table ? List.of(table.operand()) : List.of();
    }
}
