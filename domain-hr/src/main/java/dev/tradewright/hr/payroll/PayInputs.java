// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.Employment;
import dev.tradewright.hr.employment.PayUnit;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one employment when it is paid: the figures that the pay structure asks for, over time where they change, since when and until
 * when it is employed, and its attendance. Made by {@link PayEngine#inputs()} and for that engine only.
 *
 * <pre>{@code
 * PayInputs inputs = engine.inputs()
 *         .from(WAGE, LocalDate.of(2018, 1, 1), Money.parse("CNY 5000"))
 *         .from(WAGE, LocalDate.of(2019, 2, 10), Money.parse("CNY 6000"))      // a raise on 10 February
 *         .enter(OVERTIME, LocalDate.of(2019, 2, 12), Decimal.parse("1.5"))
 *         .set(UNION, true)
 *         .build();
 * }</pre>
 *
 * <p>On each day of the employment within a period every input that is in force over days must be known, or have a value for when it is missing: a gap is
 * an error that names it, when the period is paid. Who is employed for a part of the period says so with {@link Builder#employed}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PayInputs {

    /**
     * A figure: amounts and rates count minor units.
     *
     * @param above  the numerator
     * @param below  the denominator
     */
    record Figure(long above, long below) {}

    /**
     * A figure that was entered for a day.
     *
     * @param date  the day
     * @param figure  the figure
     */
    record Entry(LocalDate date, Figure figure) {}

    final Layout layout;
    final @Nullable Figure[] constant;
    final @Nullable Timeline<Figure>[] changing;
    final List<List<Entry>> entered;
    final DateRange employed;
    final Attendance attendance;
    final boolean isConstant;
    /** All figures in the scales of the quick program; null if some are missing, change or do not fit. */
    final long @Nullable [] scaled;

    private PayInputs(Builder builder) {
        this.layout = builder.layout;
        this.constant = builder.constant.clone();
        this.changing = builder.changing.clone();
        for (int i = 0; i < constant.length; i++) {
            if (builder.changes(i)) {
                changing[i] = builder.timeline(i);
                constant[i] = null;
            }
            boolean isInForce = layout.inputs[i].merging() == PayInput.Merging.IN_FORCE;
            if (constant[i] == null && changing[i] == null && isInForce) {
                constant[i] = layout.whenMissing[i];
            }
        }
        this.entered = builder.entered.stream().map(List::copyOf).toList();
        this.employed = builder.employed;
        this.attendance = builder.attendance;
        this.isConstant = Arrays.stream(changing).allMatch(timeline -> timeline == null);
        this.scaled = layout.quick.scaled(constant);
    }

    /** Whether all figures are known for all time. */
    boolean isComplete() {
        return Arrays.stream(constant).allMatch(figure -> figure != null);
    }

    /** The days on which it is employed. */
    public DateRange employed() {
        return employed;
    }

    /** Its attendance. */
    public Attendance attendance() {
        return attendance;
    }

    /** The same with one input that is another and does not change. */
    PayInputs with(int index, Figure figure) {
        Builder builder = new Builder(layout);
        System.arraycopy(constant, 0, builder.constant, 0, constant.length);
        System.arraycopy(changing, 0, builder.changing, 0, changing.length);
        for (int i = 0; i < entered.size(); i++) {
            builder.entered.get(i).addAll(entered.get(i));
        }
        builder.employed = employed;
        builder.attendance = attendance;
        builder.constant[index] = figure;
        builder.changing[index] = null;
        builder.entered.get(index).clear();
        return new PayInputs(builder);
    }

    /** For which structure, and the days of the employment; no figures. */
    @Override
    public String toString() {
        return "PayInputs[" + layout.version + ", employed " + employed + "]";
    }

    /** Takes figures one by one; each is checked at once against what the structure asks for. */
    public static final class Builder {

        private final Layout layout;
        private final @Nullable Figure[] constant;
        /** What is in force from a day on; the figures of {@link #changing} come before it. */
        private final List<NavigableMap<LocalDate, Figure>> starting = new ArrayList<>();

        private final @Nullable Timeline<Figure>[] changing;
        private final List<List<Entry>> entered = new ArrayList<>();
        private DateRange employed = DateRange.ofUnbounded();
        private Attendance attendance = Attendance.full();

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other form
        Builder(Layout layout) {
            this.layout = layout;
            this.constant = new Figure[layout.inputs.length];
            this.changing = new Timeline[layout.inputs.length];
            for (int i = 0; i < layout.inputs.length; i++) {
                entered.add(new ArrayList<>());
                starting.add(new TreeMap<>());
            }
        }

        private boolean changes(int index) {
            return changing[index] != null || !starting.get(index).isEmpty();
        }

        /** The figure that does not change, on it those from a day on, and on them those of some days alone. */
        private Timeline<Figure> timeline(int index) {
            Figure always = constant[index];
            Timeline<Figure> timeline = always == null ? Timeline.empty() : Timeline.always(always);
            for (Map.Entry<LocalDate, Figure> start : starting.get(index).entrySet()) {
                timeline = timeline.with(DateRange.ofUnboundedEnd(start.getKey()), start.getValue());
            }
            Timeline<Figure> some = changing[index];
            for (Timeline.Entry<Figure> entry : some == null ? List.<Timeline.Entry<Figure>>of() : some.entries()) {
                timeline = timeline.with(entry.range(), entry.value());
            }
            return timeline;
        }

        /**
         * An amount that does not change.
         *
         * @param input  the input's code
         * @param value  the amount
         * @throws IllegalArgumentException if the structure has no such input, or it measures something else
         */
        public Builder set(ComponentCode input, Money value) {
            return set(index(input), figure(input, value));
        }

        /**
         * A number that does not change; amounts and rates in major units.
         *
         * @param input  the input's code
         * @param value  the number
         * @throws IllegalArgumentException if the structure has no such input, or it is a truth
         */
        public Builder set(ComponentCode input, Decimal value) {
            return set(index(input), figure(input, value));
        }

        /**
         * A truth that does not change.
         *
         * @param input  the input's code
         * @param value  the truth
         * @throws IllegalArgumentException if the structure has no such input, or it is a number
         */
        public Builder set(ComponentCode input, boolean value) {
            Unit unit = layout.inputs[index(input)].unit();
            Checks.that(unit == Unit.TRUTH, input.value(), value, "must be " + unit);
            return set(index(input), new Figure(value ? 1 : 0, 1));
        }

        private Builder set(int index, Figure figure) {
            constant[index] = figure;
            starting.get(index).clear();
            changing[index] = null;
            return this;
        }

        /**
         * An amount that is in force from a day on, until a later one is; in whatever order they are given.
         *
         * @param input  the input's code
         * @param start  the first day
         * @param value  the amount
         * @throws IllegalArgumentException if the structure has no such input, or it measures something else
         */
        public Builder from(ComponentCode input, LocalDate start, Money value) {
            return from(inForce(input), start, figure(input, value));
        }

        /**
         * A number that is in force from a day on, until a later one is, in whatever order they are given; amounts and rates in major units.
         *
         * @param input  the input's code
         * @param start  the first day
         * @param value  the number
         * @throws IllegalArgumentException if the structure has no such input, or it is a truth
         */
        public Builder from(ComponentCode input, LocalDate start, Decimal value) {
            return from(inForce(input), start, figure(input, value));
        }

        private Builder from(int index, LocalDate start, Figure figure) {
            starting.get(index).put(Checks.notNull(start, "start"), figure);
            return this;
        }

        /**
         * Amounts over time, instead of what was given before; on days without an entry none is known.
         *
         * @param input  the input's code
         * @param values  the amounts
         * @throws IllegalArgumentException if the structure has no such input, or it measures something else
         */
        public Builder amounts(ComponentCode input, Timeline<Money> values) {
            return timeline(inForce(input), Checks.notNull(values, "values").map(value -> figure(input, value)));
        }

        /**
         * Amounts over time of several inputs, as {@code recorded.timelines(period, view)} of {@link dev.tradewright.hr.payroll.time.RecordedInputs}.
         *
         * @param values  the amounts by the inputs' codes
         * @throws IllegalArgumentException as {@link #amounts(ComponentCode, Timeline)}
         */
        public Builder amounts(Map<ComponentCode, Timeline<Money>> values) {
            Checks.notNull(values, "values").forEach(this::amounts);
            return this;
        }

        /**
         * Numbers over time, instead of what was given before; on days without an entry none is known.
         *
         * @param input  the input's code
         * @param values  the numbers, amounts and rates in major units
         * @throws IllegalArgumentException if the structure has no such input, or it is a truth
         */
        public Builder numbers(ComponentCode input, Timeline<Decimal> values) {
            return timeline(inForce(input), Checks.notNull(values, "values").map(value -> figure(input, value)));
        }

        private Builder timeline(int index, Timeline<Figure> timeline) {
            constant[index] = null;
            starting.get(index).clear();
            changing[index] = timeline;
            return this;
        }

        /**
         * The days of an employment, and its base pay over time.
         *
         * @param employment  the employment
         * @param input  the input that is its base pay, in the unit that the contract agrees
         * @param per  that unit: what the structure takes it for
         * @throws IllegalArgumentException if the structure has no such input, or some base pay is agreed for another unit
         */
        public Builder employment(Employment employment, ComponentCode input, PayUnit per) {
            Checks.notNull(employment, "employment");
            Checks.notNull(per, "per");
            return employed(employment.period())
                    .amounts(input, employment.basePay().map(pay -> {
                        Checks.that(pay.per() == per, "base pay", pay, "must be per " + per);
                        return pay.amount();
                    }));
        }

        /**
         * An amount that is in force on some days, instead of what else is in force on them.
         *
         * @param input  the input's code
         * @param days  the days
         * @param value  the amount
         * @throws IllegalArgumentException if the structure has no such input, or it measures something else
         */
        public Builder during(ComponentCode input, DateRange days, Money value) {
            return during(inForce(input), days, figure(input, value));
        }

        /**
         * A number that is in force on some days, instead of what else is in force on them; amounts and rates in major units.
         *
         * @param input  the input's code
         * @param days  the days
         * @param value  the number
         * @throws IllegalArgumentException if the structure has no such input, or it is a truth
         */
        public Builder during(ComponentCode input, DateRange days, Decimal value) {
            return during(inForce(input), days, figure(input, value));
        }

        private Builder during(int index, DateRange days, Figure figure) {
            Timeline<Figure> timeline = changing[index];
            changing[index] = (timeline == null ? Timeline.<Figure>empty() : timeline).with(days, figure);
            return this;
        }

        private int inForce(ComponentCode input) {
            int index = index(input);
            Checks.that(
                    layout.inputs[index].merging() == PayInput.Merging.IN_FORCE,
                    "input",
                    input,
                    "must be in force over days\nMaybe enter it for a day");
            return index;
        }

        /**
         * An amount of a day; several come together as the input says.
         *
         * @param input  the input's code
         * @param date  the day
         * @param value  the amount
         * @throws IllegalArgumentException if the structure has no such input, or it measures something else
         */
        public Builder enter(ComponentCode input, LocalDate date, Money value) {
            return enter(index(input), date, figure(input, value));
        }

        /**
         * A number of a day; several come together as the input says.
         *
         * @param input  the input's code
         * @param date  the day
         * @param value  the number; amounts and rates in major units
         * @throws IllegalArgumentException if the structure has no such input, or it is a truth
         */
        public Builder enter(ComponentCode input, LocalDate date, Decimal value) {
            return enter(index(input), date, figure(input, value));
        }

        private Builder enter(int index, LocalDate date, Figure figure) {
            PayInput input = layout.inputs[index];
            Checks.that(
                    input.merging() != PayInput.Merging.IN_FORCE,
                    "input",
                    input.code(),
                    "must be entered for days\nMaybe say from when it is in force");
            entered.get(index).add(new Entry(Checks.notNull(date, "date"), figure));
            return this;
        }

        /**
         * Since when and until when the employment lasts; whatever is prorated is paid for these days only. By default always.
         *
         * @param days  the days
         */
        public Builder employed(DateRange days) {
            employed = Checks.notNull(days, "days");
            return this;
        }

        /**
         * The attendance; by default full.
         *
         * @param value  the attendance
         */
        public Builder attendance(Attendance value) {
            attendance = Checks.notNull(value, "attendance");
            return this;
        }

        /** The inputs. Whether one is missing is seen when a period is paid. */
        public PayInputs build() {
            return new PayInputs(this);
        }

        private int index(ComponentCode input) {
            Layout.Node node = layout.nodes.get(Checks.notNull(input, "input").value());
            Checks.that(
                    node != null && node.place() < layout.inputs.length,
                    "input",
                    input,
                    "must be an input of the pay structure");
            return node == null ? 0 : node.place();
        }

        private Figure figure(ComponentCode input, Money value) {
            Unit unit = layout.inputs[index(input)].unit();
            Checks.that(unit == Unit.MONEY, input.value(), Checks.notNull(value, "value"), "must be " + unit);
            if (!value.currency().equals(layout.currency)) {
                throw new CurrencyMismatchException(input.value(), layout.currency, value.currency());
            }
            return new Figure(value.minorUnits(), 1);
        }

        private Figure figure(ComponentCode input, Decimal value) {
            Unit unit = layout.inputs[index(input)].unit();
            Checks.that(unit.isNumber(), input.value(), value, "must be " + unit);
            Ratio ratio = Ratio.of(Checks.notNull(value, "value"));
            Ratio scaled = unit.isOfMoney() ? ratio.timesPowerOfTen(layout.currency.digits()) : ratio;
            Checks.that(scaled.isShort(), input.value(), value, "must have fewer digits");
            return new Figure(
                    scaled.numerator().longValue(), scaled.denominator().longValue());
        }
    }
}
