// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a line came about, from the figures that were kept of its reckoning. Nothing is written before someone asks. What several lines were reckoned
 * from is told once and shared. Threads take turns.
 */
final class Explainer {

    private final Layout layout;
    private final Registers pay;
    private final @Nullable Stretches stretches;
    private final Registers[] parts;
    private final Map<ComponentCode, Explanation> explanations;
    private final Map<Registers, Told> told = new HashMap<>();

    /** What was told of figures, and a copy of them to reckon with. */
    private static final class Told {

        private final Registers figures;
        private final Registers copy;
        private final @Nullable Explanation[] operands;

        Told(Registers figures, int size) {
            this.figures = figures;
            this.copy = figures.copy();
            this.operands = new Explanation[size];
        }

        /** What the program gives before it is rounded. */
        Ratio exact(Layout.Step step) {
            copy.run(step.program());
            Ratio exact = copy.ratio(step.node().place());
            copy.copy(step.node().place(), figures);
            return exact;
        }
    }

    Explainer(
            Layout layout,
            Registers pay,
            @Nullable Stretches stretches,
            Registers[] parts,
            Map<ComponentCode, Explanation> explanations) {
        this.layout = layout;
        this.pay = pay;
        this.stretches = stretches;
        this.parts = parts;
        this.explanations = explanations;
    }

    synchronized Explanation explain(Layout.Node node) {
        Recorder recorder = Trace.FULL.recorder();
        Layout.Step step = layout.step(node);
        if (step.function() != null) {
            recorder.step(PayCompiler.TEXTS, "pay-function")
                    .with(Explanation.ID, node.code())
                    .with("name", node.told())
                    .with("function", step.function().function.name())
                    .with("amount", figure(pay, node));
            operands(step, pay, recorder);
            Explanation its = explanations.get(node.code());
            if (its != null) {
                recorder.add(its);
            }
        } else {
            component(step, recorder);
        }
        return recorder.end().explanation().orElseThrow();
    }

    private void component(Layout.Step step, Recorder recorder) {
        PayComponent component = Objects.requireNonNull(step.component());
        Layout.Node node = step.node();
        boolean split = stretches != null && component.proration() != Proration.NONE;
        recorder.step(PayCompiler.TEXTS, "pay-line")
                .with(Explanation.ID, node.code())
                .with("name", node.told())
                .with("formula", step.formula())
                .with("exact", figure(split ? exactOfParts(step) : told(pay).exact(step), node.unit()))
                .with("amount", figure(pay, node))
                .with("rounding", component.rounding())
                .with("version", layout.version);
        component.legalReference().ifPresent(recorder::under);
        if (split) {
            for (int i = 0; i < parts.length; i++) {
                stretch(step, component, i, recorder);
            }
        } else {
            operands(step, pay, recorder);
        }
    }

    private void stretch(Layout.Step step, PayComponent component, int index, Recorder recorder) {
        Stretches all = Objects.requireNonNull(stretches);
        recorder.step(PayCompiler.TEXTS, "pay-stretch." + component.proration().name())
                .with(Explanation.ID, all.ranges.get(index))
                .with("days", all.ranges.get(index).days())
                .with(
                        "exact",
                        figure(told(parts[index]).exact(step), step.node().unit()))
                .with("weight", weight(step, index).toFraction(all.days(step.proration())));
        operands(step, parts[index], recorder);
        recorder.end();
    }

    private Ratio weight(Layout.Step step, int index) {
        Stretches all = Objects.requireNonNull(stretches);
        return step.validity().encloses(all.ranges.get(index)) ? all.paid(step.proration(), index) : Ratio.ZERO;
    }

    private Ratio exactOfParts(Layout.Step step) {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < parts.length; i++) {
            sum = sum.plus(told(parts[i]).exact(step).times(weight(step, i)));
        }
        return sum;
    }

    private Told told(Registers figures) {
        return told.computeIfAbsent(figures, unused -> new Told(figures, layout.size));
    }

    private void operands(Layout.Step step, Registers on, Recorder recorder) {
        @Nullable Explanation[] known = told(on).operands;
        for (Layout.Node node : step.operands()) {
            Explanation operand = known[node.place()];
            if (operand == null) {
                operand = operand(node, on);
                known[node.place()] = operand;
            }
            recorder.add(operand);
        }
    }

    private Explanation operand(Layout.Node node, Registers on) {
        Object value = figure(on, node);
        String code = value instanceof Boolean truth ? (truth ? "pay-true" : "pay-false") : "pay-operand";
        Recorder recorder = Trace.FULL
                .recorder()
                .step(PayCompiler.TEXTS, node.isNameless() ? code : code + "-named")
                .with(Explanation.ID, node.code())
                .with("value", value)
                .with("unit", node.unit().toString());
        if (!node.isNameless()) {
            recorder.with("name", node.told());
        }
        return recorder.end().explanation().orElseThrow();
    }

    private Object figure(Registers on, Layout.Node node) {
        boolean isMinor = node.unit() == Unit.MONEY && on.below(node.place()) == 1;
        return isMinor
                ? Money.ofMinor(layout.currency, on.above(node.place()))
                : figure(on.ratio(node.place()), node.unit());
    }

    /** Money if it is whole minor units; otherwise a number, of amounts in major units. */
    private Object figure(Ratio figure, Unit unit) {
        if (unit == Unit.TRUTH) {
            return figure.signum() != 0;
        }
        if (unit == Unit.MONEY && figure.isShort() && figure.isWhole()) {
            return Money.ofMinor(layout.currency, figure.numerator().longValue());
        }
        return (unit.isOfMoney() ? figure.timesPowerOfTen(-layout.currency.digits()) : figure).toText();
    }
}
