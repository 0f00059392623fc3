// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import static dev.tradewright.hr.country.PayPacks.E1;
import static dev.tradewright.hr.country.PayPacks.NET;
import static dev.tradewright.hr.country.PayPacks.WAGE;
import static dev.tradewright.hr.country.PayPacks.chinese;
import static dev.tradewright.hr.country.PayPacks.english;
import static dev.tradewright.hr.country.PayPacks.pay;
import static dev.tradewright.hr.country.PayPacks.structure;
import static dev.tradewright.hr.country.PayPacks.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitedKingdomPayTest {

    private static final LocalDate PAID = LocalDate.parse("2025-05-30");
    private static final TaxCode CODE = TaxCode.parse("1257L");
    private final PayEngine engine = engine(CODE);

    private static PayEngine engine(TaxCode code) {
        return PayEngine.compile(
                structure(
                                CurrencyUnit.GBP,
                                UnitedKingdomPay.inputs(),
                                List.of(UnitedKingdomPay.TAXABLE_PAY, UnitedKingdomPay.NI_EARNINGS))
                        .build(),
                UnitedKingdomPay.functions(
                        UnitedKingdomPayroll.standard(),
                        Map.of(E1, new UnitedKingdomPay.Employee(code, NiCategory.A))::get));
    }

    private static Money pounds(String amount) {
        return Money.parse("GBP " + amount);
    }

    private PayInputs inputs(String pay, String payBefore, String taxBefore) {
        return inputs(engine, pay, payBefore, taxBefore);
    }

    private static PayInputs inputs(PayEngine engine, String pay, String payBefore, String taxBefore) {
        return engine.inputs()
                .set(WAGE, pounds(pay))
                .set(UnitedKingdomPay.PAY_BEFORE, pounds(payBefore))
                .set(UnitedKingdomPay.TAX_BEFORE, pounds(taxBefore))
                .build();
    }

    @Test
    void isReadInEnglishAndChinese() {
        Payslip slip = pay(engine, PayPeriod.monthly(2025, 5, 30), inputs("1156.26", "1156.25", "21.40"));

        assertThat(english(slip))
                .contains("\n  Income tax: ", "\n  National Insurance: ", "\n  National Insurance, employer: ");
        assertThat(chinese(slip)).contains("\n  所得税：", "\n  国民保险：", "\n  国民保险（雇主）：");
    }

    @Test
    void isTheFiguresOfThePack() {
        UnitedKingdomPayroll pack = UnitedKingdomPayroll.standard();
        PayeTax tax = pack.paye(PAID)
                .tax(CODE, TaxPeriod.month(2), pounds("1156.26"), pounds("2312.51"), pounds("21.40"), Trace.FULL);
        NiContribution ni = pack.nationalInsurance(PAID)
                .contribution(NiCategory.A, EarningsPeriod.MONTHLY, pounds("1156.26"), Trace.FULL);
        Payslip slip = pay(engine, PayPeriod.monthly(2025, 5, 30), inputs("1156.26", "1156.25", "21.40"));

        assertThat(slip.amount(UnitedKingdomPay.INCOME_TAX))
                .isEqualTo(tax.due())
                .isEqualTo(pounds("21.60")); // 20 % of 215, less 21.40
        assertThat(slip.amount(UnitedKingdomPay.NI)).isEqualTo(ni.employee()).isEqualTo(pounds("8.66"));
        assertThat(slip.amount(UnitedKingdomPay.NI_EMPLOYER))
                .isEqualTo(ni.employer())
                .isEqualTo(pounds("110.89"));
        assertThat(slip.amount(NET)).isEqualTo(pounds("1126")); // 1,156.26 - 21.60 - 8.66
        assertThat(told(slip, UnitedKingdomPay.INCOME_TAX))
                .isEqualTo(tax.explanation().orElseThrow());
        assertThat(told(slip, UnitedKingdomPay.NI_EMPLOYER))
                .isEqualTo(ni.explanation().orElseThrow());
    }

    @Test
    void refundsWhatWasPaidTooMuch() {
        Payslip slip = pay(engine, PayPeriod.monthly(2025, 5, 30), inputs("0", "1156.25", "21.40"));

        assertThat(slip.amount(UnitedKingdomPay.INCOME_TAX)).isEqualTo(pounds("-21.40"));
        assertThat(slip.amount(NET)).isEqualTo(pounds("21.40"));
    }

    /** 30 May is in week 8 and month 2; a quarter of which two months are in the year covers these. */
    @ParameterizedTest
    @CsvSource({
        "WEEKLY, WEEK, 8, 1, WEEKLY",
        "BIWEEKLY, WEEK, 8, 2, FORTNIGHTLY",
        "MONTHLY, MONTH, 2, 1, MONTHLY",
        "QUARTERLY, MONTH, 2, 2, QUARTERLY",
        "SEMIANNUALLY, MONTH, 2, 2, HALF_YEARLY",
        "ANNUALLY, MONTH, 2, 2, YEARLY"
    })
    void knowsThePeriodsOfTheLaw(
            PayFrequency frequency, TaxPeriod.Unit unit, int number, int length, EarningsPeriod earnings) {
        PayPeriod period = new PayPeriod(DateRange.parse("2025-05-01/2025-06-01"), frequency, 1, PAID);
        Payslip slip = pay(engine, period, inputs("5000", "1000", "100"));

        UnitedKingdomPayroll pack = UnitedKingdomPayroll.standard();
        assertThat(slip.amount(UnitedKingdomPay.INCOME_TAX))
                .isEqualTo(pack.paye(PAID)
                        .tax(
                                CODE,
                                new TaxPeriod(unit, number, length),
                                pounds("5000"),
                                pounds("6000"),
                                pounds("100"),
                                Trace.OFF)
                        .due());
        assertThat(slip.amount(UnitedKingdomPay.NI))
                .isEqualTo(pack.nationalInsurance(PAID)
                        .contribution(NiCategory.A, earnings, pounds("5000"), Trace.OFF)
                        .employee());
    }

    /** Taxed by itself, 3,000.00 less 1,048.26 is 1,951; less the free pay of two months 903, which is all a quarter has in May. */
    @ParameterizedTest
    @CsvSource({"MONTHLY, 390.20", "QUARTERLY, 180.60", "SEMIANNUALLY, 180.60", "ANNUALLY, 180.60"})
    void monthsOfAPaymentTaxedByItself(PayFrequency frequency, String tax) {
        PayEngine own = engine(CODE.withBasis(TaxCode.Basis.WEEK1_MONTH1));
        PayPeriod period = new PayPeriod(DateRange.parse("2025-05-01/2025-06-01"), frequency, 1, PAID);

        assertThat(pay(own, period, inputs(own, "3000", "5000", "100")).amount(UnitedKingdomPay.INCOME_TAX))
                .isEqualTo(pounds(tax));
    }

    @Test
    void refusesPeriodsThatItDoesNotKnow() {
        PayPeriod daily = new PayPeriod(DateRange.parse("2025-05-30/2025-05-31"), PayFrequency.DAILY, 1, PAID);
        assertThatThrownBy(() -> pay(engine, daily, inputs("100", "0", "0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DAILY");
    }
}
