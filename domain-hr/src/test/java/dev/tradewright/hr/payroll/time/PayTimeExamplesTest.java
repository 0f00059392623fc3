// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the README. */
class PayTimeExamplesTest {

    @Test
    void aRaiseThatCameLate() {
        // snippet: retro
        ComponentCode base = ComponentCode.of("BASE");
        Instant january = Instant.parse("2026-01-05T00:00:00Z");
        Instant march = Instant.parse("2026-03-10T00:00:00Z"); // the raise is decided, valid from the new year on
        RecordedInput<Money> wage = RecordedInput.of(
                base,
                List.of(
                        InputEntry.of(DateRange.parse("2026-01-01/.."), january, Money.parse("CNY 4800.00")),
                        InputEntry.of(DateRange.parse("2026-01-01/.."), march, Money.parse("CNY 5800.00"))));
        Viewpoint now = Viewpoint.of(Instant.parse("2026-03-20T00:00:00Z"));
        wage.valueOn(LocalDate.parse("2026-02-15"), Viewpoint.of(march)); // CNY 4800.00: not yet known at that instant
        wage.valueOn(LocalDate.parse("2026-02-15"), now); // CNY 5800.00

        PaidLedger paid = PaidLedger.empty()
                .with(PayPeriod.monthly(2026, 1, 25), Map.of(base, Money.parse("CNY 4800.00")))
                .with(PayPeriod.monthly(2026, 2, 25), Map.of(base, Money.parse("CNY 4800.00")));
        RetroResult retro = RetroPay.compare(
                paid,
                PayPeriod.monthly(2026, 3, 25),
                period -> Map.of(base, wage.valueOn(period.range().start(), now).orElseThrow()),
                RetroPolicy.standard());
        retro.totals(); // {BASE=CNY 2000.00}, 1000.00 for each month
        retro.suppressed(); // none; a policy that lets nothing pay would report both here
        retro.ledger(); // what the next run compares with: it finds nothing more
        // end

        assertThat(wage.valueOn(LocalDate.parse("2026-02-15"), Viewpoint.of(march)))
                .contains(Money.parse("CNY 4800.00"));
        assertThat(wage.valueOn(LocalDate.parse("2026-02-15"), now)).contains(Money.parse("CNY 5800.00"));
        assertThat(retro.totals()).isEqualTo(Map.of(base, Money.parse("CNY 2000.00")));
        assertThat(retro.suppressed()).isEmpty();
        assertThat(retro.ledger().latest(PayPeriod.monthly(2026, 1, 25)))
                .isEqualTo(Map.of(base, Money.parse("CNY 5800.00")));
    }

    @Test
    void correctionsAreTaxedAndPaidOut() {
        ComponentCode base = ComponentCode.of("BASE");
        PayPeriod march = PayPeriod.monthly(2026, 3, 25);
        RetroResult retro = RetroPay.compare(
                PaidLedger.empty()
                        .with(PayPeriod.monthly(2026, 1, 25), Map.of(base, Money.parse("CNY 4800.00")))
                        .with(PayPeriod.monthly(2026, 2, 25), Map.of(base, Money.parse("CNY 4800.00"))),
                march,
                period -> Map.of(base, Money.parse("CNY 5800.00")),
                RetroPolicy.standard());
        // snippet: retro-taxed
        PayStructure structure = PayStructure.builder()
                .name("staff")
                .currency(CurrencyUnit.CNY)
                .addInputs(
                        PayInput.of("WAGE", Unit.MONEY),
                        PayInput.of("BASE_RETRO", Unit.MONEY).withWhenMissing(Decimal.ZERO)) // most months have none
                .addComponents(
                        PayComponent.builder()
                                .code("BASE")
                                .formula("WAGE")
                                .addTags("taxed")
                                .build(),
                        PayComponent.builder()
                                .code("BASE_BACK") // the line of the payslip, taxed as the wage is
                                .formula("BASE_RETRO")
                                .addTags("taxed")
                                .build(),
                        PayComponent.builder()
                                .code("TAX")
                                .kind(PayKind.DEDUCTION)
                                .formula("GROSS * 10%")
                                .addTags("own")
                                .build())
                .addTotals(
                        PayTotal.builder().code("GROSS").addAdds("taxed").build(),
                        PayTotal.builder()
                                .code("NET")
                                .addAdds("taxed")
                                .addSubtracts("own")
                                .build())
                .paidOut("NET")
                .build();
        PayEngine engine = PayEngine.compile(structure);
        PayInputs.Builder inputs = engine.inputs().set(ComponentCode.of("WAGE"), Money.parse("CNY 5800.00"));
        retro.enter(inputs, component -> ComponentCode.of(component + "_RETRO")); // BASE_RETRO is CNY 2000.00
        Payslip slip = engine.pay(EmploymentId.of("E-1"), march, inputs.build());
        slip.amount(ComponentCode.of("TAX")); // CNY 780.00 of 5,800 + 2,000
        slip.net(); // CNY 7020.00, which NET states too
        // end
        assertThat(engine.warnings()).isEmpty();
        assertThat(slip.amount(ComponentCode.of("BASE_BACK"))).isEqualTo(Money.parse("CNY 2000.00"));
        assertThat(slip.amount(ComponentCode.of("TAX"))).isEqualTo(Money.parse("CNY 780.00"));
        assertThat(slip.net()).isEqualTo(Money.parse("CNY 7020.00"));
        assertThat(slip.amount(ComponentCode.of("NET"))).isEqualTo(slip.net());
        PayInputs usual = engine.inputs()
                .set(ComponentCode.of("WAGE"), Money.parse("CNY 5800.00"))
                .build();
        assertThat(engine.pay(EmploymentId.of("E-1"), march, usual).net()).isEqualTo(Money.parse("CNY 5220.00"));
    }
}
