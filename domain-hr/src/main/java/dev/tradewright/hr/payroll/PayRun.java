// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.PayInputs.Figure;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reckons one payslip. For one thread and once. */
final class PayRun {

    private final Layout layout;
    private final EmploymentId employment;
    private final PayPeriod period;
    private final PayInputs inputs;
    private final boolean traced;
    private final Registers pay;
    private final boolean isExact;
    private boolean @Nullable [] odd;
    private @Nullable FunctionCall call;

    PayRun(PayInputs inputs, EmploymentId employment, PayPeriod period, boolean traced) {
        this(inputs, employment, period, traced, false);
    }

    /**
     * A run.
     *
     * @param inputs  what is known
     * @param employment  who is paid
     * @param period  for what
     * @param traced  whether lines shall be able to tell how they came about
     * @param isExact  whether every step shall be reckoned exactly, though its quick form would give the same
     */
    PayRun(PayInputs inputs, EmploymentId employment, PayPeriod period, boolean traced, boolean isExact) {
        this.layout = inputs.layout;
        this.employment = employment;
        this.period = period;
        this.inputs = inputs;
        this.traced = traced;
        this.isExact = isExact;
        this.pay = layout.scaledRegisters();
    }

    Payslip payslip() {
        Figures figures = figures();
        if (layout.paidOut != null) {
            figures.requirePaid(layout.paidOut, employment);
        }
        return Payslip.of(employment, period, layout.currency, figures, layout.fingerprint);
    }

    /** The exact figure at a place, amounts in minor units. */
    Ratio figure(int place) {
        return reckoned().ratio(place);
    }

    /** All figures. */
    Registers reckoned() {
        figures();
        return pay;
    }

    private Figures figures() {
        boolean whole = (inputs.isConstant || isSteady())
                && inputs.employed.encloses(period.range())
                && inputs.attendance.isFull(period.range())
                && (!layout.isBounded || isWhollyValid());
        return whole ? reckonWhole() : reckonStretches();
    }

    /** Whether each input that changes does so before or after the period only. */
    private boolean isSteady() {
        for (Timeline<Figure> timeline : inputs.changing) {
            if (timeline != null && steady(timeline) == null) {
                return false;
            }
        }
        return true;
    }

    /** The figure that is in force all through the period; null if there is none. */
    private @Nullable Figure steady(Timeline<Figure> timeline) {
        return timeline.entryAsOf(period.range().start())
                .filter(entry -> entry.range().encloses(period.range()))
                .map(Timeline.Entry::value)
                .orElse(null);
    }

    /** Whether no prorated component begins or ends within the period. */
    private boolean isWhollyValid() {
        for (Layout.Step step : layout.steps) {
            DateRange validity = step.validity();
            boolean splits = validity.overlaps(period.range()) && !validity.encloses(period.range());
            if (splits && step.proration() != Proration.NONE) {
                return false;
            }
        }
        return true;
    }

    private Figures reckonWhole() {
        long[] scaled = inputs.scaled;
        if (scaled != null) {
            System.arraycopy(scaled, 0, pay.numerators(), 0, scaled.length);
        } else {
            @Nullable Figure[] fixed = inputs.isComplete() ? inputs.constant : fixed();
            for (int i = 0; i < fixed.length; i++) {
                Figure figure = fixed[i];
                if (figure == null) {
                    throw missing(fixed);
                }
                put(i, figure.above(), figure.below());
            }
        }
        reckonSteps();
        return new Figures(layout, pay, pay, null, traced ? new Registers[0] : null, explanations());
    }

    /** Puts a figure at a place with the scale that quick steps expect there; if it has another, it is odd, and they leave it alone. */
    private void put(int place, long above, long below) {
        QuickProgram quick = layout.quick;
        if (quick.fits(above, below, place)) {
            pay.set(place, above * (quick.scales[place] / below), quick.scales[place]);
            return;
        }
        pay.set(place, above, below);
        setOdd(place);
    }

