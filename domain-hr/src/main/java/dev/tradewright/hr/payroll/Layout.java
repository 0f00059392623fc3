// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A pay structure that has been compiled: which figure stands at which place, and in which order they are reckoned. Immutable, shared. */
final class Layout {

    /**
     * Something with a code: an input, a component, a total or the output of a function.
     *
     * @param code  its code
     * @param name  what the reader sees
     * @param names  what readers of some languages see instead
     * @param kind  what it does for the employee
     * @param unit  what it measures
     * @param tags  its tags
     * @param place  where its figure stands
     * @param active  where it stands whether its condition holds; negative if it has none
     * @param allNames  the name for readers of all languages
     */
    record Node(
            ComponentCode code,
            String name,
            LocalizedName names,
            PayKind kind,
            Unit unit,
            List<String> tags,
            int place,
            int active,
            LocalizedName allNames) {

        Node(
                ComponentCode code,
                String name,
                LocalizedName names,
                PayKind kind,
                Unit unit,
                List<String> tags,
                int place,
                int active) {
            this(code, name, names, kind, unit, tags, place, active, names.with(Locale.ROOT, name));
        }

        /** The same by other names. */
        Node named(String other, LocalizedName others) {
            return new Node(code, other, others, kind, unit, tags, place, active);
        }

        /** Whether its code is all that the reader sees. */
        boolean isNameless() {
            return names.isEmpty() && name.equals(code.value());
        }

        /** The name as an explanation holds it: by language only if it has one. */
        Object told() {
            return names.isEmpty() ? name : allNames;
        }
    }

    /**
     * One step of a reckoning.
     *
     * @param node  what is reckoned; of a function its first output
     * @param program  how
     * @param step  what the result is rounded to in minor units; 0 if it is not
     * @param mode  how it is rounded
     * @param component  the component, if it is one
     * @param total  the total, if it is one
     * @param function  the function, if it is one
     * @param formula  the component's formula in words, as explanations show it
     * @param operands  what the formula and the condition name, in that order; of a function what it needs
     */
    record Step(
            Node node,
            Program program,
            long step,
            Rounding.Mode mode,
            @Nullable PayComponent component,
            @Nullable PayTotal total,
            @Nullable FunctionStep function,
            String formula,
            List<Node> operands) {

        Proration proration() {
            return component == null ? Proration.NONE : component.proration();
        }

        DateRange validity() {
            return component == null ? ALWAYS : component.validity();
        }
    }

    /** A function and where its figures stand. */
    static final class FunctionStep {

        final PayFunction function;
        final int[] inputs;
        final Unit[] inputUnits;
        final int[] outputs;
        final Unit[] outputUnits;

        /**
         * A function.
         *
         * @param function  the function
         * @param inputs  the places of what it needs
         * @param outputs  the places of what it gives
         */
        FunctionStep(PayFunction function, int[] inputs, int[] outputs) {
            this.function = function;
            this.inputs = inputs;
            this.inputUnits =
                    function.inputs().stream().map(PayFunction.Figure::unit).toArray(Unit[]::new);
            this.outputs = outputs;
            this.outputUnits =
                    function.outputs().stream().map(PayFunction.Output::unit).toArray(Unit[]::new);
        }
    }

    /** So many places a reckoning by stretches needs besides those of the layout. */
    static final int SPARE = 3;

    private static final DateRange ALWAYS = DateRange.ofUnbounded();

    final PayStructure structure;
    final String version;
    final CurrencyUnit currency;
    final Fingerprint fingerprint;
    final Registers.Constants constants;
    final Map<String, Node> nodes;
    final Step[] steps;
    final Node[] lines;
    final Node[] totals;
    final Map<String, Step> stepsByCode;
    final PayInput[] inputs;
    final PayInputs.@Nullable Figure[] whenMissing;
    final int size;
    final QuickProgram quick;
    final Map<String, Node> shown;
    final List<Proration> bases;
    final boolean isBounded;
    final @Nullable Node paidOut;

    Layout(
            PayStructure structure,
            Fingerprint fingerprint,
            Registers.Constants constants,
            Map<String, Node> nodes,
            List<Step> steps,
            List<Node> lines,
            List<Node> totals,
            Map<String, Step> stepsByCode,
            int size,
            QuickProgram quick) {
        this.structure = structure;
        this.version = structure.name() + "@" + structure.version();
        this.currency = structure.currency();
        this.fingerprint = fingerprint;
        this.constants = constants;
        this.nodes = nodes;
        this.steps = steps.toArray(new Step[0]);
        this.lines = lines.toArray(new Node[0]);
        this.totals = totals.toArray(new Node[0]);
        this.stepsByCode = stepsByCode;
        this.inputs = structure.inputs().toArray(new PayInput[0]);
        this.whenMissing = new PayInputs.Figure[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            whenMissing[i] = whenMissing(inputs[i], currency);
        }
        this.size = size;
        this.quick = quick;
        Map<String, Node> visible = new HashMap<>();
        lines.forEach(line -> visible.put(line.code().value(), line));
        totals.forEach(total -> visible.put(total.code().value(), total));
        this.shown = visible;
        this.bases = steps.stream()
                .map(Step::proration)
                .filter(basis -> basis != Proration.NONE)
                .distinct()
                .toList();
        this.isBounded = steps.stream()
                .anyMatch(step ->
                        !step.validity().isUnboundedStart() || !step.validity().isUnboundedEnd());
        this.paidOut = structure
                .paidOut()
                .map(code -> Objects.requireNonNull(nodes.get(code.value())))
                .orElse(null);
    }

    private static PayInputs.@Nullable Figure whenMissing(PayInput input, CurrencyUnit currency) {
        if (input.whenMissing().isEmpty()) {
            return null;
        }
        Ratio value = Ratio.of(input.whenMissing().get());
        Ratio scaled = input.unit().isOfMoney() ? value.timesPowerOfTen(currency.digits()) : value;
        return new PayInputs.Figure(
                scaled.numerator().longValueExact(), scaled.denominator().longValueExact());
    }

    /** A place for everything, nothing of it given. */
    Registers registers() {
        return new Registers(constants, size + SPARE);
    }

    /** A place for everything, where figures are expected to have the scales of the quick program. */
    Registers scaledRegisters() {
        return new Registers(constants, quick.scales);
    }

    /** The step that reckons something that is no input. */
    Step step(Node node) {
        return Objects.requireNonNull(stepsByCode.get(node.code().value()));
    }

    boolean isTotal(Node node) {
        return step(node).total() != null;
    }
}
