// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.country.cn.ChinaPay;
import dev.tradewright.hr.country.cn.CumulativeWages;
import dev.tradewright.hr.country.cn.HousingFundRate;
import dev.tradewright.hr.country.cn.InsuredPlace;
import dev.tradewright.hr.country.de.CareFamily;
import dev.tradewright.hr.country.de.FederalState;
import dev.tradewright.hr.country.de.GermanyPay;
import dev.tradewright.hr.country.de.GermanyTables;
import dev.tradewright.hr.country.de.SocialInput;
import dev.tradewright.hr.country.de.TaxClass;
import dev.tradewright.hr.country.de.WagePeriod;
import dev.tradewright.hr.country.de.WageTaxInput;
import dev.tradewright.hr.country.gb.NiCategory;
import dev.tradewright.hr.country.gb.PayToDate;
import dev.tradewright.hr.country.gb.TaxCode;
import dev.tradewright.hr.country.gb.TaxYear;
import dev.tradewright.hr.country.gb.UnitedKingdomPay;
import dev.tradewright.hr.country.gb.UnitedKingdomPayroll;
import dev.tradewright.hr.country.us.FederalPayroll;
import dev.tradewright.hr.country.us.FilingStatus;
import dev.tradewright.hr.country.us.FormW4;
import dev.tradewright.hr.country.us.UnitedStatesPay;
import dev.tradewright.hr.country.us.WagesToDate;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the README. */
class PayPacksExamplesTest {

