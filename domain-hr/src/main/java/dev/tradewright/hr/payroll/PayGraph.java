// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.Findings;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which part of a pay structure needs which: components first, then totals, then functions, by their index. Says in which order they can be reckoned,
 * which turn in circles, and which serve for nothing.
 */
final class PayGraph {

    private final PayStructure structure;
    private final Findings findings;
    private final List<String> codes = new ArrayList<>();
    private final List<Set<Integer>> needs = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final Set<String> referred = new LinkedHashSet<>();
    private final Set<String> tables = new LinkedHashSet<>();
    private final Set<String> known;

    PayGraph(PayStructure structure, List<PayFunction> functions, Set<String> known, Findings findings) {
        this.structure = structure;
        this.findings = findings;
        this.known = known;
        structure.components().forEach(component -> name(component.code()));
        structure.totals().forEach(total -> name(total.code()));
        for (PayFunction function : functions) {
            int at = codes.size();
            codes.add(function.name());
            function.outputs().forEach(output -> index.putIfAbsent(output.code().value(), at));
        }
        structure.components().forEach(this::connect);
        structure.totals().forEach(total -> connect(total, functions));
        for (PayFunction function : functions) {
            Set<Integer> need = new LinkedHashSet<>();
            function.inputs().forEach(figure -> need(figure.code().value(), need));
            needs.add(need);
        }
    }

    private void name(ComponentCode code) {
        index.putIfAbsent(code.value(), codes.size());
        codes.add(code.value());
    }

    private void connect(PayComponent component) {
        Set<Integer> need = new LinkedHashSet<>();
        need(component.formula(), need);
        component.condition().ifPresent(condition -> need(condition, need));
        component.parent().ifPresent(parent -> need(parent.value(), need));
        needs.add(need);
    }

    private void connect(PayTotal total, List<PayFunction> functions) {
        Set<Integer> need = new LinkedHashSet<>();
        List<String> tags = new ArrayList<>(total.adds());
        tags.addAll(total.subtracts());
        structure.components().stream()
                .filter(component -> carries(component.code(), component.tags(), tags))
                .forEach(component -> need(component.code().value(), need));
        functions.stream()
                .flatMap(function -> function.outputs().stream())
                .filter(output -> carries(output.code(), output.tags(), tags))
                .forEach(output -> need(output.code().value(), need));
        structure.totals().stream()
                .filter(other -> tags.contains(other.code().value()))
                .forEach(other -> need(other.code().value(), need));
        structure.inputs().stream()
                .filter(input -> tags.contains(input.code().value()))
                .forEach(input -> need(input.code().value(), need));
        total.floor().ifPresent(floor -> need(floor, need));
        total.cap().ifPresent(cap -> need(cap, need));
        needs.add(need);
    }

    /** Whether something is named by one of the tags, or by its own code. */
    static boolean carries(ComponentCode code, List<String> its, List<String> tags) {
        return tags.contains(code.value()) || its.stream().anyMatch(tags::contains);
    }

    private void need(String name, Set<Integer> to) {
        referred.add(name);
        Integer at = index.get(name);
        if (at != null) {
            to.add(at);
        }
    }

    private void need(Formula formula, Set<Integer> to) {
        Deque<Formula> open = new ArrayDeque<>(List.of(formula));
        while (!open.isEmpty()) {
            Formula part = open.pop();
            if (part instanceof Formula.Reference reference) {
                need(reference.name(), to);
            } else if (part instanceof Formula.FromTable table) {
                tables.add(table.table());
            }
            List<Formula> parts = part.parts();
            for (int i = parts.size() - 1; i >= 0; i--) {
                open.push(parts.get(i));
            }
        }
    }

    /** Warnings of what serves for nothing. */
    List<Finding> unused() {
        List<Finding> unused = new ArrayList<>();
        for (int i = 0; i < structure.inputs().size(); i++) {
            warn(structure.inputs().get(i).code(), "/inputs/" + i, "input-unused", unused);
        }
        for (int i = 0; i < structure.components().size(); i++) {
            PayComponent component = structure.components().get(i);
            if (!component.isShown() || component.unit() != Unit.MONEY) {
                warn(component.code(), "/components/" + i, "component-unused", unused);
            }
        }
        for (int i = 0; i < structure.tables().size(); i++) {
            ComponentCode code = structure.tables().get(i).code();
            if (!tables.contains(code.value())) {
                unused.add(Finding.warning("/tables/" + i, PayCompiler.TEXTS, "table-unused", Map.of("code", code)));
            }
        }
        return unused;
    }

    private void warn(ComponentCode code, String place, String finding, List<Finding> to) {
        if (!referred.contains(code.value()) && known.contains(code.value())) {
            to.add(Finding.warning(place, PayCompiler.TEXTS, finding, Map.of("code", code)));
        }
    }

    /** The order: whatever is needed comes first, otherwise as written. Circles are reported, each once. */
    List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        int[] state = new int[codes.size()]; // 0 not seen, 1 on the path, 2 done
        for (int i = 0; i < codes.size(); i++) {
            visit(i, state, order);
        }
        return order;
    }

    /** A frame of the walk: what is looked at, and which of its needs come next. */
    private record Visit(int at, Deque<Integer> open) {}

    private void visit(int start, int[] state, List<Integer> order) {
        if (state[start] != 0) {
            return;
        }
        Deque<Visit> path = new ArrayDeque<>();
        enter(start, state, path);
        while (!path.isEmpty()) {
            Visit visit = path.element();
            Integer next = visit.open().poll();
            if (next == null) {
                state[visit.at()] = 2;
                order.add(visit.at());
                path.pop();
            } else if (state[next] == 1) {
                reportCircle(next, path);
            } else if (state[next] == 0) {
                enter(next, state, path);
            }
        }
    }

    private void enter(int at, int[] state, Deque<Visit> path) {
        state[at] = 1;
        path.push(new Visit(at, new ArrayDeque<>(needs.get(at))));
    }

    /** From the smallest code on around to it again; each needs the next. */
    private void reportCircle(int closes, Deque<Visit> path) {
        List<String> circle = new ArrayList<>();
        for (Visit visit : path) { // from the top of the path down
            circle.add(0, codes.get(visit.at()));
            if (visit.at() == closes) {
                break;
            }
        }
        int smallest = 0;
        for (int i = 1; i < circle.size(); i++) {
            smallest = circle.get(i).compareTo(circle.get(smallest)) < 0 ? i : smallest;
        }
        List<String> turned = new ArrayList<>(circle.subList(smallest, circle.size()));
        turned.addAll(circle.subList(0, smallest));
        turned.add(turned.get(0));
        findings.error(place(turned.get(0)), "cycle", Map.of("path", turned, "text", String.join(" -> ", turned)));
    }

    private String place(String code) {
        for (int i = 0; i < structure.components().size(); i++) {
            if (structure.components().get(i).code().value().equals(code)) {
                return "/components/" + i;
            }
        }
        for (int i = 0; i < structure.totals().size(); i++) {
            if (structure.totals().get(i).code().value().equals(code)) {
                return "/totals/" + i;
            }
        }
        return "";
    }
}
