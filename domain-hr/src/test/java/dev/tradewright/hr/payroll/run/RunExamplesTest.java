// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.Reading;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.hr.employment.CostCentre;
import dev.tradewright.hr.employment.CostShares;
import dev.tradewright.hr.employment.Employment;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.employment.Employments;
import dev.tradewright.hr.employment.PersonId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunExamplesTest {

    @Test
    void aStructureIsReadAndARunIsPaid() {
        // snippet: run
        String text = """
                {"format": "tradewright/pay-structure@1", "name": "staff", "version": "2026-03", "currency": "CNY",
                 "inputs": [{"code": "WAGE", "unit": "money"}],
                 "components": [
                   {"code": "BASE", "formula": "WAGE", "proration": "workdays", "tags": ["gross"]},
                   {"code": "PENSION", "kind": "deduction", "formula": "clamp(WAGE, 4000, 30000) * 8%", "tags": ["own"]}],
                 "totals": [{"code": "NET", "name": "实发工资", "adds": ["gross"], "subtracts": ["own"]}],
                 "paidOut": "NET"}
                """;
        Reading<PayStructure> reading = DocumentReader.of(PayStructure.DOCUMENT, new JacksonTokenizer())
                .read("staff.json", text.getBytes(StandardCharsets.UTF_8));
        reading.findings(); // none; else everything that is wrong, each with line and column
        PayEngine engine = PayEngine.compile(reading.orElseThrow());

        PayPeriod march = PayPeriod.monthly(2026, 3, 25);
        ComponentCode wage = ComponentCode.of("WAGE");
        Map<EmploymentId, Money> wages = Map.of(
                EmploymentId.of("E-1"), Money.parse("CNY 8000"),
                EmploymentId.of("E-2"), Money.parse("EUR 8000")); // a mistake: only E-2 is not paid
        PersonId clerk = PersonId.of("clerk");
        Instant now = Instant.parse("2026-03-20T08:00:00Z");
        PayrollRun run = PayrollRun.draft(RunId.of("2026-03"), march, CurrencyUnit.CNY, wages.keySet())
                .calculate(
                        id -> engine.pay(
                                id,
                                march,
                                engine.inputs().set(wage, wages.get(id)).build()),
                        clerk,
                        now)
                .orElseThrow();
        run.failures(); // [E-2: CurrencyMismatchException]
        run.step(RunEvent.REVIEW, clerk, now).reasons(); // E-2 is not acknowledged
        PayrollRun reviewed = run.acknowledge(EmploymentId.of("E-2"))
                .step(RunEvent.REVIEW, clerk, now)
                .orElseThrow();

        JsonMapping json = JsonMapping.standard(); // kept until the chief has time
        PayrollRun kept = json.read(json.write(reviewed), PayrollRun.class).orElseThrow();
        PayrollRun approved =
                kept.step(RunEvent.APPROVE, PersonId.of("chief"), now).orElseThrow();
        PaymentFile file =
                PaymentFile.of(approved, id -> Optional.of("account of " + id), id -> false, "wages 2026-03");
        file.sum(); // CNY 7360.00 = 8,000 - 640
        // end
        assertThat(reading.findings()).isEmpty();
        assertThat(run.failures()).hasToString("[E-2: CurrencyMismatchException]");
        assertThat(run.step(RunEvent.REVIEW, clerk, now).isAccepted()).isFalse();
        assertThat(kept).isEqualTo(reviewed);
        assertThat(file.sum()).isEqualTo(Money.parse("CNY 7360"));
    }

    @Test
    void aRunIsChargedToCostCentres() {
        PayStructure structure = PayStructure.builder()
                .name("staff")
                .currency(CurrencyUnit.CNY)
                .addComponents(
                        PayComponent.builder().code("BASE").formula("CNY 9300").build(),
                        PayComponent.builder().code("BONUS").formula("CNY 5000").build(),
                        PayComponent.builder()
                                .code("TAX")
                                .kind(PayKind.DEDUCTION)
                                .formula("CNY 930")
                                .build())
                .build();
        PayEngine engine = PayEngine.compile(structure);
        PayPeriod march = PayPeriod.monthly(2026, 3, 25);
        CostCentre sales = CostCentre.of("SALES");
        CostCentre stores = CostCentre.of("STORES");
        Employment clerk = Employments.clerk()
                .withCostShares(Timeline.ofStarts(Map.of(
                        LocalDate.of(2026, 1, 15), CostShares.all(sales),
                        LocalDate.of(2026, 3, 16), CostShares.all(stores))));
        Map<EmploymentId, Employment> terms = Map.of(clerk.id(), clerk);
        PayrollRun run = PayrollRun.draft(RunId.of("2026-03"), march, CurrencyUnit.CNY, terms.keySet())
                .calculate(
                        id -> engine.pay(id, march, engine.inputs().build()),
                        PersonId.of("clerk"),
                        Instant.parse("2026-03-20T08:00:00Z"))
                .orElseThrow();
        // snippet: costs
        CostRule rule = CostRule.byTerms(terms::get) // SALES until 15 March, then STORES: 15 to 16 days
                .charging(ComponentCode.of("BONUS"), CostShares.all(CostCentre.of("PROJECT-7")));
        PayrollTotals totals = PayrollTotals.of(run, rule);
        totals.centres(); // PROJECT-7 5,000.00; SALES 4,500.00 - 450.00; STORES 4,800.00 - 480.00
        totals.net(); // CNY 13370.00, as on the payslips
        // end
        assertThat(totals.centres())
                .extracting(centre -> centre.centre() + " " + centre.gross() + " " + centre.withheld())
                .containsExactly(
                        "PROJECT-7 CNY 5000.00 CNY 0.00",
                        "SALES CNY 4500.00 CNY 450.00", // 9,300 and 930 x 15/31
                        "STORES CNY 4800.00 CNY 480.00");
        assertThat(totals.net())
                .isEqualTo(Money.parse("CNY 13370"))
                .isEqualTo(run.payslips().get(0).net());
    }
}
