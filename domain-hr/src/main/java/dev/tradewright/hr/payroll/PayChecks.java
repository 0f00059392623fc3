// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Findings;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import dev.tradewright.hr.payroll.formula.UnitCheck;
import java.util.List;
import java.util.Map;

/** Looks at each part of a pay structure by itself: units, parents, tags, roundings. */
final class PayChecks {

    private final PayStructure structure;
    private final List<PayFunction> functions;
    private final Map<String, Layout.Node> nodes;
    private final Findings findings;

    PayChecks(PayStructure structure, List<PayFunction> functions, Map<String, Layout.Node> nodes, Findings findings) {
        this.structure = structure;
        this.functions = functions;
        this.nodes = nodes;
        this.findings = findings;
    }

    void check(UnitCheck.Names names) {
        for (int i = 0; i < structure.components().size(); i++) {
            check(structure.components().get(i), "/components/" + i, names);
        }
        for (int i = 0; i < structure.totals().size(); i++) {
            check(structure.totals().get(i), "/totals/" + i, names);
        }
        functions.forEach(this::check);
        structure.paidOut().ifPresent(this::checkPaidOut);
    }

    private void checkPaidOut(ComponentCode code) {
        boolean isTotal =
                structure.totals().stream().anyMatch(total -> total.code().equals(code));
        boolean isStated = structure.components().stream()
                .anyMatch(component -> component.code().equals(code)
                        && component.kind() == PayKind.INFORMATION
                        && component.unit() == Unit.MONEY
                        && component.isShown());
        if (!isTotal && !isStated) {
            findings.error("/paidOut", "paid-out-unknown", Map.of("rejected", code));
        }
    }

    private void check(PayComponent component, String place, UnitCheck.Names names) {
        check(component.formula(), component.unit(), place + "/formula", names);
        component.condition().ifPresent(condition -> check(condition, Unit.TRUTH, place + "/condition", names));
        component.parent().ifPresent(parent -> {
            boolean known = structure.components().stream()
                    .anyMatch(other -> other.code().equals(parent));
            if (!known) {
                findings.error(place + "/parent", "parent-unknown", Map.of("rejected", parent));
            }
        });
        if (component.unit() == Unit.TRUTH && component.proration() != Proration.NONE) {
            findings.error(place + "/proration", "truth-prorated", Map.of("rejected", component.proration()));
        }
        if (component.unit() == Unit.MONEY) {
            try {
                component.rounding().step(structure.currency());
            } catch (IllegalArgumentException e) {
                findings.error(
                        place + "/rounding",
                        "rounding-too-fine",
                        Map.of("rejected", component.rounding(), "currency", structure.currency()));
            }
        }
    }

    private void check(Formula formula, Unit unit, String place, UnitCheck.Names names) {
        if (formula.depth() > Formula.MAX_DEPTH) {
            findings.error(place, "too-deep", Map.of("limit", Formula.MAX_DEPTH));
            return;
        }
        UnitCheck check = UnitCheck.of(names, place);
        check.require(formula, unit);
        findings.addAll(check.findings());
    }

    private void check(PayTotal total, String place, UnitCheck.Names names) {
        total.floor().ifPresent(floor -> check(floor, Unit.MONEY, place + "/floor", names));
        total.cap().ifPresent(cap -> check(cap, Unit.MONEY, place + "/cap", names));
        checkTags(total.adds(), place + "/adds");
        requireSome(total.adds(), place + "/adds", "total-empty");
        for (PayComponent component : structure.components()) {
            warnOfHidden(total, component.code(), component.tags(), component.kind(), component.isShown(), place);
        }
        for (PayFunction function : functions) {
            for (PayFunction.Output output : function.outputs()) {
                warnOfHidden(total, output.code(), output.tags(), output.kind(), output.shown(), place);
            }
        }
        checkTags(total.subtracts(), place + "/subtracts");
        requireSome(total.subtracts(), place + "/subtracts", "total-keeps-nothing");
        for (Layout.Node node : nodes.values()) {
            boolean added = PayGraph.carries(node.code(), node.tags(), total.adds());
            boolean taken = PayGraph.carries(node.code(), node.tags(), total.subtracts());
            if (added && taken) {
                findings.error(place, "total-ambiguous", Map.of("code", node.code()));
            }
            if ((added || taken) && node.unit() != Unit.MONEY) {
                findings.error(place, "total-unit", Map.of("code", node.code(), "unit", node.unit()));
            }
        }
    }

    private void warnOfHidden(
            PayTotal total, ComponentCode code, List<String> tags, PayKind kind, boolean isShown, String place) {
        boolean isCounted =
                PayGraph.carries(code, tags, total.adds()) || PayGraph.carries(code, tags, total.subtracts());
        if (isCounted && !isShown && kind != PayKind.INFORMATION) {
            findings.warning(place, "total-hidden", Map.of("code", code));
        }
    }

    /** A total that finds nothing under any of its tags would be wrong for everybody: the tags are misspelt, or the functions were forgotten. */
    private void requireSome(List<String> tags, String place, String code) {
        if (!tags.isEmpty()
                && nodes.values().stream().noneMatch(node -> PayGraph.carries(node.code(), node.tags(), tags))) {
            findings.error(place, code, Map.of("rejected", tags));
        }
    }

    private void checkTags(List<String> tags, String place) {
        for (int i = 0; i < tags.size(); i++) {
            List<String> one = List.of(tags.get(i));
            if (nodes.values().stream().noneMatch(node -> PayGraph.carries(node.code(), node.tags(), one))) {
                findings.warning(place + "/" + i, "tag-unused", Map.of("rejected", tags.get(i)));
            }
        }
    }

    private void check(PayFunction function) {
        if (function.outputs().isEmpty()) {
            findings.error("", "function-empty", Map.of("function", function.name()));
        }
        if (!function.currency().orElse(structure.currency()).equals(structure.currency())) {
            findings.error(
                    "/currency",
                    "function-currency",
                    Map.of(
                            "function",
                            function.name(),
                            "wanted",
                            function.currency().orElseThrow(),
                            "rejected",
                            structure.currency()));
        }
        for (PayFunction.Figure figure : function.inputs()) {
            Layout.Node node = nodes.get(figure.code().value());
            if (node == null) {
                findings.error("", "function-unknown", Map.of("function", function.name(), "code", figure.code()));
            } else if (node.unit() != figure.unit()) {
                findings.error(
                        "",
                        "function-unit",
                        Map.of(
                                "function",
                                function.name(),
                                "code",
                                figure.code(),
                                "unit",
                                node.unit(),
                                "wanted",
                                figure.unit()));
            }
        }
    }
}
