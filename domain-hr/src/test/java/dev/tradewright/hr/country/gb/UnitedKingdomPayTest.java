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
import dev.tradewright.hr.payroll.PayTotal;
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
                .contains("\n  Income tax: ", "\n  National Insurance: ", "\n  National Insurance, employer: ")
                .contains("\n  Taxable pay: ", "\n  Earnings for National Insurance: ");
        assertThat(chinese(slip)).contains("\n  所得税：", "\n  国民保险：", "\n  国民保险（雇主）：", "\n  应税工资：", "\n  国民保险缴费工资：");
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

    private PayInputs.Builder inputs(String pay, PayToDate before) {
        PayInputs.Builder inputs = engine.inputs().set(WAGE, pounds(pay));
        UnitedKingdomPay.enterYear(inputs, before);
        return inputs;
    }

    @Test
    void theYearGoesFromOnePayslipToTheNext() {
        PayPeriod may = PayPeriod.monthly(2025, 5, 30);
        PayToDate start = PayToDate.start(TaxYear.parse("2025-26"));
        Payslip first = pay(
                engine, PayPeriod.monthly(2025, 4, 30), inputs("1156.25", start).build());
        PayToDate april = UnitedKingdomPay.yearAfter(start, first);
        assertThat(april).isEqualTo(new PayToDate(TaxYear.parse("2025-26"), pounds("1156.25"), pounds("21.40")));

        Payslip second = pay(engine, may, inputs("1156.26", april).build());
        assertThat(second.amount(UnitedKingdomPay.INCOME_TAX)).isEqualTo(pounds("21.60")); // 20 % of 215, less 21.40
        assertThat(engine.pay(E1, may, inputs("1156.26", april).build()))
                .isEqualTo(engine.pay(E1, may, inputs("1156.26", "1156.25", "21.40")));
        assertThat(UnitedKingdomPay.yearAfter(april, second))
                .isEqualTo(new PayToDate(TaxYear.parse("2025-26"), pounds("2312.51"), pounds("43.00")));

        Payslip unpaid = pay(engine, may, inputs("0", april).build());
        assertThat(UnitedKingdomPay.yearAfter(april, unpaid)) // refunds 21.40
                .isEqualTo(new PayToDate(TaxYear.parse("2025-26"), pounds("1156.25"), pounds("0")));
    }

    private static PayPeriod march(String paid) {
        return new PayPeriod(DateRange.parse("2026-03-01/2026-04-01"), PayFrequency.MONTHLY, 3, LocalDate.parse(paid));
    }

    /** Pay for the same month: on 5 April it belongs to the old tax year, on 6 April to the new one. */
    @Test
    void theTaxYearBeginsOnTheSixthOfApril() {
        PayToDate old = new PayToDate(TaxYear.parse("2025-26"), pounds("33000"), pounds("4293.80")); // of a P45
        PayInputs lastYear = inputs("3000", old).build();
        Payslip slip = pay(engine, march("2026-04-05"), lastYear);
        assertThat(slip.amount(UnitedKingdomPay.INCOME_TAX))
                .isEqualTo(pounds("390.20")); // 36,000 - 12,579.12 = 23,420; 20 % is 4,684.00
        assertThat(UnitedKingdomPay.yearAfter(old, slip).tax()).isEqualTo(pounds("4684"));

        PayPeriod late = march("2026-04-06");
        assertThatThrownBy(() -> engine.pay(E1, late, lastYear))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "GB_BEFORE_YEAR (2025) must be the year in which the tax year of payment begins (2026-27)");
        PayToDate start = PayToDate.start(TaxYear.parse("2026-27"));
        Payslip fresh = pay(engine, late, inputs("3000", start).build());
        assertThat(fresh.amount(UnitedKingdomPay.INCOME_TAX)).isEqualTo(pounds("390.20")); // 20 % of 1,951
        assertThat(UnitedKingdomPay.yearAfter(start, fresh).pay()).isEqualTo(pounds("3000"));
        assertThatThrownBy(() -> UnitedKingdomPay.yearAfter(old, fresh))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("must be paid in the tax year that it is added to (2025-26)");
    }

    @Test
    void payToDateIsPounds() {
        TaxYear year = TaxYear.parse("2025-26");
        assertThatThrownBy(() -> new PayToDate(year, pounds("-0.01"), pounds("0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pay (GBP -0.01) must be 0 or more");
        assertThatThrownBy(() -> new PayToDate(year, pounds("0"), Money.parse("EUR 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tax (EUR 1.00) must be in GBP");
    }

    @Test
    void aNameOfTheStructureWins() {
        PayEngine named = PayEngine.compile(
                structure(CurrencyUnit.GBP, UnitedKingdomPay.inputs(), List.of())
                        .addTotals(PayTotal.builder()
                                .code(UnitedKingdomPay.NI_EARNINGS)
                                .name("Niable pay")
                                .addAdds("gross")
                                .build())
                        .build(),
                UnitedKingdomPay.nationalInsurance(
                        UnitedKingdomPayroll.standard(),
                        Map.of(E1, new UnitedKingdomPay.Employee(CODE, NiCategory.A))::get));
        Payslip slip = pay(named, PayPeriod.monthly(2025, 5, 30), inputs(named, "1000", "0", "0"));

        assertThat(english(slip)).contains("\n  Niable pay: ").doesNotContain("Earnings for National Insurance");
    }
}