    private void setOdd(int place) {
        boolean[] places = odd;
        if (places == null) {
            places = new boolean[layout.quick.scales.length];
            odd = places;
        }
        places[place] = true;
    }

    /** Quick steps run on from one to the next; whatever stops is reckoned exactly. */
    private void reckonSteps() {
        QuickProgram quick = layout.quick;
        int step = 0;
        while (step < layout.steps.length) {
            int until = until(step);
            int end = quick.start(until);
            int at = quick.run(pay.numerators(), quick.start(step), end);
            if (at == end && until > step) {
                step = until;
            } else {
                step = quick.stepAt(at);
                reckonOnce(layout.steps[step], pay);
                settle(layout.steps[step]);
                step++;
            }
        }
    }

    /** Up to which step quick ones may run: to the end if no figure is odd. */
    private int until(int step) {
        if (isExact) {
            return step;
        }
        boolean[] places = odd;
        if (places == null) {
            return layout.steps.length;
        }
        for (int place : layout.quick.reads(step)) {
            if (places[place]) {
                return step;
            }
        }
        return step + 1;
    }

    /** Brings what was reckoned exactly to the scales that quick steps expect. */
    private void settle(Layout.Step step) {
        Layout.FunctionStep function = step.function();
        if (function == null) {
            settle(step.node().place());
            return;
        }
        for (int i = 0; i < function.outputs.length; i++) {
            settle(function.outputs[i]);
            if (function.outputUnits[i] == Unit.TRUTH && pay.above(function.outputs[i]) >>> 1 != 0) {
                setOdd(function.outputs[i]);
            }
        }
    }

    private void settle(int place) {
        if (pay.below(place) > 0) {
            put(place, pay.above(place), pay.below(place));
        } else {
            setOdd(place);
        }
    }

    private Map<ComponentCode, Explanation> explanations() {
        return call == null ? Map.of() : call.explanations();
    }

    private void reckonOnce(Layout.Step step, Registers on) {
        try {
            if (!step.validity().overlaps(period.range())) {
                clear(step, on);
            } else if (step.function() != null) {
                call().compute(step.function());
            } else {
                on.run(step.program());
                round(step, on);
            }
        } catch (ArithmeticException e) {
            throw failed(step, e);
        }
    }

    private FunctionCall call() {
        FunctionCall made = call;
        if (made == null) {
            made = new FunctionCall(layout.currency, employment, period, pay, traced);
            call = made;
        }
        return made;
    }

    private static void round(Layout.Step step, Registers on) {
        if (step.step() > 0) {
            int place = step.node().place();
            on.round(place, place, step.step(), 1, step.mode());
            on.whole(place);
        }
    }

    private static void clear(Layout.Step step, Registers on) {
        on.set(step.node().place(), 0, 1);
        if (step.node().active() >= 0) {
            on.set(step.node().active(), 0, 1);
        }
    }

    private static ArithmeticException failed(Layout.Step step, ArithmeticException e) {
        ArithmeticException failed = new ArithmeticException(step.node().code() + ": " + e.getMessage());
        failed.initCause(e);
        return failed;
    }

