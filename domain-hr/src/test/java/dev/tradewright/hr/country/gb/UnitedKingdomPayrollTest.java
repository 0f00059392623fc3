// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.hr.country.gb.DirectEarningsAttachment.Rates;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitedKingdomPayrollTest {

    private static final UnitedKingdomPayroll PAYROLL = UnitedKingdomPayroll.standard();
    private static final LocalDate PAID = LocalDate.parse("2025-06-30");
    private static final TaxYear YEAR = TaxYear.parse("2025-26");

    private static Money gbp(String amount) {
        return Money.parse("GBP " + amount);
    }

    @Test
    void daysWithoutTablesAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.paye(LocalDate.parse("2027-04-06")))
                .withMessage("tax year (2027-28) has no figures of payroll;"
                        + " there are some for [2024-25, 2025-26, 2026-27]"
                        + "\nMaybe add them with UnitedKingdomPayroll.with.");
        assertThat(PAYROLL.paye(LocalDate.parse("2027-04-05"))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> PAYROLL.nationalInsurance(LocalDate.parse("2024-04-05")));
        assertThat(PAYROLL.studentLoans(LocalDate.parse("2024-04-06"))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN_1, MONTHLY, 2172.08, 0", // 26,065 / 12 = 2,172.083
        "PLAN_1, MONTHLY, 2183.19, 0", // 11.11 x 9 % = 0.9999
        "PLAN_1, MONTHLY, 2183.20, 1", // 11.12 x 9 % = 1.0008
        "PLAN_1, MONTHLY, 3000.00, 74", // 827.92 x 9 % = 74.5128
        "PLAN_2, WEEKLY, 1000.00, 40", // 452.50 x 9 % = 40.725
        "PLAN_4, WEEKLY, 1000.00, 33", // 629.71: 370.29 x 9 % = 33.3261
        "POSTGRADUATE, WEEKLY, 1000.00, 35", // 403.84: 596.16 x 6 % = 35.7696
        "PLAN_2, FORTNIGHTLY, 2000.00, 81", // 1,095.00: 905 x 9 % = 81.45
    })
    void studentLoansAreRepaidInWholePounds(
            StudentLoanPlan plan, EarningsPeriod period, String earnings, String amount) {
        assertThat(PAYROLL.studentLoans(PAID)
                        .repayment(plan, period, gbp(earnings), Trace.OFF)
                        .amount())
                .isEqualTo(gbp(amount));
        assertThat(PAYROLL.studentLoans(PAID)
                        .repayment(plan, period, gbp(earnings), Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .arguments())
                .containsEntry("amount", gbp(amount));
        assertThat(StudentLoans.of(PAYROLL.parameters(YEAR))
                        .repayment(plan, period, gbp(earnings), Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .legalReference()
                        .orElseThrow()
                        .article())
                .isEqualTo("Part 4");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 21, false, 11.44",
        "2025-03-31, 21, false, 11.44",
        "2025-04-01, 21, false, 12.21",
        "2025-04-01, 20, false, 10.00",
        "2025-04-01, 18, false, 10.00",
        "2025-04-01, 17, false, 7.55",
        "2026-03-31, 30, true, 7.55",
        "2026-04-01, 30, false, 12.71",
        "2027-03-31, 18, false, 10.85",
        "2027-03-31, 16, false, 8.00",
    })
    void theMinimumWageDependsOnAgeAndDay(LocalDate start, int age, boolean apprentice, String wage) {
        assertThat(MinimumWage.standard().hour(start, age, apprentice)).isEqualTo(gbp(wage));
    }

    @Test
    void aDayWithoutMinimumWageIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinimumWage.standard().hour(LocalDate.parse("2027-04-01"), 30, false))
                .withMessageStartingWith("periodStart (2027-04-01) has no minimum wage");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinimumWage.standard().hour(PAID, -1, false));
        MinimumWage own = MinimumWage.of(List.of(new MinimumWageRates(
                DateRange.parse("2027-04-01/2028-04-01"), gbp("13"), gbp("12"), gbp("9"), gbp("8"))));
        assertThat(own.hour(LocalDate.parse("2027-04-01"), 17, false)).isEqualTo(gbp("9"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, MONTHLY, 750.00, 0.00",
        "2025-06-30, MONTHLY, 750.01, 10.00", // at least 10.00
        "2025-06-30, MONTHLY, 816.66, 10.00", // 66.66 x 15 % = 9.999
        "2025-06-30, MONTHLY, 817.00, 10.05", // 67.00 x 15 %
        "2025-06-30, MONTHLY, 816.70, 10.00", // 66.70 x 15 % = 10.005, half a penny down
        "2025-06-30, MONTHLY, 1500.00, 112.50",
        "2025-06-30, MONTHLY, 1500.05, 112.51", // + 0.05 x 20 %
        "2025-06-30, MONTHLY, 2500.00, 312.50", // 112.50 + 1,000 x 20 %
        "2025-06-30, MONTHLY, 3750.00, 625.00", // 312.50 + 1,250 x 25 %
        "2025-06-30, MONTHLY, 4000.00, 750.00", // 625.00 + 250 x 50 %
        "2025-06-30, WEEKLY, 345.22, 25.89", // 172.61 x 15 % = 25.8915
        "2025-06-30, DAILY, 24.67, 0.33",
        "2022-04-06, WEEKLY, 472.54, 64.94", // 341.81 x 19 % = 64.9439
        "2023-04-05, WEEKLY, 130.74, 4.00",
        "2023-04-05, WEEKLY, 150.94, 4.00", // 20.21 x 19 % = 3.8399, at least 4.00
        "2023-04-06, WEEKLY, 150.94, 0.00",
        "2023-04-06, WEEKLY, 150.95, 4.00", // at least 4.00
        "2023-04-06, WEEKLY, 172.00, 4.00", // 21.06 x 19 % = 4.0014
        "2023-04-06, WEEKLY, 545.57, 74.98", // 394.63 x 19 % = 74.9797
        "2023-04-06, WEEKLY, 545.61, 74.99", // 74.98 + 0.04 x 23 % = 74.9892
        "2023-04-06, WEEKLY, 820.21, 138.15", // 74.98 + 274.64 x 23 % = 138.1472
        "2025-04-05, WEEKLY, 820.23, 138.16", // 138.15 + 0.02 x 50 %
        "2025-04-05, MONTHLY, 655.83, 0.00",
        "2025-04-05, MONTHLY, 655.84, 15.00", // at least 15.00
        "2025-04-05, MONTHLY, 2370.49, 325.79", // 1,714.66 x 19 % = 325.7854
        "2025-04-05, MONTHLY, 3563.83, 600.26", // 325.79 + 1,193.34 x 23 % = 600.2582
        "2025-04-05, MONTHLY, 3563.85, 600.26", // 600.25 + 0.02 x 50 %
        "2025-04-05, DAILY, 21.57, 0.50", // at least 0.50
        "2025-04-05, DAILY, 77.93, 10.71", // 56.37 x 19 % = 10.7103
        "2025-04-05, DAILY, 120.00, 21.14", // 19.73 + 2.83 x 50 % = 21.145, half a penny down
        "2025-04-06, MONTHLY, 2370.49, 286.60", // 112.50 + 870.49 x 20 % = 286.598
    })
    void arrestmentsOfScotland(LocalDate paid, AttachmentPeriod period, String net, String amount) {
        assertThat(EarningsArrestment.standard()
                        .deduction(paid, period, gbp(net), Trace.OFF)
                        .amount())
                .isEqualTo(gbp(amount));
        assertThat(EarningsArrestment.standard()
                        .deduction(paid, period, gbp(net), Trace.FULL)
                        .amount())
                .isEqualTo(gbp(amount));
    }

    /** Each band begins with what the one before it ends with, to the penny. */
    @Test
    void theBandsOfArrestmentsAreContinuous() {
        for (ArrestmentTable table : EarningsArrestment.standard().tables()) {
            table.bands()
                    .forEach((period, bands) -> bands.stream().skip(2).forEach(band -> {
                        Money end = EarningsArrestment.standard()
                                .deduction(table.dates().start(), period, band.above(), Trace.OFF)
                                .amount();
                        assertThat(end.minus(band.fixed()).abs())
                                .as(table.dates() + " " + period + " " + band.above())
                                .isLessThanOrEqualTo(gbp("0.01"));
                    }));
        }
    }

    @Test
    void theMissingTableOfArrestmentsIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EarningsArrestment.standard()
                        .deduction(LocalDate.parse("2022-04-05"), AttachmentPeriod.WEEKLY, gbp("500"), Trace.OFF))
                .withMessageStartingWith("paid (2022-04-05) has no table of earnings arrestments");
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, HIGHER, 0.00, 0.00",
        "WEEKLY, STANDARD, 100.00, 0.00",
        "WEEKLY, HIGHER, 100.00, 5.00",
        "WEEKLY, STANDARD, 100.01, 3.00", // 3 % = 3.0003
        "WEEKLY, STANDARD, 160.00, 4.80",
        "WEEKLY, STANDARD, 160.10, 8.00", // 5 % = 8.005, half a penny down
        "WEEKLY, STANDARD, 500.00, 75.00",
        "WEEKLY, HIGHER, 500.00, 150.00",
        "MONTHLY, STANDARD, 2240.01, 448.00", // 20 % = 448.002
        "DAILY, HIGHER, 75.01, 30.00", // 40 % = 30.004
    })
    void directEarningsAttachments(AttachmentPeriod period, Rates rates, String net, String amount) {
        assertThat(DirectEarningsAttachment.standard()
                        .deduction(PAID, period, rates, gbp(net), Trace.OFF)
                        .amount())
                .isEqualTo(gbp(amount));
        assertThat(DirectEarningsAttachment.standard()
                        .deduction(PAID, period, rates, gbp(net), Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.CHINA))
                .contains("净收入");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectEarningsAttachment.standard()
                        .deduction(LocalDate.parse("2015-04-05"), period, rates, gbp(net), Trace.OFF));
    }

    @Test
    void figuresComeFromJson() {
        TaxYearParameters figures = PAYROLL.parameters(YEAR);
        String json = TaxYearParameters.DOCUMENT.write(figures).toCanonicalText();
        DocumentReader<TaxYearParameters> reader =
                DocumentReader.of(TaxYearParameters.DOCUMENT, new JacksonTokenizer());
        assertThat(reader.read("2025.json", json.getBytes(UTF_8)).orElseThrow()).isEqualTo(figures);
        assertThat(reader.read(
                                "2025.json",
                                json.replace("\"overridingLimit\":\"50%\",", "").getBytes(UTF_8))
                        .findings())
                .isNotEmpty();
    }

    @Test
    void allThatIsWrongWithFiguresIsSaid() {
        TaxYearParameters figures = PAYROLL.parameters(YEAR);
        NiThresholds weekly = figures.weekly();
        Map<NiCategory, NiRates> rates = new EnumMap<>(figures.nationalInsurance());
        rates.remove(NiCategory.V);
        TaxYearParameters.Builder wrong = TaxYearParameters.builder()
                .from(figures)
                .overridingLimit(Percentage.of(101))
                .weekly(new NiThresholds(
                        Money.parse("EUR 125"),
                        weekly.primaryThreshold(),
                        gbp("500"),
                        weekly.freeportUpperSecondaryThreshold(),
                        weekly.upperEarningsLimit()));
        assertThat(catchThrowableOfType(InvalidValueException.class, wrong::build))
                .hasMessageContaining("overridingLimit")
                .hasMessageContaining("must be from 0% to 100%")
                .hasMessageContaining("must be in GBP")
                .hasMessageContaining("weekly.freeportUpperSecondaryThreshold");
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> figures.withNationalInsurance(rates)))
                .hasMessageContaining("has nothing for V");
    }

    @Test
    void aHostAddsAYear() {
        TaxYearParameters own = PAYROLL.parameters(YEAR).withTaxYear(TaxYear.parse("2027-28"));
        UnitedKingdomPayroll payroll = PAYROLL.with(own);
        assertThat(payroll.paye(LocalDate.parse("2027-04-06"))).isNotNull();
        assertThat(payroll.coverage().covers("gb.paye", LocalDate.parse("2028-04-05")))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitedKingdomPayroll.of(List.of(own, own)))
                .withMessage("parameters (2027-28) must have each tax year once");
        assertThat(UnitedKingdomPayroll.of(List.of(own)).parameters(own.taxYear()))
                .isEqualTo(own);
    }

    @Test
    void yearsThatFollowOneAnotherAreCoveredAsOne() {
        UnitedKingdomPayroll gap = PAYROLL.with(PAYROLL.parameters(YEAR).withTaxYear(TaxYear.parse("2028-29")));

        assertThat(covered(PAYROLL)).containsExactly(DateRange.parse("2024-04-06/2027-04-06"));
        assertThat(covered(gap))
                .containsExactly(DateRange.parse("2024-04-06/2027-04-06"), DateRange.parse("2028-04-06/2029-04-06"));
    }

    private static List<DateRange> covered(UnitedKingdomPayroll payroll) {
        return payroll.coverage().areas().stream()
                .filter(area -> area.code().equals("gb.paye"))
                .map(area -> area.dates().orElseThrow())
                .toList();
    }

    @Test
    void coverageSaysWhatIsThereAndWhatIsNot() {
        assertThat(PAYROLL.coverage().covers("gb.paye", LocalDate.parse("2024-04-06")))
                .isTrue();
        assertThat(PAYROLL.coverage().covers("gb.paye", LocalDate.parse("2027-04-05")))
                .isTrue();
        assertThat(PAYROLL.coverage().covers("gb.paye", LocalDate.parse("2027-04-06")))
                .isFalse();
        assertThat(PAYROLL.coverage().covers("gb.minimum-wage", LocalDate.parse("2026-04-06")))
                .isTrue();
        assertThat(PAYROLL.coverage().covers("gb.arrestment", LocalDate.parse("2022-04-05")))
                .isFalse();
        assertThat(PAYROLL.coverage().covers("gb.arrestment", LocalDate.parse("2024-06-01")))
                .isTrue();
        assertThat(PAYROLL.coverage().covers("gb.arrestment", LocalDate.parse("2025-04-06")))
                .isTrue();
        assertThat(PAYROLL.coverage().toText(Locale.CHINA)).contains("国民保险", "未覆盖");
    }
}
