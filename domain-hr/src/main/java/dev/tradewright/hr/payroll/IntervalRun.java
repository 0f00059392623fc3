// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.RefusedException;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.Interval.Domain;
import dev.tradewright.hr.payroll.PayFunction.Course;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reckons one payslip with an input that lies between two figures: the steps of {@link PayRun}, on {@link Intervals}. */
final class IntervalRun {

    private final Layout layout;
    private final EmploymentId employment;
    private final PayPeriod period;
    private final Stretches stretches;
    private final int varied;
    private final Domain x;
    private final Intervals pay;
    private final Intervals[] parts;
    private @Nullable String silent;

    /**
     * A reckoning.
     *
     * @param layout  what stands at which place
     * @param employment  who is paid
     * @param period  for what
     * @param stretches  the stretches of the period with their figures
     * @param varied  the input that lies between two figures
     * @param x  these two
     */
    IntervalRun(Layout layout, EmploymentId employment, PayPeriod period, Stretches stretches, int varied, Domain x) {
        this.layout = layout;
        this.employment = employment;
        this.period = period;
        this.stretches = stretches;
        this.varied = varied;
        this.x = x;
        this.pay = intervals();
        this.parts = new Intervals[stretches.count()];
        Arrays.setAll(parts, index -> intervals());
    }

    private Intervals intervals() {
        return new Intervals(layout.constants, layout.size + Layout.SPARE, x);
    }

    /** Between which figures the one at a place lies; null if nothing is known of it. */
    @Nullable
    Interval reckon(int place) {
        for (int i = 0; i < parts.length; i++) {
            load(parts[i], stretches.figures.get(i));
        }
        load(pay, stretches.figures.get(parts.length - 1));
        for (Layout.Step step : layout.steps) {
            if (step.proration() != Proration.NONE) {
                reckonParts(step);
            } else {
                reckonOnce(step);
                for (Intervals part : parts) {
                    spread(step, part);
                }
            }
        }
        return pay.get(place);
    }

    private void load(Intervals to, PayInputs.Figure[] figures) {
        for (int i = 0; i < figures.length; i++) {
            to.set(i, i == varied ? Interval.ofX() : Interval.of(Ratio.of(figures[i].above(), figures[i].below())));
        }
    }

    private void reckonOnce(Layout.Step step) {
        Layout.FunctionStep function = step.function();
        if (!step.validity().overlaps(period.range())) {
            clear(step, pay);
        } else if (function != null) {
            call(function);
        } else {
            pay.run(step.program());
            round(step, pay);
        }
    }

    private static void clear(Layout.Step step, Intervals on) {
        on.set(step.node().place(), Interval.FALSE);
        if (step.node().active() >= 0) {
            on.set(step.node().active(), Interval.FALSE);
        }
    }

    private void round(Layout.Step step, Intervals on) {
        Interval figure = on.get(step.node().place());
        if (step.step() > 0 && figure != null) {
            on.set(step.node().place(), figure.rounded(Ratio.of(step.step(), 1), step.mode(), x));
        }
    }

    private void spread(Layout.Step step, Intervals to) {
        Layout.FunctionStep function = step.function();
        int[] places = function == null ? new int[] {step.node().place()} : function.outputs;
        for (int place : places) {
            to.set(place, pay.get(place));
        }
        if (step.node().active() >= 0) {
            to.set(step.node().active(), pay.get(step.node().active()));
        }
    }

    private void reckonParts(Layout.Step step) {
        int place = step.node().place();
        Interval sum = Interval.FALSE;
        Interval shown = Interval.FALSE;
        for (int i = 0; i < parts.length; i++) {
            if (!step.validity().encloses(stretches.ranges.get(i))) {
                clear(step, parts[i]);
                continue;
            }
            parts[i].run(step.program());
            Interval part = parts[i].get(place);
            Interval weight = Interval.of(stretches.paid(step.proration(), i));
            sum = sum == null || part == null ? null : sum.plus(part.times(weight, x));
            round(step, parts[i]);
            if (step.node().active() >= 0) {
                Interval active = parts[i].get(step.node().active());
                shown = shown.max(active == null ? Interval.EITHER : active, x); // in one stretch is enough
            }
        }
        pay.set(place, sum);
        round(step, pay);
        if (step.node().active() >= 0) {
            pay.set(step.node().active(), shown);
        }
    }

    /** The name of a function that promises nothing of the course of an output with an input that varies; null if none does. */
    @Nullable
    String silent() {
        return silent;
    }

    /**
     * Outputs of the same course are reckoned together: those that rise are lowest where each input that they rise with is lowest and each that they fall
     * with is highest.
     */
    private void call(Layout.FunctionStep function) {
        Map<List<Course>, List<Integer>> courses = new LinkedHashMap<>();
        for (int output = 0; output < function.outputs.length; output++) {
            pay.set(function.outputs[output], null);
            List<Course> course = course(function, output);
            if (course != null) {
                courses.computeIfAbsent(course, each -> new ArrayList<>()).add(function.outputs[output]);
            }
        }
        Ratio uneven = Ratio.of(function.function.unevenness(), 1);
        courses.forEach((course, places) -> {
            Registers low = layout.registers();
            Registers high = layout.registers();
            for (int i = 0; i < function.inputs.length; i++) {
                boolean falls = course.get(i) == Course.FALLS;
                set(falls ? high : low, falls ? low : high, function.inputs[i], function.inputUnits[i]);
            }
            if (compute(function, low) && compute(function, high)) {
                boolean isPoint = course.stream().allMatch(each -> each == Course.UNKNOWN);
                for (int place : places) {
                    pay.set(
                            place,
                            isPoint
                                    ? Interval.of(low.ratio(place))
                                    : Interval.between(
                                            low.ratio(place).minus(uneven),
                                            high.ratio(place).plus(uneven)));
                }
            }
        });
    }

    /** How an output goes with each input, unknown where the input stands still; null if it is not known with one that does not. */
    private @Nullable List<Course> course(Layout.FunctionStep function, int output) {
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < function.inputs.length; i++) {
            Interval input = pay.get(function.inputs[i]);
            if (input == null) {
                return null;
            }
            Course course = input.isPoint() ? Course.UNKNOWN : function.function.course(output, i);
            if (course == Course.UNKNOWN && !input.isPoint()) {
                silent = function.function.name();
                return null;
            }
            courses.add(course);
        }
        return courses;
    }

    /** The bounds of an input: of money that varies whole minor units, which functions expect; what stands still is given as it is. */
    private void set(Registers low, Registers high, int place, Unit unit) {
        Interval flat = Objects.requireNonNull(pay.get(place)).flat(x);
        boolean isMoney = unit == Unit.MONEY && !flat.isPoint();
        low.set(place, isMoney ? flat.low().rounded(Ratio.ONE, Rounding.Mode.FLOOR) : flat.low());
        high.set(place, isMoney ? flat.high().rounded(Ratio.ONE, Rounding.Mode.CEILING) : flat.high());
    }

    /** Whether the function can reckon with these figures; bounds may be figures that no payslip has, as a wage below nothing. */
    private boolean compute(Layout.FunctionStep function, Registers figures) {
        try {
            new FunctionCall(layout.currency, employment, period, figures, false).compute(function);
            return true;
        } catch (IllegalArgumentException | ArithmeticException | RefusedException e) {
            return false;
        }
    }
}
