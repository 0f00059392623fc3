// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.employment.CostCentre;
import dev.tradewright.hr.employment.CostShares;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.run.CostCentreTotal;
import dev.tradewright.hr.payroll.run.PayrollEvents;
import dev.tradewright.hr.payroll.run.PayrollTotals;
import dev.tradewright.hr.payroll.run.RunId;
import dev.tradewright.hr.payroll.time.PaidLedger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs that are repeated, and runs charged to cost centres. */
final class RunAdapters {

    private static final PayPeriod PERIOD = PayPeriod.monthly(2026, 1, 31);

    private RunAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of("payroll.run", RunAdapters::repeated, "payroll.posting", RunAdapters::posting);
    }

    private static Object repeated(Given given) {
        if (!given.flag("incrementalRunWithoutChanges")) {
            throw new UnsupportedCaseException("a repeated run whose changes are not given");
        }
        Map<ComponentCode, Money> amounts = new LinkedHashMap<>();
        given.<String>map("firstRun", lines -> lines::text)
                .forEach((component, amount) -> amounts.put(ComponentCode.of(component), Fields.money(amount)));
        PaidLedger paid = PaidLedger.empty().with(PERIOD, amounts);
        return Map.of(
                "newLines",
                paid.outstanding(PERIOD, amounts).entrySet().stream()
                        .map(line -> Map.of("component", line.getKey(), "amount", line.getValue()))
                        .toList());
    }

    private static Object posting(Given given) {
        return given.has("employees") ? employees(given.objects("employees")) : parts(given);
    }

    private static Object employees(List<Given> employees) {
        List<Payslip> slips = new ArrayList<>();
        Map<EmploymentId, CostShares> shares = new LinkedHashMap<>();
        for (Given employee : employees) {
            EmploymentId id = EmploymentId.of("E" + slips.size());
            slips.add(slip(
                    id,
                    Fields.CURRENCY,
                    List.of(
                            PayLine.earning(ComponentCode.of("GROSS"), Fields.money(employee, "gross")),
                            PayLine.deduction(ComponentCode.of("DEDUCTION"), Fields.money(employee, "deduction")))));
            shares.put(id, shares(employee.<String>map("split", split -> split::text)));
        }
        PayrollTotals totals = PayrollTotals.of(Fields.CURRENCY, slips, id -> Objects.requireNonNull(shares.get(id)));
        Map<String, Object> salary = new LinkedHashMap<>();
        Map<String, Object> deductions = new LinkedHashMap<>();
        for (CostCentreTotal centre : totals.centres()) {
            salary.put(centre.centre().value(), centre.gross());
            deductions.put(centre.centre().value(), centre.withheld());
        }
        // an event whose sums do not meet cannot be built
        int posted = PayrollEvents.posted(RunId.of("case"), totals, Instant.EPOCH, LocalDate.EPOCH)
                .size();
        return Map.of(
                "salary",
                salary,
                "deductions",
                deductions,
                "payable",
                totals.net(),
                "balanced",
                posted == totals.centres().size());
    }

    private static CostShares shares(Map<String, String> weights) {
        Map<CostCentre, Decimal> shares = new LinkedHashMap<>();
        weights.forEach((centre, weight) -> shares.put(CostCentre.of(centre), Decimal.parse(weight)));
        return CostShares.of(shares);
    }

    private static Object parts(Given given) {
        CurrencyUnit unit = CurrencyUnit.custom("UNT", (int) Long.parseLong(given.text("scale", "2")));
        Map<String, String> weights =
                given.isObject("split") ? given.map("split", split -> split::text) : numbered(given.texts("split"));
        Money amount = Money.of(unit, Fields.decimal(given, "amount"));
        CostShares shares = shares(weights);
        PayrollTotals totals = PayrollTotals.of(
                unit,
                List.of(slip(EmploymentId.of("E"), unit, List.of(PayLine.earning(ComponentCode.of("AMOUNT"), amount)))),
                id -> shares);
        return Map.of("parts", List.copyOf(shares.split(amount).values()), "sum", totals.gross());
    }

    private static Map<String, String> numbered(List<String> weights) {
        Map<String, String> numbered = new LinkedHashMap<>();
        weights.forEach(weight -> numbered.put("C" + numbered.size(), weight));
        return numbered;
    }

    private static Payslip slip(EmploymentId id, CurrencyUnit currency, List<PayLine> lines) {
        return Payslip.of(
                id,
                PERIOD,
                currency,
                lines,
                Map.of(),
                Map.of(),
                JsonMapping.standard().fingerprint("case"));
    }
}