    @Test
    void china() {
        // snippet: china
        PayStructure structure = PayStructure.builder()
                .name("上海")
                .currency(CurrencyUnit.CNY)
                .addInputs(PayInput.of("基本工资", Unit.MONEY), PayInput.of("餐补", Unit.MONEY))
                .addInputs(PayInput.of("CN_INSURED_WAGE", Unit.MONEY), PayInput.of("CN_FUND_WAGE", Unit.MONEY))
                .addAllInputs(ChinaPay.inputs()) // deductions, and the year so far
                .addComponents(
                        PayComponent.builder()
                                .code("工资")
                                .formula("基本工资")
                                .addTags("gross")
                                .build(),
                        PayComponent.builder()
                                .code("补贴")
                                .formula("餐补")
                                .addTags("gross")
                                .build())
                .addTotals(
                        PayTotal.builder()
                                .code(ChinaPay.INCOME)
                                .addAdds("gross")
                                .build(),
                        PayTotal.builder()
                                .code("实发")
                                .addAdds("gross")
                                .addSubtracts(PayTags.OWN_CONTRIBUTIONS, PayTags.TAX)
                                .build())
                .build();
        InsuredPlace shanghai =
                new InsuredPlace(City.parse("310000"), HousingFundRate.of(Percentage.of(7)), Percentage.parse("0.2%"));
        PayEngine pay = PayEngine.compile(structure, ChinaPay.functions((employment, period) -> shanghai));

        Money wage = Money.parse("CNY 19500");
        CumulativeWages before = CumulativeWages.start(2025); // or what the payslip before has left
        PayInputs.Builder inputs = pay.inputs()
                .set(ComponentCode.of("基本工资"), wage)
                .set(ComponentCode.of("餐补"), Money.parse("CNY 500"))
                .set(ChinaPay.INSURED_WAGE, Money.parse("CNY 20000"))
                .set(ChinaPay.FUND_WAGE, Money.parse("CNY 20000"));
        ChinaPay.enterYear(inputs, before);
        PayPeriod september = PayPeriod.monthly(2025, 9, 25);
        Payslip slip = pay.pay(EmploymentId.of("E-1"), september, inputs.build(), Trace.FULL);

        slip.amount(ChinaPay.OWN_CONTRIBUTIONS); // CNY 3500.00
        slip.amount(ChinaPay.INCOME_TAX); // CNY 345.00 = (20,000 - 5,000 - 3,500) x 3 %
        slip.amount(ComponentCode.of("实发")); // CNY 16155.00
        slip.line(ChinaPay.INCOME_TAX).orElseThrow().explanation().orElseThrow().toText(Locale.CHINA);
        // ... 本期应预扣预缴税额 ... 累计减除费用 ¥5,000.00 = 1 个月 × ¥5,000.00 ...
        CumulativeWages next = ChinaPay.yearAfter(before, slip); // for the payslip of October
        // end
        assertThat(slip.amount(ComponentCode.of("实发"))).isEqualTo(Money.parse("CNY 16155"));
        assertThat(slip.amount(ChinaPay.INCOME_TAX)).isEqualTo(Money.parse("CNY 345"));
        assertThat(next.withheld()).isEqualTo(Money.parse("CNY 345"));
        assertThat(slip.line(ChinaPay.INCOME_TAX)
                        .orElseThrow()
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.CHINA)
                        .replace("\u00a0", ""))
                .contains("本期应预扣预缴税额", "累计减除费用 ¥5,000.00 = 1 个月 × ¥5,000.00");
    }

    private static final ComponentCode WAGE = PayPacks.WAGE;
    private static final EmploymentId ANN = PayPacks.E1;

    // snippet: wage
    /** A wage that is each of the totals that the functions of a country need. */
    private static PayStructure wageIs(CurrencyUnit currency, List<PayInput> inputs, ComponentCode... needed) {
        PayStructure.Builder structure = PayStructure.builder()
                .name("staff")
                .currency(currency)
                .addInputs(PayInput.of("WAGE", Unit.MONEY))
                .addAllInputs(inputs)
                .addComponents(PayComponent.builder()
                        .code("BASE")
                        .formula("WAGE")
                        .addTags("gross")
                        .build());
        for (ComponentCode code : needed) {
            structure.addTotals(PayTotal.builder().code(code).addAdds("gross").build());
        }
        return structure.build();
    }
    // end

    @Test
    void germany() {
        // snippet: germany
        GermanyPay.Employee reported = new GermanyPay.Employee(
                WageTaxInput.builder()
                        .taxClass(TaxClass.I)
                        .period(WagePeriod.MONTH)
                        .wage(Money.parse("EUR 0")) // that of the payslip counts
                        .additionalHealthRate(Percentage.parse("2.9%"))
                        .careFamily(CareFamily.childless())
                        .churchTax(true)
                        .build(),
                SocialInput.builder()
                        .wage(Money.parse("EUR 0"))
                        .additionalHealthRate(Percentage.parse("2.9%"))
                        .careFamily(CareFamily.childless())
                        .build(),
                Optional.of(FederalState.HESSE));
        PayEngine pay = PayEngine.compile(
                wageIs(CurrencyUnit.EUR, GermanyPay.inputs(), GermanyPay.TAXABLE_WAGE, GermanyPay.SOCIAL_WAGE),
                GermanyPay.functions(GermanyTables.standard(), Map.of(ANN, reported)::get));
        PayInputs march = pay.inputs().set(WAGE, Money.parse("EUR 4000")).build();
        Payslip slip = pay.pay(ANN, PayPeriod.monthly(2026, 3, 31), march);
        slip.amount(GermanyPay.WAGE_TAX); // EUR 524.50
        slip.net(); // EUR 2558.30 = 4,000 - 524.50 - 47.20 church tax - 870 contributions
        // end
        assertThat(slip.amount(GermanyPay.WAGE_TAX)).isEqualTo(Money.parse("EUR 524.50"));
        assertThat(slip.net()).isEqualTo(Money.parse("EUR 2558.30"));
    }

    @Test
    void unitedStates() {
        // snippet: united-states
        FormW4 form = FormW4.builder()
                .filingStatus(FilingStatus.HEAD_OF_HOUSEHOLD)
                .credits(Money.parse("USD 2000"))
                .build();
        PayEngine pay = PayEngine.compile(
                wageIs(
                        CurrencyUnit.USD,
                        UnitedStatesPay.inputs(),
                        UnitedStatesPay.TAXABLE_WAGES, // after pre-tax deductions
                        UnitedStatesPay.FICA_WAGES,
                        UnitedStatesPay.FUTA_WAGES),
                UnitedStatesPay.functions(FederalPayroll.standard(), Map.of(ANN, form)::get, Percentage.ZERO));
        WagesToDate before = WagesToDate.start(2026); // or what the payslip before has left
        PayInputs.Builder inputs = pay.inputs().set(WAGE, Money.parse("USD 5000"));
        UnitedStatesPay.enterYear(inputs, before);
        PayPeriod period = new PayPeriod(
                DateRange.parse("2026-01-05/2026-01-19"), PayFrequency.BIWEEKLY, 1, LocalDate.parse("2026-01-23"));
        Payslip slip = pay.pay(ANN, period, inputs.build());
        slip.net(); // USD 4071.69 = 5,000 - 545.81 income tax - 310.00 social security - 72.50 Medicare
        WagesToDate next = UnitedStatesPay.yearAfter(before, slip); // USD 5000.00 of both kinds
        // end
        assertThat(slip.net()).isEqualTo(Money.parse("USD 4071.69"));
        assertThat(next.fica()).isEqualTo(next.futa()).isEqualTo(Money.parse("USD 5000"));
    }

    @Test
    void unitedKingdom() {
        // snippet: united-kingdom
        UnitedKingdomPay.Employee known = new UnitedKingdomPay.Employee(TaxCode.parse("1257L"), NiCategory.A);
        PayEngine pay = PayEngine.compile(
                wageIs(
                        CurrencyUnit.GBP,
                        UnitedKingdomPay.inputs(),
                        UnitedKingdomPay.TAXABLE_PAY,
                        UnitedKingdomPay.NI_EARNINGS),
                UnitedKingdomPay.functions(UnitedKingdomPayroll.standard(), Map.of(ANN, known)::get));
        PayToDate april = new PayToDate( // of a P45; at the beginning of the tax year PayToDate.start
                TaxYear.parse("2025-26"), Money.parse("GBP 1156.25"), Money.parse("GBP 21.40"));
        PayInputs.Builder inputs = pay.inputs().set(WAGE, Money.parse("GBP 1156.26"));
        UnitedKingdomPay.enterYear(inputs, april);
        Payslip slip = pay.pay(ANN, PayPeriod.monthly(2025, 5, 30), inputs.build());
        slip.net(); // GBP 1126.00 = 1,156.26 - 21.60 income tax - 8.66 National Insurance
        PayToDate may = UnitedKingdomPay.yearAfter(april, slip); // GBP 2312.51, and GBP 43.00 of tax
        // end
        assertThat(slip.net()).isEqualTo(Money.parse("GBP 1126.00"));
        assertThat(may.tax()).isEqualTo(Money.parse("GBP 43.00"));
    }
}
