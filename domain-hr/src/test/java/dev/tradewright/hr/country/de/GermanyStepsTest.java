// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each step of wage tax and contributions is told with its figures. */
class GermanyStepsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static WageTaxInput.Builder monthly(TaxClass taxClass, String wage) {
        return WageTaxInput.builder()
                .taxClass(taxClass)
                .period(WagePeriod.MONTH)
                .wage(eur(wage))
                .additionalHealthRate(Percentage.parse("2.9%"));
    }

    private static Explanation told(WageTaxInput.Builder input, LocalDate day) {
        return GermanyTables.standard()
                .wageTax(day)
                .compute(input.build(), Trace.FULL)
                .explanation()
                .orElseThrow();
    }

    private static Explanation step(Explanation told, String code) {
        return told.find("de.wage-tax." + code).orElseThrow();
    }

    private static String article(Explanation step) {
        return step.legalReference().orElseThrow().article();
    }

    @ParameterizedTest
    @CsvSource({
        "     0, 1",
        " 12348, 1",
        " 12349, 2",
        " 17799, 2",
        " 17800, 3",
        " 69878, 3",
        " 69879, 4",
        "277825, 4",
        "277826, 5"
    })
    void theZoneOfTheTariff(long income, long zone) {
        Recorder recorder = Trace.FULL.recorder();
        new TariffRules(GermanyTables.standard().wageTax(DAY).year()).tax(income * 100, TaxClass.I, recorder);

        assertThat(recorder.explanation().orElseThrow().arguments()).containsEntry("zone", zone);
    }

    @Test
    void aSecondIncome() {
        // 24,000 less 1,266, 2,232 (9.3 %) and 2,460 (10.25 %) = 18,042; 1,969 on 14,071 and 42 % of 3,971 = 3,636.82
        Explanation told = told(monthly(TaxClass.V, "2000.00"), DAY);

        assertThat(step(told, "second-income").arguments())
                .isEqualTo(Map.of("income", eur("18042.00"), "tax", eur("3636.00")));
        assertThat(article(step(told, "second-income"))).isEqualTo("§ 39b Abs. 2 Satz 7");
        assertThat(told.find("de.wage-tax.tariff")).isEmpty();
    }

    @Test
    void nothingIsFixedInClassVi() {
        Money none = eur("0.00");

        assertThat(step(told(monthly(TaxClass.VI, "2000.00"), DAY), "fixed").arguments())
                .isEqualTo(Map.of(
                        "expenses", none, "supplement", none, "special", none, "singleParent", none, "total", none));
    }

    @Test
    void theFactorOfCouples() {
        // 48,000 less 1,266, 4,464 and 4,920 = 37,350, taxed by 6,382; x 0.9 = 5,743.80
        Explanation told = told(monthly(TaxClass.IV, "4000.00").factor(Decimal.parse("0.9")), DAY);

        assertThat(step(told, "factor").arguments())
                .isEqualTo(Map.of("factor", Decimal.parse("0.9"), "tax", eur("5743.00")));
        assertThat(told(monthly(TaxClass.IV, "4000.00"), DAY).find("de.wage-tax.factor"))
                .isEmpty();
    }

    @Test
    void childrenCountForTheSurcharge() {
        // 37,350 - 9,756 = 27,594: (173.10 x 0.9795 + 2,397) x 0.9795 + 1,034.87 = 3,548.80
        Explanation told = told(monthly(TaxClass.I, "4000.00").childAllowances(Decimal.ONE), DAY);

        assertThat(step(told, "children").arguments())
                .isEqualTo(Map.of("allowance", eur("9756.00"), "tax", eur("3548.00")));
        assertThat(step(told, "solidarity").arguments()).containsEntry("tax", eur("3548.00"));
        assertThat(told(monthly(TaxClass.I, "4000.00"), DAY).find("de.wage-tax.children"))
                .isEmpty();
    }

    @Test
    void aBonus() {
        Explanation told = told(
                monthly(TaxClass.I, "4000.00")
                        .careFamily(CareFamily.childless())
                        .bonus(Bonus.of(eur("4000.00"), eur("48000.00"))),
                DAY);

        assertThat(step(told, "bonus").arguments())
                .isEqualTo(Map.of(
                        "without", eur("6294.00"),
                        "with", eur("7290.00"),
                        "tax", eur("996.00"),
                        "surcharge", eur("0.00")));
        assertThat(article(step(told, "income"))).isEqualTo("§ 39b Abs. 2");
        assertThat(article(step(told, "income-without-bonus"))).isEqualTo("§ 39b Abs. 3");
        assertThat(article(step(told, "income-with-bonus"))).isEqualTo("§ 39b Abs. 3");
    }

    /** Free is 20,350 of yearly tax; above it 5.5 % of what the bonus is taxed by. */
    @ParameterizedTest
    @CsvSource({"20350, I, 0", "20351, I, 550", "40700, III, 0", "40701, III, 550"})
    void theSurchargeOnABonus(long yearlyTax, TaxClass taxClass, long cents) {
        assertThat(new TariffRules(GermanyTables.standard().wageTax(DAY).year())
                        .bonusSolidarity(yearlyTax, 100_00, taxClass))
                .isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({
        "4000.00, 48000.00, 760.00", // 16 % = 7,680, at most 760
        " 100.00,  1200.00, 192.00" // 16 %
    })
    void reliefOfOldAge(String wage, String yearly, String relief) {
        Explanation told = told(monthly(TaxClass.I, wage).oldAgeReliefYear(Year.of(2020)), DAY);

        assertThat(step(told, "old-age-relief").arguments())
                .isEqualTo(Map.of(
                        "rate", Rate.parse("0.16"),
                        "wage", eur(yearly),
                        "most", eur("760.00"),
                        "relief", eur(relief)));
    }

    /** Of what 24 % rounded up leave, whole euros are the supplement and the rest, rounded up, expenses. */
    @ParameterizedTest
    @CsvSource({
        "0.10, 1.00, 0.00, 37.00", // 1.20 a year less 0.29 = 0.91
        "0.16, 1.00, 1.00, 38.00" // 1.92 a year less 0.47 = 1.45
    })
    void aPensionOfCents(String pension, String expenses, String supplement, String total) {
        Explanation told = told(
                monthly(TaxClass.I, pension)
                        .companyPension(CompanyPension.of(eur(pension), Year.of(2015), eur(pension))),
                DAY);

        assertThat(step(told, "fixed").arguments())
                .isEqualTo(Map.of(
                        "expenses", eur(expenses),
                        "supplement", eur(supplement),
                        "special", eur("36.00"),
                        "singleParent", eur("0.00"),
                        "total", eur(total)));
    }

    @Test
    void decemberOf2024() {
        WageTaxInput.Builder december = monthly(TaxClass.III, "5000.00");
        WageTaxInput year = december.build().withPeriod(WagePeriod.YEAR).withWage(eur("60000.00"));
        Money before = GermanyTables.standard()
                .wageTax(LocalDate.of(2024, 11, 30))
                .compute(year)
                .wageTax();
        Money now = GermanyTables.standard()
                .wageTax(LocalDate.of(2024, 12, 31))
                .compute(year)
                .wageTax();

        List<Explanation> steps = told(december, LocalDate.of(2024, 12, 31))
                .steps()
                .filter(step -> step.code().equals("de.wage-tax.catch-up"))
                .toList();
        assertThat(before).isGreaterThan(now);
        assertThat(steps.get(0).arguments())
                .isEqualTo(Map.of(
                        "id",
                        "tax",
                        "months",
                        11L,
                        "before",
                        before,
                        "now",
                        now,
                        "result",
                        now.minus(before.minus(now).multipliedBy(11))));
    }

    @Test
    void contributions() {
        Explanation told = GermanyTables.standard()
                .socialInsurance(LocalDate.of(2024, 6, 30))
                .contributions(
                        SocialInput.builder()
                                .wage(eur("6000.00"))
                                .additionalHealthRate(Percentage.parse("1.7%"))
                                .careFamily(CareFamily.ofChildren(2))
                                .build(),
                        Trace.FULL)
                .orElseThrow()
                .explanation()
                .orElseThrow();

        // 9.3 % and 1.3 % of 6,000; 7.3 % and 0.85 % of 5,175; 1.45 % and 1.7 % of 5,175
        assertThat(told.toText(Locale.ENGLISH).lines().map(line -> line.replaceAll(" \\(.*", "")))
                .containsExactly(
                        "Contributions on €6,000.00, edition 2024-01-01 to 2024-12-31",
                        "  Under the ceilings: €6,000.00 for pension and unemployment, €5,175.00 for health and care",
                        "  Pension insurance: employee €558.00, employer €558.00",
                        "  Unemployment insurance: employee €78.00, employer €78.00",
                        "  Health insurance: employee €421.77, employer €421.77",
                        "  Care insurance: employee €75.04, employer €87.98");
    }
}
