// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.ChinaHolidays;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.WorkDays;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PayExamplesTest {

    @Test
    void structuresArePaid() {
        // snippet: pay
        PayStructure structure = PayStructure.builder()
                .name("staff")
                .currency(CurrencyUnit.CNY)
                .addInputs(PayInput.of("WAGE", Unit.MONEY))
                .addComponents(
                        PayComponent.builder()
                                .code("NET")
                                .kind(PayKind.INFORMATION)
                                .formula("GROSS - PENSION")
                                .build(), // in any order
                        PayComponent.builder()
                                .code("BASE")
                                .formula("WAGE")
                                .proration(Proration.CALENDAR_DAYS)
                                .addTags("gross")
                                .build(),
                        PayComponent.builder()
                                .code("PENSION")
                                .kind(PayKind.DEDUCTION)
                                .formula("clamp(GROSS, 4000, 30000) * 8%")
                                .build())
                .addTotals(PayTotal.builder().code("GROSS").addAdds("gross").build())
                .paidOut("NET") // a payslip whose lines come to anything else is refused
                .build();
        PayEngine engine = PayEngine.compile(structure); // or everything that is wrong with it

        ComponentCode wage = ComponentCode.of("WAGE");
        PayInputs inputs = engine.inputs()
                .from(wage, LocalDate.of(2026, 1, 1), Money.parse("CNY 6200"))
                .from(wage, LocalDate.of(2026, 3, 22), Money.parse("CNY 9300")) // a raise within the month
                .build();
        PayPeriod march = PayPeriod.monthly(2026, 3, 25);
        Payslip slip = engine.pay(EmploymentId.of("E-1"), march, inputs, Trace.FULL);

        ComponentCode net = ComponentCode.of("NET");
        slip.amount(ComponentCode.of("GROSS")); // CNY 7200.00, 21/31 of 6200 and 10/31 of 9300
        slip.amount(net); // CNY 6624.00
        slip.net(); // the same, from the lines: earnings less deductions
        slip.explanation().orElseThrow().toText(Locale.CHINA); // each line: formula, stretches, operands, rounding
        GrossQuery query = GrossQuery.of(net, Money.parse("CNY 9200"), wage);
        engine.grossFor(query, EmploymentId.of("E-1"), march, inputs).amounts(); // CNY 10000.00
        // end
        assertThat(slip.amount(ComponentCode.of("GROSS"))).hasToString("CNY 7200.00");
        assertThat(slip.amount(net)).hasToString("CNY 6624.00");
        assertThat(slip.net()).isEqualTo(slip.amount(net));
        assertThat(engine.grossFor(query, EmploymentId.of("E-1"), march, inputs).amounts())
                .containsExactly(Money.parse("CNY 10000"));
    }

    @Test
    void whoJoinsOrIsAbsentIsPaidInPart() {
        ComponentCode wage = ComponentCode.of("WAGE");
        PayEngine engine = PayEngine.compile(PayStructure.builder()
                .name("staff")
                .currency(CurrencyUnit.CNY)
                .addInputs(PayInput.of("WAGE", Unit.MONEY))
                .addComponents(PayComponent.builder()
                        .code("BASE")
                        .formula("WAGE")
                        .proration(Proration.FIXED_21_75)
                        .build())
                .build());
        // snippet: attendance
        WorkDays workdays = WorkDays.compile(ChinaHolidays.standard()); // 22 in March 2026, 10 of them before the 16th
        PayInputs joiner = engine.inputs()
                .set(wage, Money.parse("CNY 8700")) // 400 a day
                .employed(DateRange.parse("2026-03-16/..")) // a leaver: ../2026-03-14, the first day that is none
                .attendance(Attendance.full()
                        .withWorkdays(workdays::count)
                        .withUnpaid(LocalDate.of(2026, 3, 18), Decimal.ONE))
                .build();
        Payslip slip = engine.pay(EmploymentId.of("E-1"), PayPeriod.monthly(2026, 3, 25), joiner);
        slip.net(); // CNY 4300.00 = 8,700 - 11 x 400
        // end
        assertThat(engine.warnings()).isEmpty();
        assertThat(slip.net()).isEqualTo(Money.parse("CNY 4300"));
    }
}
