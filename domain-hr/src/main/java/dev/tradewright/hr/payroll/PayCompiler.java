// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.Findings;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import dev.tradewright.hr.payroll.formula.UnitCheck;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a pay structure as a whole and makes a {@link Layout} of it. For one structure. */
final class PayCompiler implements UnitCheck.Names {

    static final Messages TEXTS = Messages.of(PayEngine.class, "pay");

    private final PayStructure structure;
    private final List<PayFunction> functions;
    private final Findings findings = Findings.of(TEXTS);
    private final Map<String, Layout.Node> nodes = new LinkedHashMap<>();
    private final Map<String, PayTable> tables = new LinkedHashMap<>();
    private final Map<String, PayComponent> components = new HashMap<>();
    private final List<Layout.Node> lines = new ArrayList<>();
    private final List<Layout.Node> totals = new ArrayList<>();
    private final Map<String, PayFunction.Figure> needed = new HashMap<>();
    private int places;

    PayCompiler(PayStructure structure, List<PayFunction> functions) {
        this.structure = structure;
        this.functions = functions;
        for (PayFunction function : functions) {
            function.inputs().forEach(figure -> needed.putIfAbsent(figure.code().value(), figure));
        }
    }

    /** What was found, warnings alone if a layout could be made. */
    List<Finding> findings() {
        return findings.list();
    }

    Layout compile() {
        name();
        PayGraph graph = new PayGraph(structure, functions, nodes.keySet(), findings);
        new PayChecks(structure, functions, nodes, findings).check(this);
        findings.addAll(graph.unused());
        List<Integer> order = graph.order();
        findings.orThrow("pay-structure", Map.of("name", structure.name()));
        return layout(order);
    }

    private void name() {
        for (int i = 0; i < structure.inputs().size(); i++) {
            PayInput input = structure.inputs().get(i);
            Layout.Node node = named(new Layout.Node(
                    input.code(),
                    input.name(),
                    input.names(),
                    PayKind.INFORMATION,
                    input.unit(),
                    List.of(),
                    places++,
                    -1));
            add(node, "/inputs/" + i + "/code");
        }
        for (int i = 0; i < structure.components().size(); i++) {
            PayComponent component = structure.components().get(i);
            int place = places++;
            boolean isConditional = component.condition().isPresent()
                    || component.parent().isPresent()
                    || !component.validity().equals(DateRange.ofUnbounded());
            int active = isConditional ? places++ : -1;
            Layout.Node node = named(new Layout.Node(
                    component.code(),
                    component.name(),
                    component.names(),
                    component.kind(),
                    component.unit(),
                    component.tags(),
                    place,
                    active));
            components.putIfAbsent(component.code().value(), component);
            add(node, "/components/" + i + "/code");
            if (component.isShown() && component.unit() == Unit.MONEY) {
                lines.add(node);
            }
        }
        for (PayFunction function : functions) {
            for (PayFunction.Output output : function.outputs()) {
                Layout.Node node = new Layout.Node(
                        output.code(),
                        output.name(),
                        output.names(),
                        output.kind(),
                        output.unit(),
                        output.tags(),
                        places++,
                        -1);
                add(node, "");
                if (output.shown() && output.unit() == Unit.MONEY) {
                    lines.add(node);
                }
            }
        }
        for (int i = 0; i < structure.totals().size(); i++) {
            PayTotal total = structure.totals().get(i);
            Layout.Node node = named(new Layout.Node(
                    total.code(),
                    total.name(),
                    total.names(),
                    PayKind.INFORMATION,
                    Unit.MONEY,
                    List.of(),
                    places++,
                    -1));
            add(node, "/totals/" + i + "/code");
            totals.add(node);
        }
        for (int i = 0; i < structure.tables().size(); i++) {
            PayTable table = structure.tables().get(i);
            if (tables.putIfAbsent(table.code().value(), table) != null) {
                findings.error("/tables/" + i + "/code", "code-twice", Map.of("rejected", table.code()));
            }
        }
    }

