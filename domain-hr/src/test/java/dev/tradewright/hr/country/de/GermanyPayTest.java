// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

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

import dev.tradewright.core.decision.RefusedException;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GermanyPayTest {

    private static final PayPeriod MARCH = PayPeriod.monthly(2026, 3, 31);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final WageTaxInput TAX = WageTaxInput.builder()
            .taxClass(TaxClass.I)
            .period(WagePeriod.MONTH)
            .wage(euros("0"))
            .additionalHealthRate(Percentage.parse("2.9%"))
            .careFamily(CareFamily.childless())
            .churchTax(true)
            .build();
    private static final SocialInput SOCIAL = SocialInput.builder()
            .wage(euros("0"))
            .additionalHealthRate(Percentage.parse("2.9%"))
            .careFamily(CareFamily.childless())
            .build();
    private final PayEngine engine = PayEngine.compile(
            structure(CurrencyUnit.EUR, GermanyPay.inputs(), List.of(GermanyPay.TAXABLE_WAGE, GermanyPay.SOCIAL_WAGE))
                    .build(),
            GermanyPay.functions(
                    GermanyTables.standard(),
                    Map.of(E1, new GermanyPay.Employee(TAX, SOCIAL, Optional.of(FederalState.HESSE)))::get));

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }

    @Test
    void isReadInEnglishAndChinese() {
        PayInputs inputs = engine.inputs()
                .set(WAGE, euros("7000"))
                .set(GermanyPay.BONUS, euros("20000"))
                .set(GermanyPay.ANNUAL_WAGE, euros("84000"))
                .build();
        Payslip slip = pay(engine, MARCH, inputs);

        assertThat(english(slip))
                .contains(
                        "\n  Wage tax (Lohnsteuer): ",
                        "\n  Church tax on the bonus (Kirchensteuer auf sonstige Bezüge): ",
                        "\n  Solidarity surcharge on the bonus (Solidaritätszuschlag auf sonstige Bezüge): ",
                        "\n  Pension insurance (Rentenversicherung): ",
                        "\n  Care insurance, employer (Pflegeversicherung): ",
                        "\n  Insolvency levy (Insolvenzgeldumlage): ");
        assertThat(chinese(slip))
                .contains("\n  工资税：", "\n  其他报酬教会税：", "\n  其他报酬团结附加税：", "\n  养老保险：", "\n  护理保险（雇主）：", "\n  破产津贴分摊金：");
    }

    @Test
    void isTheFiguresOfThePack() {
        WageTaxResult tax = GermanyTables.standard().wageTax(LAST).compute(TAX.withWage(euros("4000")), Trace.FULL);
        SocialContributions social = GermanyTables.standard()
                .socialInsurance(LAST)
                .contributions(SOCIAL.withWage(euros("4000")), Trace.FULL)
                .orElseThrow();
        Payslip slip =
                pay(engine, MARCH, engine.inputs().set(WAGE, euros("4000")).build());

        assertThat(slip.amount(GermanyPay.WAGE_TAX)).isEqualTo(tax.wageTax()).isEqualTo(euros("524.50"));
        assertThat(slip.amount(GermanyPay.SOLIDARITY_SURCHARGE)).isEqualTo(tax.solidaritySurcharge());
        assertThat(slip.amount(GermanyPay.CHURCH_TAX)).isEqualTo(euros("47.20")); // 9 % of 524.50
        assertThat(slip.amount(GermanyPay.BONUS_WAGE_TAX)).isEqualTo(euros("0"));
        assertLine(slip, GermanyPay.Branch.PENSION, social.pension());
        assertLine(slip, GermanyPay.Branch.UNEMPLOYMENT, social.unemployment());
        assertLine(slip, GermanyPay.Branch.HEALTH, social.health());
        assertLine(slip, GermanyPay.Branch.CARE, social.care());
        assertThat(slip.amount(GermanyPay.INSOLVENCY_LEVY)).isEqualTo(social.insolvencyLevy());
        assertThat(slip.amount(NET)).isEqualTo(euros("2558.30")); // 4,000 - 524.50 - 47.20 - 870
        assertThat(told(slip, GermanyPay.CHURCH_TAX))
                .isEqualTo(tax.explanation().orElseThrow());
        assertThat(told(slip, GermanyPay.Branch.CARE.employer()))
                .isEqualTo(social.explanation().orElseThrow());
    }

    private static void assertLine(Payslip slip, GermanyPay.Branch branch, SocialContributions.Line expected) {
        assertThat(slip.amount(branch.employee())).isEqualTo(expected.employee());
        assertThat(slip.amount(branch.employer())).isEqualTo(expected.employer());
    }

    @Test
    void takesBonusAndOneOffPay() {
        WageTaxResult tax = GermanyTables.standard()
                .wageTax(LAST)
                .compute(TAX.withWage(euros("4000")).withBonus(Bonus.of(euros("3000"), euros("48000"))));
        OneOffPay once = new OneOffPay(euros("3000"), 90, euros("12000"), euros("12000"));
        SocialContributions social = GermanyTables.standard()
                .socialInsurance(LAST)
                .contributions(SOCIAL.withWage(euros("4000")).withOneOffPay(once))
                .orElseThrow();
        Payslip slip = pay(
                engine,
                MARCH,
                engine.inputs()
                        .set(WAGE, euros("4000"))
                        .set(GermanyPay.BONUS, euros("3000"))
                        .set(GermanyPay.ANNUAL_WAGE, euros("48000"))
                        .set(GermanyPay.ONE_OFF_PAY, euros("3000"))
                        .set(GermanyPay.ONE_OFF_DAYS, Decimal.of(90))
                        .set(GermanyPay.CHARGED_TO_PENSION, euros("12000"))
                        .set(GermanyPay.CHARGED_TO_HEALTH, euros("12000"))
                        .build());

        assertThat(slip.amount(GermanyPay.BONUS_WAGE_TAX))
                .isEqualTo(tax.bonusWageTax())
                .isGreaterThan(euros("0"));
        assertThat(slip.amount(GermanyPay.BONUS_SOLIDARITY_SURCHARGE)).isEqualTo(tax.bonusSolidaritySurcharge());
        assertThat(slip.amount(GermanyPay.BONUS_CHURCH_TAX))
                .isEqualTo(FederalState.HESSE.churchTax(tax.bonusChurchTaxBase()));
        assertLine(slip, GermanyPay.Branch.PENSION, social.pension());
        assertLine(slip, GermanyPay.Branch.HEALTH, social.health());
    }

    /** What the payslip says of bonus and one-off pay counts, not what the report of an employee still holds. */
    @Test
    void aReportOfOtherMonthsDoesNotCount() {
        GermanyPay.Employee old = new GermanyPay.Employee(
                TAX.withBonus(Bonus.of(euros("3000"), euros("48000"))),
                SOCIAL.withOneOffPay(new OneOffPay(euros("3000"), 90, euros("0"), euros("0"))),
                Optional.of(FederalState.HESSE));
        PayEngine own = PayEngine.compile(
                structure(
                                CurrencyUnit.EUR,
                                GermanyPay.inputs(),
                                List.of(GermanyPay.TAXABLE_WAGE, GermanyPay.SOCIAL_WAGE))
                        .build(),
                GermanyPay.functions(GermanyTables.standard(), Map.of(E1, old)::get));
        Payslip slip = pay(own, MARCH, own.inputs().set(WAGE, euros("4000")).build());

        assertThat(slip.amount(GermanyPay.BONUS_WAGE_TAX)).isEqualTo(euros("0"));
        assertThat(slip.amount(NET)).isEqualTo(euros("2558.30"));
    }

    @Test
    void refusesMinijobsAndWhoIsUnknown() {
        assertThatThrownBy(() -> pay(
                        engine, MARCH, engine.inputs().set(WAGE, euros("500")).build()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> engine.pay(
                        EmploymentId.of("E-2"),
                        MARCH,
                        engine.inputs().set(WAGE, euros("4000")).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("E-2");
        assertThatThrownBy(() -> new GermanyPay.Employee(TAX, SOCIAL, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
