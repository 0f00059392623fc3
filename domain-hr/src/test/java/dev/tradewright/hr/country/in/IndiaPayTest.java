// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import static dev.tradewright.hr.country.PayPacks.NET;
import static dev.tradewright.hr.country.PayPacks.WAGE;
import static dev.tradewright.hr.country.PayPacks.pay;
import static dev.tradewright.hr.country.PayPacks.structure;
import static dev.tradewright.hr.country.PayPacks.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.country.PayTags;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndiaPayTest {

    private static Money rupees(String amount) {
        return Money.parse("INR " + amount);
    }

    @Test
    void isTheFiguresOfThePack() {
        PayEngine engine = PayEngine.compile(
                structure(CurrencyUnit.INR, List.of(), List.of())
                        .addComponents(
                                PayComponent.builder()
                                        .code(IndiaPay.ANNUAL_SALARY)
                                        .formula("WAGE * 12")
                                        .kind(PayKind.INFORMATION)
                                        .build(),
                                PayComponent.builder()
                                        .code("TAX")
                                        .formula("IN_ANNUAL_TAX / 12")
                                        .kind(PayKind.DEDUCTION)
                                        .addTags(PayTags.TAX)
                                        .build())
                        .build(),
                IndiaPay.functions(IndiaIncomeTax.standard()));
        Recorder recorder = Trace.FULL.recorder();
        NewRegimeTax expected =
                IndiaIncomeTax.standard().newRegime(FinancialYear.parse("2025-26"), rupees("1285000.08"), recorder);
        Payslip slip = pay(
                engine,
                PayPeriod.monthly(2026, 3, 31),
                engine.inputs().set(WAGE, rupees("107083.34")).build());

        assertThat(slip.amount(IndiaPay.ANNUAL_TAX)).isEqualTo(expected.taxWithCess());
        assertThat(slip.amount(NET)).isEqualTo(rupees("106216.67")); // 107,083.34 less 10,400.08 / 12
        assertThat(told(slip, IndiaPay.ANNUAL_TAX))
                .isEqualTo(recorder.explanation().orElseThrow());
    }
}
