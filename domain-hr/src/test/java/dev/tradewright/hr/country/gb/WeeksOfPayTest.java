// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import static dev.tradewright.hr.country.PayPacks.E1;
import static dev.tradewright.hr.country.PayPacks.WAGE;
import static dev.tradewright.hr.country.PayPacks.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.country.PayPacks;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.time.PayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pay of one, two and four weeks: which tax weeks it has, and what a year of it is taxed. */
class WeeksOfPayTest {

    private static PayEngine engine(String code) {
        return PayEngine.compile(
                structure(
                                CurrencyUnit.GBP,
                                UnitedKingdomPay.inputs(),
                                List.of(UnitedKingdomPay.TAXABLE_PAY, UnitedKingdomPay.NI_EARNINGS))
                        .build(),
                UnitedKingdomPay.functions(
                        UnitedKingdomPayroll.standard(),
                        Map.of(E1, new UnitedKingdomPay.Employee(TaxCode.parse(code), NiCategory.A))::get));
    }

    private static Money pounds(String amount) {
        return Money.parse("GBP " + amount);
    }

    private static Payslip pay(
            PayEngine engine, PayFrequency frequency, LocalDate paid, Money pay, Money before, Money tax) {
        PayPeriod period = new PayPeriod(PayCalendar.periodFrom(paid.minusDays(6), frequency), frequency, 1, paid);
        return PayPacks.pay(
                engine,
                period,
                engine.inputs()
                        .set(WAGE, pay)
                        .set(UnitedKingdomPay.PAY_BEFORE, before)
                        .set(UnitedKingdomPay.TAX_BEFORE, tax)
                        .build());
    }

    /** Day 1 is 6 April. Weeks of one, two and four have 7, 14 and 28 days; the last day of the year, or two, are a week beyond the 52nd. */
    @ParameterizedTest
    @CsvSource({
        "2025-04-06, 1, 2, 4", // day 1
        "2025-04-10, 1, 2, 4",
        "2025-04-12, 1, 2, 4", // day 7
        "2025-04-13, 2, 2, 4",
        "2025-04-19, 2, 2, 4", // day 14
        "2025-04-20, 3, 4, 4",
        "2025-05-03, 4, 4, 4", // day 28
        "2025-05-04, 5, 6, 8",
        "2026-03-22, 51, 52, 52",
        "2026-04-04, 52, 52, 52", // day 364
        "2026-04-05, 53, 54, 56", // day 365
        "2024-04-04, 53, 54, 56", // day 365 of 366
        "2024-04-05, 53, 54, 56"
    })
    void theWeeksOfADay(LocalDate paid, int one, int two, int four) {
        assertThat(TaxPeriod.weekOf(paid, 1)).isEqualTo(TaxPeriod.week(one)).isEqualTo(TaxPeriod.weekOf(paid));
        assertThat(TaxPeriod.weekOf(paid, 2)).isEqualTo(TaxPeriod.week(two, 2));
        assertThat(TaxPeriod.weekOf(paid, 4)).isEqualTo(TaxPeriod.week(four, 4));
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "5", "-2"})
    void otherNumbersOfWeeksAreRefused(int weeks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaxPeriod.weekOf(LocalDate.of(2025, 4, 10), weeks))
                .withMessageContaining("weeks (" + weeks + ") must be 1, 2 or 4");
    }

    /**
     * 1257L is free of 241.92 a week: 49.60 for 257 and twice 96.16. Two weeks: 1,000 - 483.84 = 516 at 20 % = 103.20; 26 times two weeks:
     * 26,000 - 12,579.84 = 13,420 at 20 % = 2,684.00. Four weeks of 2,000 are the same year: 2,000 - 967.68 = 1,032 at 20 % = 206.40.
     */
    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 1, 500, 51.60", // 500 - 241.92 = 258 at 20 %
        "BIWEEKLY, 2, 1000, 103.20",
        "FOUR_WEEKLY, 4, 2000, 206.40"
    })
    void aYearOfPayIsTaxedTheSameHoweverOftenItComes(PayFrequency frequency, int weeks, String pay, String first) {
        PayEngine engine = engine("1257L");
        Money before = pounds("0");
        Money tax = pounds("0");
        for (int number = weeks; number <= 52; number += weeks) {
            LocalDate paid = LocalDate.of(2025, 4, 10).plusWeeks(number - weeks);
            Money due = pay(engine, frequency, paid, pounds(pay), before, tax).amount(UnitedKingdomPay.INCOME_TAX);
            before = before.plus(pounds(pay));
            tax = tax.plus(due);
            long taxable = (before.minorUnits() - 24_192L * number) / 100; // whole pounds
            assertThat(tax).as("week %s", number).isEqualTo(Money.ofMinor(CurrencyUnit.GBP, taxable * 20));
            if (number == weeks) {
                assertThat(due).isEqualTo(pounds(first));
            }
        }
        assertThat(before).isEqualTo(pounds("26000"));
        assertThat(tax).isEqualTo(pounds("2684.00"));
    }

    /** By itself each payment has the free pay of its own weeks, in weeks of odd and of even number. */
    @ParameterizedTest
    @CsvSource({
        "BIWEEKLY, 2025-04-10, 1000, 103.20",
        "BIWEEKLY, 2025-04-17, 1000, 103.20",
        "BIWEEKLY, 2026-04-05, 1000, 103.20",
        "FOUR_WEEKLY, 2025-04-10, 2000, 206.40",
        "FOUR_WEEKLY, 2025-05-15, 2000, 206.40"
    })
    void aPaymentByItselfHasAllItsWeeks(PayFrequency frequency, LocalDate paid, String pay, String tax) {
        Payslip slip = pay(engine("1257L W1/M1"), frequency, paid, pounds(pay), pounds("9000"), pounds("1"));
        assertThat(slip.amount(UnitedKingdomPay.INCOME_TAX)).isEqualTo(pounds(tax));
    }

    /** Paydays from 6 April 2025: the 53rd, 27th or 14th is on 5 April 2026 and taxed by itself, whatever was paid before. */
    @ParameterizedTest
    @CsvSource({"WEEKLY, 500, 51.60", "BIWEEKLY, 1000, 103.20", "FOUR_WEEKLY, 2000, 206.40"})
    void theExtraPaydayIsTaxedByItself(PayFrequency frequency, String pay, String tax) {
        Payslip slip =
                pay(engine("1257L"), frequency, LocalDate.of(2026, 4, 5), pounds(pay), pounds("26000"), pounds("2684"));
        assertThat(slip.amount(UnitedKingdomPay.INCOME_TAX)).isEqualTo(pounds(tax));
    }

    @Test
    void fourWeeksAreAnEarningsPeriod() {
        LocalDate paid = LocalDate.of(2025, 4, 10);
        NiContribution ni = UnitedKingdomPayroll.standard()
                .nationalInsurance(paid)
                .contribution(NiCategory.A, EarningsPeriod.FOUR_WEEKLY, pounds("2000"), Trace.OFF);
        Payslip slip = pay(engine("1257L"), PayFrequency.FOUR_WEEKLY, paid, pounds("2000"), pounds("0"), pounds("0"));
        assertThat(slip.amount(UnitedKingdomPay.NI))
                .isEqualTo(ni.employee())
                .isEqualTo(pounds("82.64")); // 8 % of 1,033
        assertThat(slip.amount(UnitedKingdomPay.NI_EMPLOYER)).isEqualTo(ni.employer());
    }
}
