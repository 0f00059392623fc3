// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import static dev.tradewright.hr.country.PayPacks.E1;
import static dev.tradewright.hr.country.PayPacks.NET;
import static dev.tradewright.hr.country.PayPacks.WAGE;
import static dev.tradewright.hr.country.PayPacks.amounts;
import static dev.tradewright.hr.country.PayPacks.pay;
import static dev.tradewright.hr.country.PayPacks.structure;
import static dev.tradewright.hr.country.PayPacks.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.hr.country.PayTags;
import dev.tradewright.hr.payroll.GrossQuery;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.Payslip;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class JapanPayTest {

    private static final Subdivision TOKYO = Subdivision.of("JP-13");
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final LocalDate PAID = LocalDate.of(2026, 4, 25);
    private final PayEngine engine = PayEngine.compile(
            structure(CurrencyUnit.JPY, JapanPay.inputs(), List.of(JapanPay.STANDARD_REMUNERATION, JapanPay.WAGES))
                    .addTotals(PayTotal.builder()
                            .code(JapanPay.TAXABLE_PAY)
                            .addAdds("gross")
                            .addSubtracts(PayTags.OWN_CONTRIBUTIONS)
                            .build())
                    .build(),
            JapanPay.functions(JapanPayroll.standard(), TOKYO));

    private static Money yen(long amount) {
        return Money.ofMinor(CurrencyUnit.JPY, amount);
    }

    @Test
    void isTheFiguresOfThePack() {
        JapanPayroll pack = JapanPayroll.standard();
        Recorder recorder = Trace.FULL.recorder();
        SocialContributions social = pack.social(yen(410_000), true, pack.socialRates(TOKYO, APRIL), recorder);
        Shares employment = pack.employmentInsurance(yen(410_000), pack.employmentInsuranceRates(APRIL));
        Money taxable = yen(410_000).minus(social.employee()).minus(employment.employee());
        Payslip slip = pay(
                engine,
                PayPeriod.monthly(APRIL, PAID),
                engine.inputs()
                        .set(WAGE, yen(410_000))
                        .set(JapanPay.CARE_INSURED, true)
                        .set(JapanPay.DEPENDANTS, Decimal.of(2))
                        .build());

        assertThat(amounts(slip, JapanPay.HEALTH, JapanPay.HEALTH_EMPLOYER, JapanPay.PENSION))
                .containsExactly(yen(23_513), yen(23_514), yen(37_515)); // 410,000 x 11.47 % and x 18.3 %
        assertThat(amounts(
                        slip,
                        JapanPay.HEALTH,
                        JapanPay.PENSION,
                        JapanPay.CHILD_SUPPORT,
                        JapanPay.HEALTH_EMPLOYER,
                        JapanPay.PENSION_EMPLOYER,
                        JapanPay.CHILD_SUPPORT_EMPLOYER,
                        JapanPay.CHILD_CONTRIBUTION))
                .containsExactly(
                        social.health().employee(),
                        social.pension().employee(),
                        social.childSupport().employee(),
                        social.health().employer(),
                        social.pension().employer(),
                        social.childSupport().employer(),
                        social.childContribution());
        assertThat(amounts(slip, JapanPay.EMPLOYMENT_INSURANCE, JapanPay.EMPLOYMENT_INSURANCE_EMPLOYER))
                .containsExactly(employment.employee(), employment.employer());
        assertThat(slip.amount(JapanPay.INCOME_TAX)).isEqualTo(pack.withholding(PAID, taxable, 2));
        assertThat(slip.amount(NET)).isEqualTo(taxable.minus(pack.withholding(PAID, taxable, 2)));
        assertThat(told(slip, JapanPay.CHILD_CONTRIBUTION))
                .isEqualTo(recorder.explanation().orElseThrow());
        assertThat(told(slip, JapanPay.EMPLOYMENT_INSURANCE_EMPLOYER).code()).isEqualTo("employment-insurance");
        assertThat(told(slip, JapanPay.INCOME_TAX).code()).isEqualTo("withholding");
    }

    @Test
    void withholdsBySecondaryEmployment() {
        PayEngine taxOnly = PayEngine.compile(
                structure(CurrencyUnit.JPY, JapanPay.inputs(), List.of(JapanPay.TAXABLE_PAY))
                        .build(),
                JapanPay.incomeTax(JapanPayroll.standard()));
        Payslip slip = pay(
                taxOnly,
                PayPeriod.monthly(APRIL, PAID),
                taxOnly.inputs()
                        .set(WAGE, yen(303_500))
                        .set(JapanPay.CARE_INSURED, false)
                        .set(JapanPay.DECLARED, false)
                        .build());

        assertThat(slip.amount(JapanPay.INCOME_TAX)).isEqualTo(yen(54_500));
    }

    /**
     * Of 47,027 for 410,000 yen the employer pays 23,514; of 47,027.1147 for 410,001 yen only 23,513, since there half of it is 23,513.56, which the
     * employee rounds up.
     */
    @Test
    void isSearchedWhereTheEmployersPartFalls() {
        PayPeriod april = PayPeriod.monthly(APRIL, PAID);
        PayInputs.Builder insured = engine.inputs().set(JapanPay.CARE_INSURED, true);
        Payslip below = engine.pay(E1, april, insured.set(WAGE, yen(410_000)).build());
        Payslip above = engine.pay(E1, april, insured.set(WAGE, yen(410_001)).build());
        assertThat(below.amount(JapanPay.HEALTH_EMPLOYER)).isEqualTo(yen(23_514));
        assertThat(above.amount(JapanPay.HEALTH_EMPLOYER)).isEqualTo(yen(23_513));

        GrossQuery query = new GrossQuery(JapanPay.HEALTH_EMPLOYER, yen(23_513), WAGE, yen(410_000), yen(410_001));
        assertThat(engine.grossFor(query, E1, april, insured.build()).amounts()).containsExactly(yen(410_001));
    }
}
