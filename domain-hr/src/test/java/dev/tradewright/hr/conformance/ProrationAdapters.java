// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import static dev.tradewright.hr.conformance.PayAdapters.SOMEONE;
import static dev.tradewright.hr.conformance.PayAdapters.amount;
import static dev.tradewright.hr.conformance.PayAdapters.basis;
import static dev.tradewright.hr.conformance.PayAdapters.code;
import static dev.tradewright.hr.conformance.PayAdapters.component;
import static dev.tradewright.hr.conformance.PayAdapters.empty;
import static dev.tradewright.hr.conformance.PayAdapters.money;

import dev.tradewright.conformance.Given;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Holidays;
import dev.tradewright.core.time.WorkDays;
import dev.tradewright.hr.payroll.Attendance;
import dev.tradewright.hr.payroll.PaidShare;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.Proration;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parts of periods. */
final class ProrationAdapters {

    private static final WorkDays MONDAY_TO_FRIDAY = WorkDays.compile(Holidays.none());

    private ProrationAdapters() {}

    static Object proration(Given given) {
        if (given.has("structure")) {
            return given.has("joined") ? joiner(given) : StructureCases.paid(given);
        }
        return given.has("bases") ? bases(given) : changes(given);
    }

    private static PayPeriod month(Given given) {
        YearMonth month = YearMonth.parse(given.text("month"));
        return PayPeriod.monthly(month, month.atEndOfMonth());
    }

    private static Attendance weekdays() {
        return Attendance.full().withWorkdays(MONDAY_TO_FRIDAY::count);
    }

    private static Object joiner(Given given) {
        PayEngine engine = StructureCases.engine(given.object("structure"), basis(given.text("prorationBasis")));
        PayInputs inputs = engine.inputs()
                .set(code("base"), money(given.text("base")))
                .employed(DateRange.ofUnboundedEnd(LocalDate.parse(given.text("joined"))))
                .attendance(weekdays())
                .build();
        return StructureCases.answer(engine.pay(SOMEONE, month(given), inputs));
    }

    private static Object bases(Given given) {
        List<Object> values = new ArrayList<>();
        List<Object> days = new ArrayList<>();
        for (String basis : given.texts("bases")) {
            PayEngine engine = engine(basis(basis), "salary");
            PayInputs inputs = engine.inputs()
                    .set(code("salary"), money(given.text("salary")))
                    .employed(DateRange.ofUnboundedEnd(LocalDate.parse(given.text("effectiveFrom"))))
                    .attendance(weekdays())
                    .build();
            PayLine line = engine.pay(SOMEONE, month(given), inputs)
                    .line(code("gross"))
                    .orElseThrow();
            values.add(line.payable());
            PaidShare share = line.share().orElseThrow();
            days.add(List.of(share.paid(), share.whole()));
        }
        return Map.of("values", values, "days", days);
    }

    private static PayEngine engine(Proration basis, String formula) {
        PayStructure.Builder structure = empty().addInputs(amount("salary"));
        if (formula.contains("level")) {
            structure.addInputs(PayInput.of("level", Unit.FACTOR));
        }
        return PayEngine.compile(structure
                .addInputs(PayInput.of("taxRate", Unit.FACTOR).withWhenMissing(Decimal.ZERO))
                .addComponents(
                        component("gross", formula).proration(basis).build(),
                        component("tax", "gross * taxRate")
                                .kind(PayKind.DEDUCTION)
                                .build())
                .build());
    }

    private static Object changes(Given given) {
        boolean levels = given.has("levels") || given.has("level");
        PayEngine engine = engine(basis(given.text("basis")), levels ? "salary * level" : "salary");
        PayInputs.Builder inputs = engine.inputs().attendance(weekdays());
        if (given.has("segments")) {
            given.objects("segments").forEach(part -> salary(part, "salary", inputs));
        } else if (given.has("levels")) {
            inputs.set(code("salary"), money(given.text("salary")));
        } else {
            given.objects("salary").forEach(part -> salary(part, "value", inputs));
        }
        given.objects("levels").forEach(part -> level(part, "level", inputs));
        given.objects("level").forEach(part -> level(part, "value", inputs));
        if (given.has("taxRate")) {
            inputs.set(code("taxRate"), Decimal.parse(given.text("taxRate")));
        }
        Payslip slip = engine.pay(SOMEONE, month(given), inputs.build());
        return PayAdapters.lines(slip);
    }

    private static void salary(Given part, String field, PayInputs.Builder to) {
        to.from(code("salary"), LocalDate.parse(part.text("from")), money(part.text(field)));
    }

    private static void level(Given part, String field, PayInputs.Builder to) {
        to.from(code("level"), LocalDate.parse(part.text("from")), Decimal.parse(part.text(field)));
    }
}
