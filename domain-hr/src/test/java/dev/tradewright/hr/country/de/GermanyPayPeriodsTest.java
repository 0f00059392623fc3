// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import static dev.tradewright.hr.country.PayPacks.E1;
import static dev.tradewright.hr.country.PayPacks.WAGE;
import static dev.tradewright.hr.country.PayPacks.pay;
import static dev.tradewright.hr.country.PayPacks.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.time.PayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which pay periods wage tax and social contributions know. */
class GermanyPayPeriodsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final WageTaxInput TAX = WageTaxInput.builder()
            .taxClass(TaxClass.I)
            .period(WagePeriod.MONTH)
            .wage(euros("0"))
            .additionalHealthRate(Percentage.parse("2.9%"))
            .careFamily(CareFamily.childless())
            .build();
    private static final SocialInput SOCIAL = SocialInput.builder()
            .wage(euros("0"))
            .additionalHealthRate(Percentage.parse("2.9%"))
            .careFamily(CareFamily.childless())
            .build();

    private static Money euros(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static Map<EmploymentId, GermanyPay.Employee> reported(WageTaxInput tax) {
        return Map.of(E1, new GermanyPay.Employee(tax, SOCIAL, Optional.empty()));
    }

    private static Payslip paid(PayFunction function, ComponentCode needed, PayFrequency frequency, String wage) {
        PayEngine engine = PayEngine.compile(
                structure(CurrencyUnit.EUR, GermanyPay.inputs(), List.of(needed))
                        .build(),
                function);
        PayPeriod period = new PayPeriod(PayCalendar.periodFrom(FIRST, frequency), frequency, 1, FIRST.plusDays(20));
        return pay(engine, period, engine.inputs().set(WAGE, euros(wage)).build());
    }

    private static Payslip taxed(WageTaxInput tax, PayFrequency frequency, String wage) {
        return paid(
                GermanyPay.taxes(GermanyTables.standard(), reported(tax)::get),
                GermanyPay.TAXABLE_WAGE,
                frequency,
                wage);
    }

    /**
     * All of it is 36,000.00 a year, by 12 months, or by 360 days of which a week has 7 (§ 39b Abs. 2 Satz 2 and 9 EStG): the tax is the share of that
     * of the year, cut off to the cent.
     */
    @ParameterizedTest
    @CsvSource({
        "ANNUALLY, YEAR, 36000.00, 1, 1",
        "MONTHLY, MONTH, 3000.00, 1, 12",
        "WEEKLY, WEEK, 700.00, 7, 360",
        "DAILY, DAY, 100.00, 1, 360"
    })
    void wageTaxGoesByThePeriodThatIsPaid(
            PayFrequency frequency, WagePeriod period, String wage, long days, long ofYear) {
        WageTax rules = GermanyTables.standard().wageTax(FIRST);
        Money ofAYear = rules.compute(TAX.withPeriod(WagePeriod.YEAR).withWage(euros("36000")))
                .wageTax();
        Money tax = taxed(TAX, frequency, wage).amount(GermanyPay.WAGE_TAX);

        assertThat(ofAYear).isGreaterThan(euros("2000"));
        assertThat(tax.minorUnits()).isEqualTo(ofAYear.minorUnits() * days / ofYear);
        assertThat(tax)
                .isEqualTo(rules.compute(TAX.withPeriod(period).withWage(euros(wage)))
                        .wageTax());
    }

    @ParameterizedTest
    @EnumSource(names = {"BIWEEKLY", "FOUR_WEEKLY", "SEMIMONTHLY", "QUARTERLY", "SEMIANNUALLY"})
    void otherPeriodsAreRefused(PayFrequency frequency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taxed(TAX, frequency, "3000"))
                .withMessageContaining("frequency (" + frequency + ") must be one of the pay periods of § 39b EStG");
    }

    /** An allowance of 100.00 a month is not one of 100.00 a week. */
    @Test
    void amountsOfAnotherPeriodAreRefused() {
        for (WageTaxInput tax : List.of(TAX.withAllowance(euros("100")), TAX.withAddition(euros("100")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> taxed(tax, PayFrequency.WEEKLY, "700"))
                    .withMessageContaining("tax.period (MONTH) must be WEEK");
            assertThat(taxed(tax.withPeriod(WagePeriod.WEEK), PayFrequency.WEEKLY, "700")
                            .amount(GermanyPay.WAGE_TAX))
                    .isNotEqualTo(taxed(TAX, PayFrequency.WEEKLY, "700").amount(GermanyPay.WAGE_TAX));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MONTHLY")
    void contributionsAreMonthly(PayFrequency frequency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid(
                        GermanyPay.contributions(GermanyTables.standard(), reported(TAX)::get),
                        GermanyPay.SOCIAL_WAGE,
                        frequency,
                        "3000"))
                .withMessageContaining("must be a month, not " + frequency + ": social contributions are monthly");
    }
}
