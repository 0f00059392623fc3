// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import static dev.tradewright.hr.country.PayPacks.E1;
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
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SingaporePayTest {

    private static final PayPeriod APRIL = PayPeriod.monthly(2026, 4, 28);
    private static final SingaporePay.Employee EMPLOYEE = new SingaporePay.Employee(
            Optional.of(CpfStatus.CITIZEN), LocalDate.parse("1971-03-10"), Optional.of(SelfHelpFund.CDAC));

    private static PayEngine engine(SingaporePay.Employee employee) {
        return PayEngine.compile(
                structure(
                                CurrencyUnit.SGD,
                                SingaporePay.inputs(),
                                List.of(SingaporePay.ORDINARY_WAGE, SingaporePay.ALL_WAGES))
                        .build(),
                SingaporePay.functions(SingaporePayroll.standard(), Map.of(E1, employee)::get));
    }

    private static Money dollars(String amount) {
        return Money.parse("SGD " + amount);
    }

    @Test
    void isTheFiguresOfThePack() {
        SingaporePayroll pack = SingaporePayroll.standard();
        Recorder recorder = Trace.FULL.recorder();
        CpfContribution cpf = pack.cpf(
                CpfWages.builder()
                        .month(YearMonth.of(2026, 4))
                        .status(CpfStatus.CITIZEN)
                        .ageBand(CpfAgeBand.ABOVE_55_TO_60)
                        .ordinaryWage(dollars("3000"))
                        .additionalWage(dollars("500"))
                        .additionalWageRoom(dollars("200"))
                        .build(),
                recorder);
        PayEngine engine = engine(EMPLOYEE);
        Payslip slip = pay(
                engine,
                APRIL,
                engine.inputs()
                        .set(WAGE, dollars("3000"))
                        .set(SingaporePay.ADDITIONAL_WAGE, dollars("500"))
                        .set(SingaporePay.ADDITIONAL_WAGE_ROOM, dollars("200"))
                        .build());

        assertThat(slip.amount(SingaporePay.CPF)).isEqualTo(cpf.employee()).isEqualTo(dollars("576")); // 18 % of 3,200
        assertThat(slip.amount(SingaporePay.CPF_EMPLOYER))
                .isEqualTo(cpf.employer())
                .isEqualTo(dollars("512")); // 34 % of 3,200, less 576
        assertThat(slip.amount(SingaporePay.LEVY))
                .isEqualTo(pack.skillsDevelopmentLevy(YearMonth.of(2026, 4), dollars("3000")));
        assertThat(slip.amount(SingaporePay.SELF_HELP))
                .isEqualTo(pack.selfHelp(SelfHelpFund.CDAC, YearMonth.of(2026, 4), dollars("3000")))
                .isGreaterThan(dollars("0"));
        assertThat(told(slip, SingaporePay.CPF_EMPLOYER))
                .isEqualTo(recorder.explanation().orElseThrow());
        assertThat(told(slip, SingaporePay.LEVY).code()).isEqualTo("sdl");
        assertThat(told(slip, SingaporePay.SELF_HELP).code()).isEqualTo("self-help");
    }

    @Test
    void paysTheExampleOfThePack() {
        PayEngine engine = engine(EMPLOYEE);
        Payslip slip =
                pay(engine, APRIL, engine.inputs().set(WAGE, dollars("3000")).build());

        assertThat(slip.amount(SingaporePay.CPF)).isEqualTo(dollars("540"));
        assertThat(slip.amount(SingaporePay.CPF_EMPLOYER)).isEqualTo(dollars("480"));
    }

    @Test
    void leavesOutForeigners() {
        PayEngine engine =
                engine(new SingaporePay.Employee(Optional.empty(), LocalDate.parse("1990-01-01"), Optional.empty()));
        Payslip slip =
                pay(engine, APRIL, engine.inputs().set(WAGE, dollars("3000")).build());

        assertThat(slip.amount(NET)).isEqualTo(dollars("3000"));
        assertThat(slip.amount(SingaporePay.CPF_EMPLOYER)).isEqualTo(dollars("0"));
        assertThat(slip.amount(SingaporePay.LEVY)).isGreaterThan(dollars("0"));
    }
}
