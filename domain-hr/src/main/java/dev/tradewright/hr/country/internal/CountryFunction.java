// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.internal;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.PayTags;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A pay function that hands the figures of a payslip to the rules of a country and back. Reckons nothing itself. */
public final class CountryFunction implements PayFunction {

    private final String name;
    private final CurrencyUnit currency;
    private final Fingerprint figures;
    private final List<Figure> inputs;
    private final List<Output> outputs;
    private final Consumer<Slots> rules;
    private final Map<Pair, Course> courses;
    private final long unevenness;

    private CountryFunction(Builder builder, Consumer<Slots> rules) {
        this.name = builder.name;
        this.currency = builder.currency;
        this.figures = builder.figures;
        this.inputs = List.copyOf(builder.inputs);
        this.outputs = List.copyOf(builder.outputs);
        this.rules = rules;
        this.courses = Map.copyOf(builder.courses);
        this.unevenness = builder.unevenness;
    }

    private record Pair(int output, int input) {}

    /**
     * Begins a function.
     *
     * @param name  what it is called, with the edition of its rules
     * @param currency  of the country
     * @param figures  what identifies the figures that the rules go by
     */
    public static Builder named(String name, CurrencyUnit currency, Fingerprint figures) {
        return new Builder(name, currency, figures);
    }

    /** Names what goes in and out; places count from 0 in the order of the calls. */
    public static final class Builder {

        private final String name;
        private final CurrencyUnit currency;
        private final Fingerprint figures;
        private final List<Figure> inputs = new ArrayList<>();
        private final List<Output> outputs = new ArrayList<>();
        private final Map<Pair, Course> courses = new HashMap<>();
        private long unevenness;

        private Builder(String name, CurrencyUnit currency, Fingerprint figures) {
            this.name = Checks.notBlank(name, "name");
            this.currency = Checks.notNull(currency, "currency");
            this.figures = Checks.notNull(figures, "figures");
        }

        /**
         * Amounts that are needed.
         *
         * @param codes  their codes
         */
        public Builder needs(ComponentCode... codes) {
            return needs(Unit.MONEY, codes);
        }

        /**
         * Figures that are needed.
         *
         * @param unit  what they measure
         * @param codes  their codes
         */
        public Builder needs(Unit unit, ComponentCode... codes) {
            for (ComponentCode code : codes) {
                inputs.add(new Figure(code, unit));
            }
            return this;
        }

        /**
         * An amount that is needed, and what the reader sees where the structure gives it no name.
         *
         * @param code  its code
         * @param english  its name, for all readers but
         * @param chinese  its name for Chinese ones
         */
        public Builder needs(ComponentCode code, String english, String chinese) {
            inputs.add(new Figure(code, Unit.MONEY, english, LocalizedName.of(Locale.CHINESE, chinese)));
            return this;
        }

        /**
         * A tax that is withheld.
         *
         * @param code  its code
         * @param english  its name on the payslip, for all readers but
         * @param chinese  its name for Chinese ones
         */
        public Builder withholds(ComponentCode code, String english, String chinese) {
            return gives(code, english, chinese, PayKind.DEDUCTION, PayTags.TAX);
        }

        /**
         * A contribution of the employee.
         *
         * @param code  its code
         * @param english  its name on the payslip, for all readers but
         * @param chinese  its name for Chinese ones
         */
        public Builder deducts(ComponentCode code, String english, String chinese) {
            return gives(code, english, chinese, PayKind.DEDUCTION, PayTags.OWN_CONTRIBUTIONS);
        }

        /**
         * A contribution of the employer.
         *
         * @param code  its code
         * @param english  its name on the payslip, for all readers but
         * @param chinese  its name for Chinese ones
         */
        public Builder charges(ComponentCode code, String english, String chinese) {
            return gives(code, english, chinese, PayKind.EMPLOYER_COST, PayTags.EMPLOYER_CONTRIBUTIONS);
        }

        /**
         * An amount that is only stated.
         *
         * @param code  its code
         * @param english  its name on the payslip, for all readers but
         * @param chinese  its name for Chinese ones
         */
        public Builder states(ComponentCode code, String english, String chinese) {
            return gives(code, english, chinese, PayKind.INFORMATION);
        }

        /**
         * Promises that outputs never fall when one of some inputs rises.
         *
         * @param rising  the outputs
         * @param with  the inputs
         */
        public Builder rises(List<ComponentCode> rising, ComponentCode... with) {
            return course(rising, Course.RISES, with);
        }

        /**
         * Promises that outputs never rise when one of some inputs rises.
         *
         * @param falling  the outputs
         * @param with  the inputs
         */
        public Builder falls(List<ComponentCode> falling, ComponentCode... with) {
            return course(falling, Course.FALLS, with);
        }

