// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import static dev.tradewright.hr.conformance.PayAdapters.ANY;
import static dev.tradewright.hr.conformance.PayAdapters.SOMEONE;
import static dev.tradewright.hr.conformance.PayAdapters.amount;
import static dev.tradewright.hr.conformance.PayAdapters.code;
import static dev.tradewright.hr.conformance.PayAdapters.component;
import static dev.tradewright.hr.conformance.PayAdapters.days;
import static dev.tradewright.hr.conformance.PayAdapters.empty;
import static dev.tradewright.hr.conformance.PayAdapters.money;
import static dev.tradewright.hr.conformance.PayAdapters.totalOf;

import dev.tradewright.conformance.Given;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.Attendance;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.Proration;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shapes that cases of structures come in. */
final class StructureCases {

    private StructureCases() {}

    /** Components and deductions, with days that are paid. */
    static Map<String, Object> paid(Given given) {
        PayEngine engine = engine(given.object("structure"), Proration.CALENDAR_DAYS);
        PayInputs.Builder inputs = engine.inputs().attendance(days(given));
        if (given.has("base")) {
            inputs.set(code("base"), money(given.text("base")));
        }
        return answer(engine.pay(SOMEONE, ANY, inputs.build()));
    }

    static PayEngine engine(Given structure, Proration basis) {
        PayStructure.Builder builder = empty().addInputs(amount("base"));
        for (Given component : structure.objects("components")) {
            builder.addComponents(part(component, basis).addTags("earned").build());
        }
        for (Given deduction : structure.objects("deductions")) {
            builder.addComponents(part(deduction, basis)
                    .kind(PayKind.DEDUCTION)
                    .addTags("kept")
                    .build());
        }
        return PayEngine.compile(builder.addTotals(totalOf("gross", "earned"), totalOf("deductions", "kept"))
                .addComponents(component("net", "gross - deductions")
                        .kind(PayKind.INFORMATION)
                        .build())
                .build());
    }

    static Map<String, Object> answer(Payslip slip) {
        Map<String, Object> answer = PayAdapters.lines(slip);
        slip.totals().forEach((total, sum) -> answer.put(total.value(), sum));
        answer.put("plainGross", slip.amount(code("gross")).amount());
        return answer;
    }

    private static PayComponent.Builder part(Given given, Proration basis) {
        PayComponent.Builder part = component(given.text("code"), given.text("formula", given.text("amount", "0")));
        if (given.has("condition")) {
            part.condition(given.text("condition"));
        }
        return part.proration(given.flag("prorated") ? basis : Proration.NONE).isShown(!given.flag("statistical"));
    }

    /** Components alone: whether they compile, and which stand on the payslip. */
    static Map<String, Object> components(Given given) {
        PayStructure.Builder builder = empty().addInputs(amount("base"));
        for (Given component : given.objects("components")) {
            builder.addComponents(part(component, Proration.CALENDAR_DAYS).build());
        }
        PayEngine engine = PayEngine.compile(builder.build());
        PayInputs inputs = engine.inputs()
                .set(code("base"), money(given.text("base", "0")))
                .attendance(days(given))
                .build();
        Payslip slip = engine.pay(SOMEONE, ANY, inputs);
        Map<String, Object> answer = PayAdapters.lines(slip);
        answer.put("payslipLines", codes(slip));
        return answer;
    }

    private static List<String> codes(Payslip slip) {
        return slip.lines().stream().map(line -> line.component().value()).toList();
    }

    /** What depends on a figure that is only reckoned with. */
    static Map<String, Object> dependent(Given given) {
        PayEngine engine = PayEngine.compile(empty().addComponents(component("SC", given.text("statistical"))
                        .isShown(false)
                        .proration(given.flag("prorated") ? Proration.WORKDAYS : Proration.NONE)
                        .build())
                .addComponents(
                        component("dependent", given.text("dependentFormula")).build())
                .build());
        return PayAdapters.lines(
                engine.pay(SOMEONE, ANY, engine.inputs().attendance(days(given)).build()));
    }

    /** One component that follows gross pay and what was paid of another one. */
    static Map<String, Object> shareOfGross(Given given) {
        Map<String, String> known = new LinkedHashMap<>();
        List.of("base", "gross").stream().filter(given::has).forEach(name -> known.put(name, given.text(name)));
        known.put("PHRA", given.object("PHRA").text("prorated"));
        PayStructure.Builder builder = empty();
        known.keySet().forEach(name -> builder.addInputs(amount(name)));
        PayEngine engine = PayEngine.compile(builder.addComponents(
                        component("dependent_", given.text("formula")).build())
                .build());
        PayInputs.Builder inputs = engine.inputs().attendance(days(given));
        known.forEach((name, amount) -> inputs.set(code(name), money(amount)));
        return new AnyName(engine.pay(SOMEONE, ANY, inputs.build()).amount(code("dependent_")));
    }

    /** The answer of a case that names its only component in what it expects and nowhere else. */
    private static final class AnyName extends AbstractMap<String, Object> {

        private final Money amount;

        AnyName(Money amount) {
            this.amount = amount;
        }

