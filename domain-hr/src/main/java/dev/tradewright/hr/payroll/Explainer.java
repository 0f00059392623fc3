// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how a line came about, from the figures that were kept of its reckoning. Nothing is written before someone asks. */
final class Explainer {

    private final Layout layout;
    private final Registers pay;
    private final @Nullable Stretches stretches;
    private final Registers[] parts;
    private final Map<ComponentCode, Explanation> explanations;

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

    Explanation explain(Layout.Node node) {
        Recorder recorder = Trace.FULL.recorder();
        Layout.Step step = layout.step(node);
        if (step.function() != null) {
            recorder.step(PayCompiler.TEXTS, "pay-function")
                    .with(Explanation.ID, node.code())
                    .with("name", node.name())
                    .with("function", step.function().function.name())
                    .with("amount", figure(pay.ratio(node.place()), node.unit()));
            for (PayFunction.Figure input : step.function().function.inputs()) {
                operand(input.code().value(), pay, recorder);
            }
            Explanation told = explanations.get(node.code());
            if (told != null) {
                recorder.add(told);
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
                .with("name", node.name())
                .with("formula", component.formula().toString())
                .with("exact", figure(split ? exactOfParts(step) : exact(step, pay), node.unit()))
                .with("amount", figure(pay.ratio(node.place()), node.unit()))
                .with("rounding", component.rounding())
                .with("version", layout.structure.name() + "@" + layout.structure.version());
        component.legalReference().ifPresent(recorder::under);
        if (split) {
            for (int i = 0; i < parts.length; i++) {
                stretch(step, component, i, recorder);
            }
        } else {
            operands(component, pay, recorder);
        }
    }

    private void stretch(Layout.Step step, PayComponent component, int index, Recorder recorder) {
        Stretches all = Objects.requireNonNull(stretches);
        recorder.step(PayCompiler.TEXTS, "pay-stretch")
                .with(Explanation.ID, all.ranges.get(index))
                .with("days", all.ranges.get(index).days())
                .with("exact", figure(exact(step, parts[index]), step.node().unit()))
                .with("weight", weight(step, index).toText())
                .with("basis", component.proration());
        operands(component, parts[index], recorder);
        recorder.end();
    }

    private Ratio weight(Layout.Step step, int index) {
        Stretches all = Objects.requireNonNull(stretches);
        return step.validity().encloses(all.ranges.get(index)) ? all.paid(step.proration(), index) : Ratio.ZERO;
    }

    /** What the program gives before it is rounded. */
    private static Ratio exact(Layout.Step step, Registers on) {
        Registers again = on.copy();
        again.run(step.program());
        return again.ratio(step.node().place());
    }

    private Ratio exactOfParts(Layout.Step step) {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < parts.length; i++) {
            sum = sum.plus(exact(step, parts[i]).times(weight(step, i)));
        }
        return sum;
    }

    private void operands(PayComponent component, Registers on, Recorder recorder) {
        Set<String> names = new LinkedHashSet<>();
        names(component.formula(), names);
        component.condition().ifPresent(condition -> names(condition, names));
        names.forEach(name -> operand(name, on, recorder));
    }

    private static void names(Formula formula, Set<String> to) {
        Deque<Formula> open = new ArrayDeque<>(List.of(formula));
        while (!open.isEmpty()) {
            Formula part = open.pop();
            if (part instanceof Formula.Reference reference) {
                to.add(reference.name());
            }
            List<Formula> inside = part.parts();
            for (int i = inside.size() - 1; i >= 0; i--) {
                open.push(inside.get(i));
            }
        }
    }

    private void operand(String name, Registers on, Recorder recorder) {
        Layout.Node node = Objects.requireNonNull(layout.nodes.get(name));
        recorder.step(PayCompiler.TEXTS, "pay-operand")
                .with(Explanation.ID, name)
                .with("value", figure(on.ratio(node.place()), node.unit()))
                .with("unit", node.unit().toString())
                .end();
    }

    /** Money if it is whole minor units; otherwise a number, of amounts in major units. */
    private Object figure(Ratio figure, Unit unit) {
        if (unit == Unit.TRUTH) {
            return figure.signum() != 0;
        }
        if (unit == Unit.MONEY && figure.isShort() && figure.denominator().equals(BigInteger.ONE)) {
            return Money.ofMinor(layout.currency, figure.numerator().longValue());
        }
        return (unit.isOfMoney() ? figure.timesPowerOfTen(-layout.currency.digits()) : figure).toText();
    }
}
