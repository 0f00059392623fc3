// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country;

import static dev.tradewright.hr.country.PayPacks.E1;
import static dev.tradewright.hr.country.PayPacks.WAGE;
import static dev.tradewright.hr.country.PayPacks.structure;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.hr.country.jp.JapanPay;
import dev.tradewright.hr.country.jp.JapanPayroll;
import dev.tradewright.hr.country.sg.CpfStatus;
import dev.tradewright.hr.country.sg.SelfHelpFund;
import dev.tradewright.hr.country.sg.SingaporePay;
import dev.tradewright.hr.country.sg.SingaporePayroll;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.time.PayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules that know months only refuse pay of any other period, each of them by itself. */
class MonthlyPacksTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    private static PayPeriod period(PayFrequency frequency) {
        return new PayPeriod(PayCalendar.periodFrom(FIRST, frequency), frequency, 1, FIRST.plusDays(24));
    }

    private static void refuses(
            CurrencyUnit currency,
            List<PayInput> inputs,
            ComponentCode needed,
            PayFunction function,
            PayFrequency frequency,
            String subject) {
        PayStructure whole = structure(currency, inputs, List.of(needed)).build();
        PayStructure part = whole.withPaidOut(Optional.empty()) // one function of the pack alone keeps nothing back
                .withTotals(whole.totals().stream()
                        .filter(total -> total.subtracts().isEmpty())
                        .toList());
        PayEngine engine = PayEngine.compile(part, function);
        PayInputs.Builder given = engine.inputs().set(WAGE, Money.ofMinor(currency, 300_000));
        if (currency.equals(CurrencyUnit.JPY)) {
            given.set(JapanPay.CARE_INSURED, false);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.pay(E1, period(frequency), given.build()))
                .withMessageContaining("must be a month, not " + frequency + ": " + subject);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MONTHLY")
    void inSingapore(PayFrequency frequency) {
        SingaporePayroll pack = SingaporePayroll.standard();
        SingaporePay.Employee employee = new SingaporePay.Employee(
                Optional.of(CpfStatus.CITIZEN), LocalDate.of(1990, 1, 1), Optional.of(SelfHelpFund.CDAC));
        List<PayInput> inputs = SingaporePay.inputs();
        String subject = "Central Provident Fund";
        refuses(
                CurrencyUnit.SGD,
                inputs,
                SingaporePay.ORDINARY_WAGE,
                SingaporePay.providentFund(pack, Map.of(E1, employee)::get),
                frequency,
                subject);
        refuses(CurrencyUnit.SGD, inputs, SingaporePay.ALL_WAGES, SingaporePay.levy(pack), frequency, subject);
        refuses(
                CurrencyUnit.SGD,
                inputs,
                SingaporePay.ALL_WAGES,
                SingaporePay.selfHelp(pack, Map.of(E1, employee)::get),
                frequency,
                subject);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MONTHLY")
    void inJapan(PayFrequency frequency) {
        JapanPayroll pack = JapanPayroll.standard();
        List<PayInput> inputs = JapanPay.inputs();
        refuses(
                CurrencyUnit.JPY,
                inputs,
                JapanPay.STANDARD_REMUNERATION,
                JapanPay.socialInsurance(pack, Subdivision.of("JP-13")),
                frequency,
                "contributions to social insurance are monthly");
        refuses(
                CurrencyUnit.JPY,
                inputs,
                JapanPay.WAGES,
                JapanPay.employmentInsurance(pack),
                frequency,
                "premiums of employment insurance are monthly");
        refuses(
                CurrencyUnit.JPY,
                inputs,
                JapanPay.TAXABLE_PAY,
                JapanPay.incomeTax(pack),
                frequency,
                "the tables of withholding (月額表) are monthly");
    }
}