        private Builder course(List<ComponentCode> of, Course course, ComponentCode... with) {
            for (ComponentCode output : of) {
                for (ComponentCode input : with) {
                    courses.put(
                            new Pair(
                                    outputs.stream().map(Output::code).toList().indexOf(output),
                                    inputs.stream().map(Figure::code).toList().indexOf(input)),
                            course);
                }
            }
            return this;
        }

        /**
         * By how many minor units outputs break these promises at most.
         *
         * @param minor  0 or more
         */
        public Builder uneven(long minor) {
            unevenness = minor;
            return this;
        }

        private Builder gives(ComponentCode code, String english, String chinese, PayKind kind, String... tags) {
            LocalizedName names = LocalizedName.of(Locale.CHINESE, chinese);
            outputs.add(new Output(code, english, names, kind, Unit.MONEY, List.of(tags), true));
            return this;
        }

        /**
         * The function.
         *
         * @param rules  reads the slots, asks the rules and gives what they answer; pure
         */
        public CountryFunction by(Consumer<Slots> rules) {
            return new CountryFunction(this, Checks.notNull(rules, "rules"));
        }
    }

    /**
     * Whether the rules shall explain.
     *
     * @param slots  the payslip
     */
    public static Trace trace(Slots slots) {
        return slots.isTraced() ? Trace.FULL : Trace.OFF;
    }

    /**
     * Gives one explanation to several outputs that came about together; nothing if there is none.
     *
     * @param slots  the payslip
     * @param explanation  of the rules
     * @param from  the first output
     * @param to  after the last one
     */
    public static void explain(Slots slots, Optional<Explanation> explanation, int from, int to) {
        if (explanation.isPresent()) {
            for (int i = from; i < to; i++) {
                slots.explain(i, explanation.get());
            }
        }
    }

    /**
     * What is known of who is paid.
     *
     * @param facts  by employment; null if there are none
     * @param slots  the payslip
     * @param subject  what is asked for, as {@code Form W-4}
     * @throws IllegalArgumentException if there are none
     */
    public static <T> T known(Function<EmploymentId, ? extends @Nullable T> facts, Slots slots, String subject) {
        T found = facts.apply(slots.employment());
        if (found == null) {
            throw new IllegalArgumentException("employment (" + slots.employment() + ") must have a " + subject
                    + "\nMaybe add it to the facts" + " that the functions of the country were made with.");
        }
        return found;
    }

    /**
     * The month that is paid, for rules that know months only.
     *
     * @param slots  the payslip
     * @param subject  what is reckoned by month, in the plural, as {@code social contributions}
     * @return that of the first day of the period
     * @throws IllegalArgumentException if the period is none of monthly pay
     */
    public static YearMonth month(Slots slots, String subject) {
        PayPeriod period = slots.period();
        if (period.frequency() != PayFrequency.MONTHLY) {
            throw new IllegalArgumentException("period (" + period + ") must be a month, not " + period.frequency()
                    + ": " + subject + " are monthly\nMaybe pay MONTHLY.");
        }
        return YearMonth.from(period.range().start());
    }

    /**
     * An input that must be given.
     *
     * @param code  its code
     * @param unit  what it measures
     * @param english  its name, for all readers but
     * @param chinese  its name for Chinese ones
     */
    public static PayInput input(ComponentCode code, Unit unit, String english, String chinese) {
        return named(code, unit, english, chinese).build();
    }

    /**
     * An input that may be left out.
     *
     * @param code  its code
     * @param unit  what it measures
     * @param otherwise  what it then is
     * @param english  its name, for all readers but
     * @param chinese  its name for Chinese ones
     */
    public static PayInput input(ComponentCode code, Unit unit, Decimal otherwise, String english, String chinese) {
        return named(code, unit, english, chinese).whenMissing(otherwise).build();
    }

    private static PayInput.Builder named(ComponentCode code, Unit unit, String english, String chinese) {
        PayInput.Builder builder = PayInput.builder();
        builder.code(code).unit(unit).name(english).names(LocalizedName.of(Locale.CHINESE, chinese));
        return builder;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<CurrencyUnit> currency() {
        return Optional.of(currency);
    }

    @Override
    public Optional<Fingerprint> rules() {
        return Optional.of(figures);
    }

    @Override
    public List<Figure> inputs() {
        return inputs;
    }

    @Override
    public List<Output> outputs() {
        return outputs;
    }

    @Override
    public Course course(int output, int input) {
        return courses.getOrDefault(new Pair(output, input), Course.UNKNOWN);
    }

    @Override
    public long unevenness() {
        return unevenness;
    }

    @Override
    public void compute(Slots slots) {
        rules.accept(slots);
    }
}