    /** What has no name in the structure has the one of the function that needs it. */
    private Layout.Node named(Layout.Node node) {
        PayFunction.Figure figure = needed.get(node.code().value());
        return figure == null || !node.isNameless() ? node : node.named(figure.name(), figure.names());
    }

    private void add(Layout.Node node, String place) {
        String code = node.code().value();
        if (nodes.putIfAbsent(code, node) != null) {
            findings.error(place, "code-twice", Map.of("rejected", code));
        }
        if (List.of("and", "or", "not", "true", "false").contains(code)) {
            findings.error(place, "code-reserved", Map.of("rejected", code));
        }
    }

    @Override
    public CurrencyUnit currency() {
        return structure.currency();
    }

    @Override
    public Optional<Unit> unit(String name) {
        return Optional.ofNullable(nodes.get(name)).map(Layout.Node::unit);
    }

    @Override
    public Optional<UnitCheck.TableUnits> table(String name) {
        return Optional.ofNullable(tables.get(name))
                .map(table -> new UnitCheck.TableUnits(table.key(), table.valueUnit()));
    }

    private Layout layout(List<Integer> order) {
        Map<String, Integer> byName = new HashMap<>();
        nodes.forEach((name, node) -> byName.put(name, node.place()));
        Leaves leaves = new Leaves(this, byName, tables);
        ProgramWriter writer = new ProgramWriter(leaves, places);
        QuickWriter quick = new QuickWriter(leaves, places);
        nodes.values().stream()
                .filter(node -> node.place() < structure.inputs().size())
                .forEach(quick::given);
        List<Layout.Step> steps = new ArrayList<>();
        Map<String, Layout.Step> byCode = new HashMap<>();
        int first = structure.components().size();
        int second = first + structure.totals().size();
        for (int index : order) {
            Layout.Step step;
            if (index < first) {
                step = step(structure.components().get(index), writer, quick);
            } else if (index < second) {
                step = step(structure.totals().get(index - first), writer, quick);
            } else {
                step = step(functions.get(index - second), writer, quick);
                functions
                        .get(index - second)
                        .outputs()
                        .forEach(output -> byCode.put(output.code().value(), step));
            }
            steps.add(step);
            byCode.put(step.node().code().value(), step);
        }
        int size = Math.max(writer.size(), quick.size());
        return new Layout(
                structure,
                fingerprint(),
                writer.constants(),
                nodes,
                steps,
                lines,
                totals,
                byCode,
                size,
                quick.program(size + Layout.SPARE));
    }

    /**
     * The rules by which a payslip is reckoned.
     *
     * @param structure  the structure
     * @param functions  the names of the functions
     */
    public record Rules(PayStructure structure, List<String> functions) {}

    private Fingerprint fingerprint() {
        List<String> names = functions.stream()
                .map(function -> function.rules()
                        .map(rules -> function.name() + "," + rules)
                        .orElse(function.name()))
                .sorted()
                .toList();
        JsonMapping mapping = JsonMapping.standard();
        return mapping.fingerprint(names.isEmpty() ? structure : new Rules(structure, names));
    }

    private Layout.Node node(Object code) {
        Layout.Node node = nodes.get(String.valueOf(code));
        if (node == null) {
            throw new IllegalStateException(code + " was not checked");
        }
        return node;
    }

