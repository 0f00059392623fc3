// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.ExchangeRate;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.Attendance;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.GrossQuery;
import dev.tradewright.hr.payroll.GrossSolutions;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.PayTable;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.Proration;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Structures of pay, totals, tables, net to gross. */
final class PayAdapters {

    static final CurrencyUnit CURRENCY = CurrencyUnit.CNY;
    static final EmploymentId SOMEONE = EmploymentId.of("someone");
    static final PayPeriod ANY = PayPeriod.monthly(2026, 1, 31);

    private PayAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "payroll.structure", PayAdapters::structure,
                "payroll.proration", ProrationAdapters::proration,
                "payroll.collector", PayAdapters::collector,
                "payroll.lookup", PayAdapters::lookup,
                "payroll.aggregation", PayAdapters::aggregation,
                "payroll.security", PayAdapters::security,
                "payroll.net_to_gross", PayAdapters::netToGross);
    }

    static PayStructure.Builder empty() {
        return PayStructure.builder().name("case").currency(CURRENCY);
    }

    static ComponentCode code(String text) {
        return ComponentCode.of(text);
    }

    static Money money(String text) {
        return Money.of(CURRENCY, Decimal.parse(text));
    }

    static PayComponent.Builder component(String code, String formula) {
        return PayComponent.builder().code(code).formula(formula);
    }

    static PayTotal totalOf(String code, String... of) {
        return PayTotal.builder().code(code).addAdds(of).build();
    }

    static PayInput amount(String code) {
        return PayInput.of(code, Unit.MONEY);
    }

    private static Object structure(Given given) {
        try {
            if (given.has("structure")) {
                return company(given, StructureCases.paid(given));
            }
            if (given.has("rules")) {
                return StructureCases.rules(given);
            }
            if (given.has("components")) {
                return StructureCases.components(given);
            }
            if (given.has("dependentFormula")) {
                return StructureCases.dependent(given);
            }
            if (given.has("PHRA")) {
                return StructureCases.shareOfGross(given);
            }
            if (given.has("assignments")) {
                return StructureCases.annual(given);
            }
            if (given.has("divisions")) {
                return StructureCases.divisions(given);
            }
            if (given.has("fullTimeSalary")) {
                return StructureCases.fullTime(given);
            }
            if (given.has("exchangeRate")) {
                return company(given, new HashMap<>());
            }
        } catch (InvalidRulesException e) {
            return refusal(e);
        }
        throw new UnsupportedCaseException("a structure of another shape");
    }

    private static Object company(Given given, Map<String, Object> answer) {
        if (given.has("exchangeRate")) {
            CurrencyUnit own = CurrencyUnit.of(given.text("currency"));
            CurrencyUnit company = CurrencyUnit.of(given.text("companyCurrency"));
            String gross = answer.containsKey("plainGross")
                    ? String.valueOf(answer.get("plainGross"))
                    : given.text(given.has("gross") ? "gross" : "base");
            ExchangeRate rate = ExchangeRate.of(own, company, Decimal.parse(given.text("exchangeRate")));
            answer.put("gross", gross);
            answer.put("grossCompany", rate.convert(Money.of(own, Decimal.parse(gross)), Rounding.HALF_AWAY_FROM_ZERO));
        }
        return answer;
    }

    private static Map<String, Object> refusal(InvalidRulesException e) {
        Map<String, Object> answer = new HashMap<>();
        Finding first =
                e.findings().stream().filter(Finding::isError).findFirst().orElseThrow();
        switch (first.code()) {
            case "cycle" -> {
                answer.put("compileError", "CYCLE");
                answer.put("path", first.arguments().get("path"));
            }
            case "unknown-name" -> {
                answer.put("compileError", "UNKNOWN_REFERENCE");
                answer.put("name", first.arguments().get("name"));
            }
            default -> throw e;
        }
        return answer;
    }

    private static Object collector(Given given) {
        List<Map<String, Object>> answers = new ArrayList<>();
        List<String> salaries = given.texts("salary");
        List<String> bonuses = given.texts("bonus");
        for (int i = 0; i < salaries.size(); i++) {
            PayStructure.Builder structure = empty().addComponents(
                            component("salary", salaries.get(i)).build())
                    .addComponents(component("bonus", bonuses.get(i)).build())
                    .addComponents(component("deduction", given.text("deduction"))
                            .kind(PayKind.DEDUCTION)
                            .build());
            Given collectors = given.object("collectors");
            for (String name : collectors.keys()) {
                structure.addTotals(collector(name, collectors.object(name)));
            }
            PayEngine engine = PayEngine.compile(structure.build());
            answers.add(plain(engine.pay(SOMEONE, ANY, engine.inputs().build()).totals()));
        }
        return byName(answers);
    }

    private static PayTotal collector(String name, Given collector) {
        PayTotal.Builder total = PayTotal.builder().code(name);
        if (collector.flag("negate")) {
            total.addAllSubtracts(collector.texts("of"));
        } else {
            total.addAllAdds(collector.texts("of"));
        }
        if (collector.has("max")) {
            total.cap(collector.text("max"));
        }
        if (collector.has("min")) {
            total.floor(collector.text("min"));
        }
        return total.build();
    }

    private static Map<String, Object> plain(Map<ComponentCode, Money> amounts) {
        Map<String, Object> plain = new LinkedHashMap<>();
        amounts.forEach((code, amount) -> plain.put(code.value(), amount));
        return plain;
    }

    private static Map<String, List<Object>> byName(List<Map<String, Object>> answers) {
        Map<String, List<Object>> byName = new LinkedHashMap<>();
        for (Map<String, Object> answer : answers) {
            answer.forEach((name, value) ->
                    byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(value));
        }
        return byName;
    }

    private static PayTable table(Given given) {
        PayTable.Builder table = PayTable.builder().code("T");
        for (List<String> row : given.rows("table")) {
            Percentage rate = Rate.parse(row.get(1)).toPercentage();
            table.addRows(new PayTable.Row(Decimal.parse(row.get(0)), Optional.of(rate), Optional.empty()));
        }
        return table.build();
    }

    private static String byTable(Given given) {
        return given.text("mode").equals("THRESHOLD") ? "threshold" : "progressive";
    }

    private static Object lookup(Given given) {
        PayEngine engine = PayEngine.compile(empty().addInputs(amount("x"))
                .addTables(table(given))
                .addComponents(component("y", byTable(given) + "(T, x)").build())
                .build());
        return Map.of(
                "values",
                given.texts("inputs").stream()
                        .map(x -> engine.inputs().set(code("x"), money(x)).build())
                        .map(inputs -> engine.pay(SOMEONE, ANY, inputs).amount(code("y")))
                        .toList());
    }

    private static Object aggregation(Given given) {
        YearMonth month = YearMonth.parse(given.text("month"));
        List<LocalDate> dates =
                given.texts("dates").stream().map(LocalDate::parse).toList();
        Given entries = given.object("entries");
        PayStructure.Builder structure = empty();
        for (String name : entries.keys()) {
            structure.addInputs(PayInput.builder()
                    .code(code(name))
                    .unit(Unit.MONEY)
                    .merging(merging(name))
                    .build());
            structure.addComponents(component(name + "_", name).build());
        }
        PayEngine engine = PayEngine.compile(structure.build());
        PayInputs.Builder inputs = engine.inputs();
        for (String name : entries.keys()) {
            List<String> values = entries.texts(name);
            for (int i = 0; i < values.size(); i++) {
                inputs.enter(code(name), dates.get(i), money(values.get(i)));
            }
        }
        Payslip slip = engine.pay(SOMEONE, PayPeriod.monthly(month, month.atEndOfMonth()), inputs.build());
        Map<String, Object> answer = new HashMap<>();
        entries.keys().forEach(name -> answer.put(name, slip.amount(code(name + "_"))));
        return answer;
    }

    private static PayInput.Merging merging(String name) {
        return switch (name) {
            case "MIN" -> PayInput.Merging.SMALLEST;
            case "MAX" -> PayInput.Merging.LARGEST;
            default -> PayInput.Merging.valueOf(name);
        };
    }

    private static Object security(Given given) {
        return Map.of(
                "compileError",
                given.texts("formulas").stream().map(PayAdapters::isRefused).toList());
    }

    private static boolean isRefused(String text) {
        try {
            Formula.parse(text);
            return false;
        } catch (InvalidRulesException e) {
            return true;
        }
    }

    private static Object netToGross(Given given) {
        CurrencyUnit unit = given.has("scale") ? CurrencyUnit.custom("UNT", (int) given.whole("scale")) : CURRENCY;
        PayStructure.Builder structure = empty().currency(unit).addInputs(amount("gross"));
        if (given.has("table")) {
            structure
                    .addTables(table(given))
                    .addComponents(
                            component("tax", byTable(given) + "(T, gross)").build())
                    .addComponents(component("social", "0").build());
        } else {
            structure
                    .addComponents(
                            component("tax", "gross * " + given.text("taxRate")).build())
                    .addComponents(component("social", "gross * " + given.text("socialRate", "0"))
                            .build());
        }
        PayEngine engine = PayEngine.compile(structure
                .addComponents(component("net", "gross - tax - social").build())
                .build());
        GrossSolutions solutions = engine.grossFor(
                GrossQuery.of(code("net"), Money.of(unit, Decimal.parse(given.text("net"))), code("gross")),
                SOMEONE,
                ANY,
                engine.inputs().build());
        Money smallest = solutions.smallest().orElseThrow();
        return Map.of("gross", smallest, "solutions", solutions.amounts(), "chosen", smallest);
    }

    /** The lines of a payslip by code, each its payable amount and, for cases that ask, the full one. */
    static Map<String, Object> lines(Payslip slip) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (PayLine line : slip.lines()) {
            answer.put(line.component().value(), new Line(line));
        }
        return answer;
    }

    static Proration basis(String name) {
        return switch (name) {
            case "CALENDAR_DAYS" -> Proration.CALENDAR_DAYS;
            case "WORKDAYS_MON_FRI", "WORKDAYS" -> Proration.WORKDAYS;
            default -> throw new UnsupportedCaseException("basis " + name);
        };
    }

    static Attendance days(Given given) {
        return given.has("workingDays") && given.has("payableDays")
                ? Attendance.ofDays(Decimal.parse(given.text("workingDays")), Decimal.parse(given.text("payableDays")))
                : Attendance.full();
    }

    /** A line that reads as its payable amount and can be asked for its parts. */
    static final class Line extends AbstractMap<String, Object> {

        private final PayLine line;

        Line(PayLine line) {
            this.line = line;
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return Map.<String, Object>of(
                            "full", line.contractual(), "amount", line.payable(), "payable", line.payable())
                    .entrySet();
        }

        @Override
        public String toString() {
            return line.payable().toString();
        }
    }
}
