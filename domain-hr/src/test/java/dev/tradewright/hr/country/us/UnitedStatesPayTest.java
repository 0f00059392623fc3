// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import static dev.tradewright.hr.country.PayPacks.E1;
import static dev.tradewright.hr.country.PayPacks.NET;
import static dev.tradewright.hr.country.PayPacks.WAGE;
import static dev.tradewright.hr.country.PayPacks.amounts;
import static dev.tradewright.hr.country.PayPacks.chinese;
import static dev.tradewright.hr.country.PayPacks.english;
import static dev.tradewright.hr.country.PayPacks.pay;
import static dev.tradewright.hr.country.PayPacks.structure;
import static dev.tradewright.hr.country.PayPacks.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitedStatesPayTest {

    private static final LocalDate PAID = LocalDate.parse("2026-03-13");
    private static final PayPeriod FORTNIGHT =
            new PayPeriod(DateRange.parse("2026-02-23/2026-03-09"), PayFrequency.BIWEEKLY, 5, PAID);
    private final FormW4 form = FormW4.builder()
            .filingStatus(FilingStatus.SINGLE_OR_MARRIED_FILING_SEPARATELY)
            .build();
    private final PayEngine engine = PayEngine.compile(
            structure(
                            CurrencyUnit.USD,
                            UnitedStatesPay.inputs(),
                            List.of(
                                    UnitedStatesPay.TAXABLE_WAGES,
                                    UnitedStatesPay.FICA_WAGES,
                                    UnitedStatesPay.FUTA_WAGES))
                    .build(),
            UnitedStatesPay.functions(FederalPayroll.standard(), Map.of(E1, form)::get, Percentage.ZERO));

    private static Money dollars(String amount) {
        return Money.parse("USD " + amount);
    }

    @Test
    void isReadInEnglishAndChinese() {
        Payslip slip = pay(
                engine,
                FORTNIGHT,
                engine.inputs()
                        .set(WAGE, dollars("25000"))
                        .set(
                                UnitedStatesPay.FICA_WAGES_BEFORE,
                                dollars("180000")) // from below 184,500 to above 200,000
                        .set(UnitedStatesPay.FUTA_WAGES_BEFORE, dollars("0"))
                        .build());

        assertThat(english(slip))
                .contains(
                        "\n  Federal income tax: ",
                        "\n  Social security tax: ",
                        "\n  Additional Medicare tax: ",
                        "\n  Medicare tax, employer: ",
                        "\n  Federal unemployment tax: ",
                        "\n  Wages subject to income tax: ",
                        "\n  Social security and Medicare wages: ",
                        "\n  Wages subject to unemployment tax: ");
        assertThat(chinese(slip))
                .contains(
                        "\n  联邦所得税：",
                        "\n  社会保障税：",
                        "\n  附加医疗保险税：",
                        "\n  医疗保险税（雇主）：",
                        "\n  联邦失业税：",
                        "\n  社会保障与医疗保险计税工资：");
    }

    @Test
    void isTheFiguresOfThePack() {
        FederalPayroll pack = FederalPayroll.standard();
        Money wages = dollars("5000");
        Withholding tax = pack.incomeTax(PAID).withhold(wages, PayrollPeriod.BIWEEKLY, form, Trace.FULL);
        FicaTax fica = pack.fica(PAID).tax(wages, dollars("196500"), Trace.FULL);
        FutaTax futa = pack.futa(PAID).tax(wages, dollars("6000"), Percentage.ZERO, Trace.FULL);
        Payslip slip = pay(
                engine,
                FORTNIGHT,
                engine.inputs()
                        .set(WAGE, wages)
                        .set(UnitedStatesPay.FICA_WAGES_BEFORE, dollars("196500"))
                        .set(UnitedStatesPay.FUTA_WAGES_BEFORE, dollars("6000"))
                        .build());

        assertThat(slip.amount(UnitedStatesPay.INCOME_TAX))
                .isEqualTo(tax.amount())
                .isEqualTo(dollars("766.69"));
        assertThat(amounts(
                        slip,
                        UnitedStatesPay.SOCIAL_SECURITY,
                        UnitedStatesPay.MEDICARE,
                        UnitedStatesPay.ADDITIONAL_MEDICARE,
                        UnitedStatesPay.SOCIAL_SECURITY_EMPLOYER,
                        UnitedStatesPay.MEDICARE_EMPLOYER))
                .containsExactly(
                        fica.socialSecurityEmployee(),
                        fica.medicareEmployee(),
                        fica.additionalMedicareEmployee(),
                        fica.socialSecurityEmployer(),
                        fica.medicareEmployer())
                .containsExactly( // above the wage base; 5,000 x 1.45 %; 1,500 above 200,000 x 0.9 %
                        dollars("0"), dollars("72.50"), dollars("13.50"), dollars("0"), dollars("72.50"));
        assertThat(slip.amount(UnitedStatesPay.FUTA)).isEqualTo(futa.net()).isEqualTo(dollars("6")); // 1,000 x 0.6 %
        assertThat(slip.amount(NET)).isEqualTo(dollars("4147.31")); // 5,000 - 766.69 - 72.50 - 13.50
        assertThat(told(slip, UnitedStatesPay.INCOME_TAX))
                .isEqualTo(tax.explanation().orElseThrow());
        assertThat(told(slip, UnitedStatesPay.MEDICARE_EMPLOYER))
                .isEqualTo(fica.explanation().orElseThrow());
        assertThat(told(slip, UnitedStatesPay.FUTA))
                .isEqualTo(futa.explanation().orElseThrow());
    }

    private Payslip slip(PayFrequency frequency) {
        return pay(
                engine,
                new PayPeriod(FORTNIGHT.range(), frequency, 1, PAID),
                engine.inputs()
                        .set(WAGE, dollars("5000"))
                        .set(UnitedStatesPay.FICA_WAGES_BEFORE, dollars("0"))
                        .set(UnitedStatesPay.FUTA_WAGES_BEFORE, dollars("0"))
                        .build());
    }

    @Test
    void refusesFourWeeks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> slip(PayFrequency.FOUR_WEEKLY))
                .withMessageContaining(
                        "frequency (FOUR_WEEKLY) must be one for which IRS Publication 15-T has a table");
    }

    @Test
    void knowsAllFrequencies() {
        for (PayFrequency frequency : EnumSet.complementOf(EnumSet.of(PayFrequency.FOUR_WEEKLY))) {
            Payslip slip = slip(frequency);
            assertThat(slip.amount(UnitedStatesPay.INCOME_TAX))
                    .as(frequency.name())
                    .isEqualTo(FederalPayroll.standard()
                            .incomeTax(PAID)
                            .withhold(dollars("5000"), PayrollPeriod.valueOf(frequency.name()), form, Trace.OFF)
                            .amount());
        }
    }

    /** The rate of the state is part of what the function is, so that a stored payslip tells which it was. */
    @Test
    void functionsSayWhatTheyAre() {
        assertThat(UnitedStatesPay.functions(
                        FederalPayroll.standard(), Map.of(E1, form)::get, Percentage.parse("0.3%")))
                .extracting(PayFunction::name)
                .containsExactly("us-income-tax@1", "us-fica@1", "us-futa@1,0.3%");
    }

    @Test
    void whoHasNoFormIsNamed() {
        PayEngine without = PayEngine.compile(
                structure(
                                CurrencyUnit.USD,
                                UnitedStatesPay.inputs(),
                                List.of(
                                        UnitedStatesPay.TAXABLE_WAGES,
                                        UnitedStatesPay.FICA_WAGES,
                                        UnitedStatesPay.FUTA_WAGES))
                        .build(),
                UnitedStatesPay.functions(FederalPayroll.standard(), employment -> null, Percentage.ZERO));
        PayInputs inputs = without.inputs()
                .set(WAGE, dollars("5000"))
                .set(UnitedStatesPay.FICA_WAGES_BEFORE, dollars("0"))
                .set(UnitedStatesPay.FUTA_WAGES_BEFORE, dollars("0"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.pay(E1, FORTNIGHT, inputs))
                .withMessageContaining("employment (E-1) must have a Form W-4");
    }

    private PayInputs.Builder inputs(WagesToDate before) {
        PayInputs.Builder inputs = engine.inputs().set(WAGE, dollars("100000"));
        UnitedStatesPay.enterYear(inputs, before);
        return inputs;
    }

    /** 100,000 a month: in February 84,500 are left of the wage base of 184,500, and nothing of the 7,000 of unemployment tax. */
    @Test
    void theYearGoesFromOnePayslipToTheNext() {
        PayPeriod january = PayPeriod.monthly(2026, 1, 30);
        PayPeriod february = PayPeriod.monthly(2026, 2, 27);
        WagesToDate start = WagesToDate.start(2026);
        Payslip first = pay(engine, january, inputs(start).build());
        WagesToDate after = UnitedStatesPay.yearAfter(start, first);
        Payslip second = pay(engine, february, inputs(after).build());

        assertThat(amounts(first, UnitedStatesPay.SOCIAL_SECURITY, UnitedStatesPay.FUTA))
                .containsExactly(dollars("6200"), dollars("42")); // 6.2 % of 100,000, 0.6 % of 7,000
        assertThat(after).isEqualTo(new WagesToDate(2026, dollars("100000"), dollars("100000")));
        assertThat(amounts(second, UnitedStatesPay.SOCIAL_SECURITY, UnitedStatesPay.FUTA))
                .containsExactly(dollars("5239"), dollars("0")); // 6.2 % of 84,500
        PayInputs byHand = engine.inputs()
                .set(WAGE, dollars("100000"))
                .set(UnitedStatesPay.FICA_WAGES_BEFORE, dollars("100000"))
                .set(UnitedStatesPay.FUTA_WAGES_BEFORE, dollars("100000"))
                .build();
        assertThat(engine.pay(E1, february, inputs(after).build())).isEqualTo(engine.pay(E1, february, byHand));
        assertThat(UnitedStatesPay.yearAfter(after, second).fica()).isEqualTo(dollars("200000"));
    }

    @Test
    void aYearOfPaymentBeginsAnew() {
        DateRange december = DateRange.parse("2025-12-01/2026-01-01");
        PayPeriod old = new PayPeriod(december, PayFrequency.MONTHLY, 12, LocalDate.parse("2025-12-31"));
        PayPeriod late = new PayPeriod(december, PayFrequency.MONTHLY, 12, LocalDate.parse("2026-01-01"));
        WagesToDate before = new WagesToDate(2025, dollars("180000"), dollars("7000")); // from another system

        assertThat(pay(engine, old, inputs(before).build()).amount(UnitedStatesPay.SOCIAL_SECURITY))
                .isEqualTo(dollars("0")); // above 176,100
        PayInputs lastYear = inputs(before).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.pay(E1, late, lastYear))
                .withMessageStartingWith("US_BEFORE_YEAR (2025) must be the year of payment (2026)");
        Payslip slip = pay(engine, late, inputs(WagesToDate.start(2026)).build());
        assertThat(slip.amount(UnitedStatesPay.SOCIAL_SECURITY)).isEqualTo(dollars("6200"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitedStatesPay.yearAfter(before, slip))
                .withMessageEndingWith("must be paid in the year that it is added to (2025)");
    }

    @Test
    void unemploymentTaxKnowsTheYearByItself() {
        PayEngine alone = PayEngine.compile(
                structure(
                                CurrencyUnit.USD,
                                UnitedStatesPay.inputs(),
                                List.of(UnitedStatesPay.TAXABLE_WAGES, UnitedStatesPay.FUTA_WAGES))
                        .build(),
                UnitedStatesPay.incomeTax(FederalPayroll.standard(), Map.of(E1, form)::get),
                UnitedStatesPay.futa(FederalPayroll.standard(), Percentage.ZERO));
        PayInputs.Builder inputs = alone.inputs().set(WAGE, dollars("5000"));
        UnitedStatesPay.enterYear(inputs, WagesToDate.start(2025));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> alone.pay(E1, FORTNIGHT, inputs.build()))
                .withMessageContaining("WagesToDate.start(2026)");
    }

    @Test
    void wagesToDateAreDollarsOfAYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WagesToDate(2026, dollars("-0.01"), dollars("0")))
                .withMessage("fica (USD -0.01) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WagesToDate(2026, dollars("0"), Money.parse("EUR 1")))
                .withMessageContaining("futa (EUR 1.00) must be in USD");
        assertThatIllegalArgumentException().isThrownBy(() -> WagesToDate.start(1899));
    }
}