    /** If a condition holds, and that of the parent, the formula; otherwise 0. */
    private Layout.Step step(PayComponent component, ProgramWriter writer, QuickWriter quick) {
        Layout.Node node = node(component.code());
        if (node.active() >= 0) {
            writeCondition(component, node, writer);
            int otherwise = writer.write(Program.JUMP_IF_FALSE, 0, node.active(), 0);
            writer.write(component.formula(), component.unit(), node.place());
            int end = writer.write(Program.JUMP, 0, 0, 0);
            writer.landHere(otherwise);
            writer.write(Program.MOVE, node.place(), writer.constant(Ratio.ZERO), 0);
            writer.landHere(end);
        } else {
            writer.write(component.formula(), component.unit(), node.place());
        }
        Rounding rounding = component.rounding();
        long step = component.unit() == Unit.MONEY ? rounding.step(structure.currency()) : 0;
        if (component.validity().equals(DateRange.ofUnbounded())) {
            quick.component(component, node, parent(component), step);
        } else {
            quick.skip(node);
        }
        String formula = component.formula().toString();
        return new Layout.Step(
                node, writer.end(), step, rounding.mode(), component, null, null, formula, operands(component));
    }

    private List<Layout.Node> operands(PayComponent component) {
        Set<String> names = new LinkedHashSet<>();
        names(component.formula(), names);
        component.condition().ifPresent(condition -> names(condition, names));
        return names.stream().map(this::node).toList();
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

    /** Where it stands whether the condition of the parent holds; negative if there is none. */
    private int parent(PayComponent component) {
        return component.parent().map(code -> node(code).active()).orElse(-1);
    }

    private void writeCondition(PayComponent component, Layout.Node node, ProgramWriter writer) {
        int parent = parent(component);
        int jump = -1;
        if (parent >= 0) {
            writer.write(Program.MOVE, node.active(), parent, 0);
            jump = writer.write(Program.JUMP_IF_FALSE, 0, parent, 0);
        }
        Formula condition = component.condition().orElse(new Formula.Truth(true));
        writer.write(condition, Unit.TRUTH, node.active());
        if (jump >= 0) {
            writer.landHere(jump);
        }
    }

    private Layout.Step step(PayTotal total, ProgramWriter writer, QuickWriter quick) {
        Layout.Node node = node(total.code());
        writer.write(Program.MOVE, node.place(), writer.constant(Ratio.ZERO), 0);
        List<Integer> adds = members(total.adds());
        List<Integer> subtracts = members(total.subtracts());
        adds.forEach(place -> writer.write(Program.ADD, node.place(), node.place(), place));
        subtracts.forEach(place -> writer.write(Program.SUBTRACT, node.place(), node.place(), place));
        total.floor().ifPresent(floor -> writeBound(Program.MAX, floor, node.place(), writer));
        total.cap().ifPresent(cap -> writeBound(Program.MIN, cap, node.place(), writer));
        quick.total(total, node, adds, subtracts);
        return new Layout.Step(
                node, writer.end(), 1, Rounding.Mode.HALF_AWAY_FROM_ZERO, null, total, null, "", List.of());
    }

    private static void writeBound(int operation, Formula bound, int place, ProgramWriter writer) {
        writer.write(operation, place, place, writer.operand(bound, Unit.MONEY));
    }

    private List<Integer> members(List<String> tags) {
        return nodes.values().stream()
                .filter(node -> PayGraph.carries(node.code(), node.tags(), tags))
                .map(Layout.Node::place)
                .toList();
    }

    private Layout.Step step(PayFunction function, ProgramWriter writer, QuickWriter quick) {
        int[] inputs = function.inputs().stream()
                .mapToInt(figure -> node(figure.code()).place())
                .toArray();
        int[] outputs = function.outputs().stream()
                .mapToInt(output -> node(output.code()).place())
                .toArray();
        Layout.FunctionStep step = new Layout.FunctionStep(function, inputs, outputs);
        function.outputs().forEach(output -> quick.given(node(output.code())));
        Layout.Node first = node(function.outputs().get(0).code());
        quick.skip(first);
        List<Layout.Node> operands =
                function.inputs().stream().map(figure -> node(figure.code())).toList();
        return new Layout.Step(first, writer.end(), 0, Rounding.Mode.EXACT, null, null, step, "", operands);
    }
}