        @Override
        public Object get(@Nullable Object name) {
            return amount;
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return Map.<String, Object>of("amount", amount).entrySet();
        }
    }

    /** Rules with parents. */
    static Map<String, Object> rules(Given given) {
        PayStructure.Builder builder = empty().addInputs(
                        amount("wage").withWhenMissing(Decimal.ZERO),
                        PayInput.of("workedDays", Unit.FACTOR).withWhenMissing(Decimal.ZERO));
        for (Given rule : given.objects("rules")) {
            PayComponent.Builder part = component(rule.text("code"), formula(rule));
            if (rule.has("condition")) {
                part.condition(rule.text("condition"));
            }
            if (rule.has("parent")) {
                part.parent(code(rule.text("parent")));
            }
            builder.addComponents(part.build());
        }
        PayEngine engine = PayEngine.compile(builder.build());
        PayInputs.Builder inputs = engine.inputs();
        if (given.has("wage")) {
            inputs.set(code("wage"), money(given.text("wage")));
        }
        if (given.has("workedDays")) {
            inputs.set(code("workedDays"), Decimal.parse(given.text("workedDays")));
        }
        Payslip slip = engine.pay(SOMEONE, ANY, inputs.build());
        Map<String, Object> answer = PayAdapters.lines(slip);
        answer.put("lines", codes(slip));
        return answer;
    }

    private static String formula(Given rule) {
        if (rule.has("pct")) {
            return rule.text("pctOf", "wage") + " * " + rule.text("pct") + "%";
        }
        return rule.has("perWorkedDay")
                ? "CNY " + rule.text("perWorkedDay") + " * workedDays"
                : rule.text("amount", "0");
    }

    /** A share of what was agreed month by month. */
    static Map<String, Object> annual(Given given) {
        PayStructure.Builder builder = empty();
        List<Given> assignments = given.objects("assignments");
        for (int i = 0; i < assignments.size(); i++) {
            Given assignment = assignments.get(i);
            String months = assignment.text("months");
            builder.addComponents(component(
                            "part" + i,
                            "CNY " + assignment.text("base") + " * " + months + " * " + given.text("pct") + "%")
                    .addTags("year")
                    .build());
        }
        PayEngine engine =
                PayEngine.compile(builder.addTotals(totalOf("annual", "year")).build());
        PayPeriod year = new PayPeriod(DateRange.ofYear(2026), PayFrequency.ANNUALLY, 1, LocalDate.of(2026, 12, 31));
        return Map.of(
                "annual", engine.pay(SOMEONE, year, engine.inputs().build()).amount(code("annual")));
    }

    /** A part of a full-time wage, with flat tax and contribution. */
    static Map<String, Object> fullTime(Given given) {
        if (given.has("employee")) {
            given.text("employee"); // a name, or level and salary of it: it does not count
        }
        return flat(given, given.text("fullTimeSalary"), given.text("level", "1"));
    }

    private static Map<String, Object> flat(Given given, String salary, String level) {
        PayEngine engine = PayEngine.compile(empty().addInputs(amount("salary"), PayInput.of("level", Unit.FACTOR))
                .addComponents(
                        component("base", "salary * level").build(),
                        component("tax", "base * " + given.text("taxRate", "0"))
                                .kind(PayKind.DEDUCTION)
                                .build(),
                        component("social", "base * " + given.text("socialRate", "0"))
                                .kind(PayKind.DEDUCTION)
                                .build(),
                        component("net", "base - tax - social")
                                .kind(PayKind.INFORMATION)
                                .build())
                .build());
        PayInputs inputs = engine.inputs()
                .set(code("salary"), money(salary))
                .set(code("level"), Decimal.parse(level))
                .attendance(Attendance.full())
                .build();
        Map<String, Object> answer = PayAdapters.lines(engine.pay(SOMEONE, ANY, inputs));
        answer.put("gross", answer.get("base"));
        return answer;
    }

    /** Several divisions that pay one employee each by itself, and all of them together. */
    static Map<String, Object> divisions(Given given) {
        given.text("employee", ""); // a name
        Map<String, Object> answer = new LinkedHashMap<>();
        Given divisions = given.object("divisions");
        List<String> salaries = new ArrayList<>();
        for (String name : divisions.keys()) {
            String salary = divisions.object(name).text("salary");
            salaries.add("CNY " + salary);
            answer.put(name, new Division(flat(given, salary, "1")));
        }
        PayEngine engine = PayEngine.compile(empty().addComponents(
                        component("all", String.join(" + ", salaries)).build())
                .build());
        String all = engine.pay(SOMEONE, ANY, engine.inputs().build())
                .amount(code("all"))
                .amount()
                .toString();
        flat(given, all, "1").forEach(answer::putIfAbsent);
        return answer;
    }

    /** What a division pays: reads as the pay itself, and can be asked for its parts. */
    private static final class Division extends AbstractMap<String, Object> {

        private final Map<String, Object> parts;

        Division(Map<String, Object> parts) {
            this.parts = parts;
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return parts.entrySet();
        }

        @Override
        public String toString() {
            return String.valueOf(parts.get("base"));
        }
    }
}