    /** What holds for the whole period: constants, what was entered, and otherwise the value for what is missing. */
    private @Nullable Figure[] fixed() {
        @Nullable Figure[] fixed = new Figure[layout.inputs.length];
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = inputs.constant[i];
            if (fixed[i] == null && layout.inputs[i].merging() != PayInput.Merging.IN_FORCE) {
                fixed[i] = Entries.merged(layout.inputs[i].merging(), inputs.entered.get(i), period.range());
            }
            Timeline<Figure> timeline = inputs.changing[i];
            if (timeline != null) {
                fixed[i] = steady(timeline);
            }
            if (fixed[i] == null) {
                fixed[i] = layout.whenMissing[i];
            }
        }
        return fixed;
    }

    private IllegalArgumentException missing(@Nullable Figure[] fixed) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < fixed.length; i++) {
            Timeline<Figure> timeline = inputs.changing[i];
            boolean known = fixed[i] != null
                    || (timeline != null && !timeline.between(period.range()).isEmpty());
            if (!known) {
                codes.add(layout.inputs[i].code().value());
            }
        }
        return new IllegalArgumentException(
                codes.isEmpty()
                        ? "employment (" + employment + ") has no day of " + period.range()
                                + " on which all inputs are known"
                        : "inputs (" + String.join(", ", codes) + ") of " + employment + " for " + period.range()
                                + " are missing\nMaybe set them, or say in the structure what each is when it is missing.");
    }

    /** The stretches of the period, with the figures of each. */
    Stretches stretches() {
        @Nullable Figure[] fixed = fixed();
        Stretches stretches = Stretches.of(inputs, fixed, period.range());
        if (stretches.count() == 0) {
            throw missing(fixed);
        }
        return stretches;
    }

    private Figures reckonStretches() {
        Stretches stretches = stretches();
        Registers[] parts = reckon(stretches, pay, false);
        Registers full = layout.registers();
        reckon(stretches, full, true);
        return new Figures(layout, pay, full, stretches, traced ? parts : null, explanations());
    }

    /** One pass over all steps, either for what is paid or for what the whole period would give. */
    private Registers[] reckon(Stretches stretches, Registers on, boolean whole) {
        Registers[] parts = new Registers[stretches.count()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = layout.registers();
            load(parts[i], stretches.figures.get(i));
        }
        load(on, stretches.figures.get(parts.length - 1));
        for (Layout.Step step : layout.steps) {
            if (step.proration() != Proration.NONE) {
                reckonParts(step, stretches, parts, on, whole);
            } else if (whole && step.function() != null) {
                for (int place : step.function().outputs) {
                    on.copy(place, pay);
                }
                spread(step, on, parts);
            } else {
                reckonOnce(step, on);
                spread(step, on, parts);
            }
        }
        return parts;
    }

    private static void load(Registers registers, Figure[] figures) {
        for (int i = 0; i < figures.length; i++) {
            registers.set(i, figures[i].above(), figures[i].below());
        }
    }

    private static void spread(Layout.Step step, Registers from, Registers[] to) {
        for (Registers part : to) {
            if (step.function() != null) {
                for (int place : step.function().outputs) {
                    part.copy(place, from);
                }
            } else {
                part.copy(step.node().place(), from);
            }
            if (step.node().active() >= 0) {
                part.copy(step.node().active(), from);
            }
        }
    }

    /** Each stretch by its own figures, weighted, summed exactly, and rounded once. Others see what the whole period would give at its figures. */
    private void reckonParts(Layout.Step step, Stretches stretches, Registers[] parts, Registers on, boolean whole) {
        int place = step.node().place();
        int active = step.node().active();
        int sum = layout.size;
        int weight = layout.size + 1;
        int part = layout.size + 2;
        boolean shown = false;
        on.set(sum, 0, 1);
        try {
            for (int i = 0; i < parts.length; i++) {
                if (!step.validity().encloses(stretches.ranges.get(i))) {
                    clear(step, parts[i]);
                    continue;
                }
                parts[i].run(step.program());
                on.copy(part, parts[i], place);
                on.set(weight, whole ? stretches.whole(step.proration(), i) : stretches.paid(step.proration(), i));
                on.multiply(part, part, weight);
                on.add(sum, sum, part, 1);
                round(step, parts[i]);
                shown |= active < 0 || parts[i].isTrue(active);
            }
            on.move(place, sum);
            round(step, on);
        } catch (ArithmeticException e) {
            throw failed(step, e);
        }
        if (active >= 0) {
            on.set(active, shown ? 1 : 0, 1);
        }
    }
}
