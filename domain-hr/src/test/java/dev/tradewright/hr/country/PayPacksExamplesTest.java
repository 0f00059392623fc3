// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.hr.country.cn.ChinaPay;
import dev.tradewright.hr.country.cn.CumulativeWages;
import dev.tradewright.hr.country.cn.HousingFundRate;
import dev.tradewright.hr.country.cn.InsuredPlace;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The example of the README. */
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
}
