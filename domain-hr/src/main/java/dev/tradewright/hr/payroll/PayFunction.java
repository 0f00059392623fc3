// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A part of pay that Java reckons and no formula could: wage tax, social contributions, whatever a country's law makes of the figures of a period.
 * It names the figures it needs, which may be inputs, components or totals of the structure, and those it gives, which formulas and totals may use.
 *
 * <pre>{@code
 * final class FlatTax implements PayFunction {
 *     public String name() { return "flat-tax@1"; }
 *     public List<Figure> inputs() { return List.of(Figure.of("TAXABLE", Unit.MONEY)); }
 *     public List<Output> outputs() { return List.of(Output.of("TAX", PayKind.DEDUCTION, "tax")); }
 *     public void compute(Slots slots) { slots.giveMinor(0, HALF_EVEN.multiplyDivide(slots.minor(0), 20, 100)); }
 * }
 * }</pre>
 *
 * <p>It must depend on nothing but its inputs, the employment and the period, and be safe to call from many threads.
 */
public interface PayFunction {

    /** How an output goes with an input. */
    enum Course {
        /** It never falls when the input rises; it may stand still. */
        RISES,
        /** It never rises when the input rises; it may stand still. */
        FALLS,
        /** Nothing is known. */
        UNKNOWN
    }

    /**
     * A figure that the function needs.
     *
     * @param code  an input, a component or a total of the structure, or an output of another function
     * @param unit  what it measures
     * @param name  what the reader of the payslip sees where the structure gives it no name
     * @param names  what readers of some languages then see instead
     */
    record Figure(ComponentCode code, Unit unit, String name, LocalizedName names) {

        /** Refuses what is missing. */
        public Figure {
            Checks.notNull(code, "code");
            Checks.notNull(unit, "unit");
            Checks.notBlank(name, "name");
            Checks.notNull(names, "names");
        }

        /**
         * A figure whose name is its code.
         *
         * @param code  its code
         * @param unit  what it measures
         */
        public Figure(ComponentCode code, Unit unit) {
            this(code, unit, Checks.notNull(code, "code").value(), LocalizedName.none());
        }

        /**
         * A figure.
         *
         * @param code  its code
         * @param unit  what it measures
         */
        public static Figure of(String code, Unit unit) {
            return new Figure(ComponentCode.of(code), unit);
        }
    }

    /**
     * A figure that the function gives.
     *
     * @param code  its code, by which formulas refer to it
     * @param name  what the reader of the payslip sees
     * @param names  what readers of some languages see instead
     * @param kind  what it does for the employee
     * @param unit  what it measures; only money stands on the payslip
     * @param tags  the tags by which totals find it, beside its code
     * @param shown  whether it stands on the payslip
     */
    record Output(
            ComponentCode code,
            String name,
            LocalizedName names,
            PayKind kind,
            Unit unit,
            List<String> tags,
            boolean shown) {

        /** Refuses what is missing. */
        public Output {
            Checks.notNull(code, "code");
            Checks.notBlank(name, "name");
            Checks.notNull(names, "names");
            Checks.notNull(kind, "kind");
            Checks.notNull(unit, "unit");
            tags = List.copyOf(tags);
        }

        /**
         * An amount that stands on the payslip under its code.
         *
         * @param code  its code
         * @param kind  what it does for the employee
         * @param tags  the tags by which totals find it
         */
        public static Output of(String code, PayKind kind, String... tags) {
            return new Output(
                    ComponentCode.of(code), code, LocalizedName.none(), kind, Unit.MONEY, List.of(tags), true);
        }
    }

    /** The figures of one payslip while it is reckoned. Valid during {@link PayFunction#compute} only. */
    interface Slots {

        /** Who is paid. */
        EmploymentId employment();

        /** For what. */
        PayPeriod period();

        /** The currency of all amounts. */
        CurrencyUnit currency();

        /**
         * An amount that is needed.
         *
         * @param input  the index of the figure in {@link PayFunction#inputs()}
         * @return in minor units
         * @throws IllegalArgumentException if that figure is no money
         * @throws ArithmeticException if it has not been rounded to minor units, as an input of more decimal places
         */
        long minor(int input);

        /**
         * A number that is needed: days, hours, a factor; 1 or 0 for a truth.
         *
         * @param input  the index of the figure in {@link PayFunction#inputs()}
         * @return the number; amounts and rates in major units
         * @throws ArithmeticException if it has no end in decimal places, as 1/3
         */
        Decimal number(int input);

        /**
         * A whole number that is needed: months, children; 1 or 0 for a truth. Allocates nothing.
         *
         * @param input  the index of the figure in {@link PayFunction#inputs()}
         * @throws IllegalArgumentException if that figure is money or a rate
         * @throws ArithmeticException if it is no whole number
         */
        long whole(int input);

        /**
         * Gives an amount.
         *
         * @param output  the index of the figure in {@link PayFunction#outputs()}
         * @param minor  in minor units
         * @throws IllegalArgumentException if that figure is no money
         */
        void giveMinor(int output, long minor);

        /**
         * Gives a number: days, hours, a factor; 1 or 0 for a truth.
         *
         * @param output  the index of the figure in {@link PayFunction#outputs()}
         * @param number  the number; amounts and rates in major units
         */
        void giveNumber(int output, Decimal number);

        /** Whether explanations are wanted. */
        boolean isTraced();

        /**
         * Explains an output; does nothing if no explanations are wanted.
         *
         * @param output  the index of the figure in {@link PayFunction#outputs()}
         * @param explanation  how it came about
         */
        void explain(int output, Explanation explanation);
    }

    /** What it is called, with the edition of its rules: {@code cn-wage-tax@2026}. It counts for the fingerprint of payslips. */
    String name();

    /** The currency that it reckons in, without which a structure of any currency may use it; a structure of another one is refused. */
    default Optional<CurrencyUnit> currency() {
        return Optional.empty();
    }

    /** What identifies the tables that it goes by, if it has any. It counts for the fingerprint of payslips. */
    default Optional<Fingerprint> rules() {
        return Optional.empty();
    }

    /** What it needs. */
    List<Figure> inputs();

    /** What it gives. */
    List<Output> outputs();

    /**
     * Reckons. Must give each output.
     *
     * @param slots  the figures
     */
    void compute(Slots slots);

    /**
     * How an output goes with one input while all other inputs stand still: what lets gross pay be searched from net pay through the function. By
     * default nothing is promised, and then nothing is known of the output where the input lies between two figures.
     *
     * @param output  the index of the figure in {@link #outputs()}
     * @param input  the index of the figure in {@link #inputs()}
     */
    default Course course(int output, int input) {
        return Course.UNKNOWN;
    }

    /**
     * By how many minor units an output may break its course at most, as a tax does that is rounded somewhere on its way; 0 by default. A promise that
     * is too large costs time, one that is too small may cost an answer.
     */
    default long unevenness() {
        return 0;
    }
}
