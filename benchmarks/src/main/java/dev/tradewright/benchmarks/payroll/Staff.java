// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.payroll;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.PayTable;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.Proration;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.List;

/** A pay structure of any number of components with 3 totals, and 1,024 employments of it, asked for in turn so that nothing is folded away. */
final class Staff {

    static final int SIZE = 1_024;

    static final List<String> FORMULAS = List.of(
            "BASE * 8%",
            "min(BASE * 2.5%, 300)",
            "if(BASE > 8000, 200, 100)",
            "round(BASE / 30 * 2, 1, half-even)",
            "max(BASE * 1%, CNY 50)",
            "BASE * 1.5% + 20");

    private Staff() {}

    /** In minor units. */
    static long wage(int i) {
        return 500_000 + i * 137L;
    }

    /** In hundredths. */
    static int level(int i) {
        return 110 + i % 80;
    }

    /** Hours. */
    static int overtime(int i) {
        return i % 20;
    }

    /** Days. */
    static int absent(int i) {
        return i % 3;
    }

    static PayStructure structure(int components) {
        PayStructure.Builder structure = PayStructure.builder()
                .name("benchmark")
                .currency(CurrencyUnit.CNY)
                .addInputs(
                        PayInput.of("WAGE", Unit.MONEY),
                        PayInput.of("LEVEL", Unit.FACTOR),
                        PayInput.of("OVERTIME", Unit.HOURS),
                        PayInput.of("ABSENT", Unit.DAYS))
                .addComponents(
                        earning("BASE", "WAGE * LEVEL")
                                .withTags("gross", "social")
                                .withProration(Proration.CALENDAR_DAYS),
                        earning("OVERTIME_PAY", "BASE / 21.75 days / (8 hours / 1 days) * OVERTIME * 150%"),
                        deduction("ABSENCE", "BASE / 21.75 days * ABSENT"),
                        deduction("PENSION", "SOCIAL * 8%"),
                        deduction("MEDICAL", "SOCIAL * 2% + 3"),
                        deduction("FUND", "SOCIAL * 12%"),
                        deduction("TAX", "progressive(IIT, max(0, GROSS - PENSION - MEDICAL - FUND - 5000))"),
                        deduction("NET", "GROSS - KEPT")
                                .withKind(PayKind.INFORMATION)
                                .withTags())
                .addTotals(
                        PayTotal.builder().code("GROSS").addAdds("gross").build(),
                        PayTotal.builder().code("KEPT").addAdds("kept").build(),
                        PayTotal.builder()
                                .code("SOCIAL")
                                .addAdds("social")
                                .floor("4000")
                                .cap("30000")
                                .build())
                .addTables(PayTable.builder()
                        .code("IIT")
                        .addRows(
                                PayTable.Row.ofRate("0", "3%"),
                                PayTable.Row.ofRate("3000", "10%"),
                                PayTable.Row.ofRate("12000", "20%"),
                                PayTable.Row.ofRate("25000", "25%"))
                        .build());
        for (int i = 8; i < components; i++) {
            structure.addComponents(earning("A" + i, FORMULAS.get(i % FORMULAS.size())));
        }
        return structure.build();
    }

    private static PayComponent earning(String code, String formula) {
        return PayComponent.builder()
                .code(code)
                .formula(formula)
                .addTags("gross")
                .build();
    }

    private static PayComponent deduction(String code, String formula) {
        return earning(code, formula).withKind(PayKind.DEDUCTION).withTags("kept");
    }

    static PayInputs[] inputs(PayEngine engine) {
        PayInputs[] inputs = new PayInputs[SIZE];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = engine.inputs()
                    .set(ComponentCode.of("WAGE"), Money.ofMinor(CurrencyUnit.CNY, wage(i)))
                    .set(ComponentCode.of("LEVEL"), Decimal.of(level(i), 2))
                    .set(ComponentCode.of("OVERTIME"), Decimal.of(overtime(i)))
                    .set(ComponentCode.of("ABSENT"), Decimal.of(absent(i)))
                    .build();
        }
        return inputs;
    }
}
