// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import static dev.tradewright.hr.country.us.FilingStatus.HEAD_OF_HOUSEHOLD;
import static dev.tradewright.hr.country.us.FilingStatus.MARRIED_FILING_JOINTLY_OR_QUALIFYING_SURVIVING_SPOUSE;
import static dev.tradewright.hr.country.us.FilingStatus.SINGLE_OR_MARRIED_FILING_SEPARATELY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import dev.tradewright.hr.country.us.FormW4Before2020.MaritalStatus;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeTaxWithholdingTest {

    private static final FormW4 SINGLE =
            FormW4.builder().filingStatus(SINGLE_OR_MARRIED_FILING_SEPARATELY).build();

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static IncomeTaxWithholding year(int year) {
        return IncomeTaxWithholding.of(FederalPayroll.standard().parameters(year));
    }

    private static String tax(String wages, PayrollPeriod period, WithholdingCertificate form) {
        return year(2026)
                .withhold(usd(wages), period, form, Trace.OFF)
                .amount()
                .amount()
                .toString();
    }

    /** One payment a year, so that the adjusted wage is the wage less 8,600: bounds belong to the bracket that they begin. */
    @ParameterizedTest
    @CsvSource({
        // below 7,500 nothing
        "0.00, 0",
        "8600.00, 0",
        "16100.00, 0",
        "16100.04, 0", // 0.04 x 10 % = 0.004
        "16100.05, 0.01", // 0.05 x 10 % = 0.005, half a cent up
        // 19,900 begins the 12 % bracket: 1,240.00
        "28499.95, 1240.00", // 12,399.95 x 10 % = 1,239.995
        "28500.00, 1240.00",
        "28500.04, 1240.00", // + 0.04 x 12 % = 0.0048
        "28500.05, 1240.01", // + 0.05 x 12 % = 0.006
        // 648,100 begins the 37 % bracket: 192,979.25
        "656700.00, 192979.25",
        "656701.00, 192979.62", // + 1.00 x 37 %
    })
    void lowerBoundsAreInclusive(String wages, String tax) {
        assertThat(new BigDecimal(tax(wages, PayrollPeriod.ANNUALLY, SINGLE))).isEqualByComparingTo(tax);
    }

    @Test
    void theStepsOfWorksheet1A() {
        FormW4 form = SINGLE;
        // 130,000 - 8,600 = 121,400; 17,966 + 24 % x 8,200 = 19,934; / 26 = 766.692
        assertThat(tax("5000.00", PayrollPeriod.BIWEEKLY, form)).isEqualTo("766.69");
        // 4(b): 117,900 is 4,700 into the bracket: 17,966 + 1,128 = 19,094; / 26 = 734.385
        assertThat(tax("5000.00", PayrollPeriod.BIWEEKLY, form.withDeductions(usd("3500"))))
                .isEqualTo("734.38");
        // 4(a): 122,400: + 240 a year = 20,174; / 26 = 775.923
        assertThat(tax("5000.00", PayrollPeriod.BIWEEKLY, form.withOtherIncome(usd("1000"))))
                .isEqualTo("775.92");
        // step 3: 19,934 - 4,000 = 15,934; / 26 = 612.846
        assertThat(tax("5000.00", PayrollPeriod.BIWEEKLY, form.withCredits(usd("4000"))))
                .isEqualTo("612.85");
        // 4(c) is added for each payment
        assertThat(tax("5000.00", PayrollPeriod.BIWEEKLY, form.withExtraWithholding(usd("10.01"))))
                .isEqualTo("776.7");
        // credits above the tax leave 0 before 4(c)
        assertThat(tax(
                        "5000.00",
                        PayrollPeriod.BIWEEKLY,
                        form.withCredits(usd("90000")).withExtraWithholding(usd("7"))))
                .isEqualTo("7");
        // no wage and 4(c) all the same
        assertThat(tax("0", PayrollPeriod.BIWEEKLY, form.withExtraWithholding(usd("7"))))
                .isEqualTo("7");
        assertThat(tax("5000.00", PayrollPeriod.BIWEEKLY, form.withExempt(true).withExtraWithholding(usd("7"))))
                .isEqualTo("0");
    }

    /** The checkbox halves the brackets and takes nothing off: 130,000 is above 60,900 and below 108,938. */
    @Test
    void theCheckboxUsesItsOwnTables() {
        FormW4 form = SINGLE.withMultipleJobs(true);
        // 2025: 130,000 lies from 106,150 (20,099.50) at 32 %: 20,099.50 + 32 % x 23,850 = 27,731.50; / 26 = 1,066.596
        assertThat(year(2025)
                        .withhold(usd("5000"), PayrollPeriod.BIWEEKLY, form, Trace.OFF)
                        .amount())
                .hasToString("USD 1066.60");
    }

    /** 3 allowances of 4,300: 36,000 - 12,900 = 23,100; single from 19,900: 1,240 + 12 % x 3,200 = 1,624; / 12 = 135.333. */
    @Test
    void formsBefore2020CountAllowances() {
        FormW4Before2020 form = FormW4Before2020.builder()
                .maritalStatus(MaritalStatus.SINGLE)
                .allowances(3)
                .build();
        assertThat(tax("3000.00", PayrollPeriod.MONTHLY, form)).isEqualTo("135.33");
        assertThat(tax("3000.00", PayrollPeriod.MONTHLY, form.withMaritalStatus(MaritalStatus.MARRIED_AT_SINGLE_RATE)))
                .isEqualTo("135.33");
        // joint from 19,300: 10 % x 3,800 = 380; / 12 = 31.667
        assertThat(tax("3000.00", PayrollPeriod.MONTHLY, form.withMaritalStatus(MaritalStatus.MARRIED)))
                .isEqualTo("31.67");
        assertThat(tax("3000.00", PayrollPeriod.MONTHLY, form.withAdditionalAmount(usd("5"))))
                .isEqualTo("140.33");
        assertThat(tax("3000.00", PayrollPeriod.MONTHLY, form.withExempt(true))).isEqualTo("0");
    }

    /** 2025, weekly: 500 + 288.50 = 788.50; x 52 = 41,002 - 8,600 = 32,402; 1,192.50 + 12 % x 14,077 = 2,881.74; / 52 = 55.418. */
    @Test
    void nonresidentAliensAreLookedUpWithAnAddition() {
        FormW4 form = SINGLE.withNonresidentAlien(true);
        assertThat(year(2025)
                        .withhold(usd("500"), PayrollPeriod.WEEKLY, form, Trace.OFF)
                        .amount())
                .hasToString("USD 55.42");
        // 500 + 205.80 = 705.80; x 52 = 36,701.60; 1,192.50 + 12 % x 18,376.60 = 3,397.692; / 52 = 65.34
        FormW4Before2020 old = FormW4Before2020.builder()
                .maritalStatus(MaritalStatus.SINGLE)
                .allowances(0)
                .nonresidentAlien(true)
                .build();
        assertThat(year(2025)
                        .withhold(usd("500"), PayrollPeriod.WEEKLY, old, Trace.OFF)
                        .amount())
                .hasToString("USD 65.34");
    }

    @Test
    void aMissingAdditionIsNamed() {
        FormW4 form = SINGLE.withNonresidentAlien(true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(2026).withhold(usd("500"), PayrollPeriod.WEEKLY, form, Trace.OFF))
                .withMessage(
                        "year (2026) has no amount for nonresident aliens paid WEEKLY with a Form W-4 of 2020 and later"
                                + "\nMaybe give it with FederalParameters.nonresidentAlien from Publication 15-T.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(2025).withhold(usd("500"), PayrollPeriod.DAILY, form, Trace.OFF))
                .withMessageStartingWith("year (2025) has no amount for nonresident aliens paid DAILY");
    }

    @Test
    void wrongWagesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(2026).withhold(usd("-0.01"), PayrollPeriod.WEEKLY, SINGLE, Trace.OFF))
                .withMessage("wages (USD -0.01) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(2026).withhold(Money.parse("EUR 1"), PayrollPeriod.WEEKLY, SINGLE, Trace.OFF))
                .withMessage("wages (EUR 1.00) must be in USD");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() ->
                        year(2026).withhold(usd("90000000000000000.00"), PayrollPeriod.ANNUALLY, SINGLE, Trace.OFF));
    }

    @Test
    void everyStepIsExplainedInBothLanguages() {
        Explanation explanation = year(2026)
                .withhold(
                        usd("5000"),
                        PayrollPeriod.BIWEEKLY,
                        FormW4.builder()
                                .filingStatus(HEAD_OF_HOUSEHOLD)
                                .credits(usd("2000"))
                                .build(),
                        Trace.FULL)
                .explanation()
                .orElseThrow();
        // 121,250 begins the 24 % bracket: 1,770 + 5,970 + 8,415 = 16,155; + 36 = 16,191; (16,191 - 2,000) / 26 =
        // 545.807
        assertThat(explanation.toString().replace('\u00a0', ' ')).isEqualTo("""
                        federal income tax withheld from US$ 5,000.00: US$ 545.81 (Internal Revenue Code (26 U.S.C.), § 3402(a) (in force since 2018-01-01))
                          US$ 5,000.00 x 26 = US$ 130,000.00 a year + US$ 0.00 other income - US$ 0.00 deductions - US$ 8,600.00 (line 1g) = US$ 121,400.00, not below 0 (IRS Publication 15-T (2026), Worksheet 1A (in force since 2026-01-01))
                          US$ 121,400.00 lies in the bracket from US$ 121,250.00: US$ 16,155.00 + 24% of US$ 150.00 = US$ 16,191.00 a year
                          (US$ 16,191.00 - US$ 2,000.00 credits, not below 0) / 26 + US$ 0.00 extra = US$ 545.81""");
        assertThat(explanation.toText(Locale.CHINA)).contains("全年", "《国税局第15-T号出版物（2026）》");
    }

    @Test
    void withoutTraceThereIsNoExplanation() {
        assertThat(year(2026)
                        .withhold(usd("1"), PayrollPeriod.DAILY, SINGLE, Trace.OFF)
                        .explanation())
                .isEmpty();
        assertThat(SINGLE.withFilingStatus(MARRIED_FILING_JOINTLY_OR_QUALIFYING_SURVIVING_SPOUSE))
                .isNotEqualTo(SINGLE);
    }

    private static String told(int year, String wages, PayrollPeriod period, WithholdingCertificate form) {
        return year(year)
                .withhold(usd(wages), period, form, Trace.FULL)
                .explanation()
                .orElseThrow()
                .toString()
                .replace('\u00a0', ' ');
    }

    /** 28,500 - 8,600 = 19,900 begins the bracket of 12 %; a cent less lies in that of 10 %, from 7,500. */
    @Test
    void aBoundIsToldAsTheBracketThatItBegins() {
        assertThat(told(2026, "28500.00", PayrollPeriod.ANNUALLY, SINGLE))
                .contains("US$ 19,900.00 lies in the bracket from US$ 19,900.00: US$ 1,240.00 + 12% of US$ 0.00 =");
        assertThat(told(2026, "28499.99", PayrollPeriod.ANNUALLY, SINGLE))
                .contains("US$ 19,899.99 lies in the bracket from US$ 7,500.00: US$ 0.00 + 10% of US$ 12,399.99 =");
    }

    /** 36,000 - 3 x 4,300 = 23,100; single from 19,900: 1,240 + 12 % x 3,200 = 1,624; / 12 + 5 = 140.33. */
    @Test
    void theStepsOfAnOldFormAreExplained() {
        FormW4Before2020 form = FormW4Before2020.builder()
                .maritalStatus(MaritalStatus.SINGLE)
                .allowances(3)
                .additionalAmount(usd("5"))
                .build();
        assertThat(told(2026, "3000", PayrollPeriod.MONTHLY, form))
                .contains("US$ 3,000.00 x 12 = US$ 36,000.00 a year - 3 x US$ 4,300.00 for allowances = US$ 23,100.00")
                .contains(
                        "US$ 23,100.00 lies in the bracket from US$ 19,900.00: US$ 1,240.00 + 12% of US$ 3,200.00 = US$ 1,624.00 a year")
                .contains("(US$ 1,624.00 - US$ 0.00 credits, not below 0) / 12 + US$ 5.00 extra = US$ 140.33");
    }

    @Test
    void theAdditionIsExplained() {
        assertThat(told(2025, "500", PayrollPeriod.WEEKLY, SINGLE.withNonresidentAlien(true)))
                .contains("nonresident alien: US$ 500.00 + US$ 288.50 = US$ 788.50 for the look-up only");
    }

    /** 10.25 % and 12.125 % of a host's own table: 1,000 x 10.25 % = 102.50; + 800 x 12.125 % = 97.00; + 0.04 x 12.125 % = 0.00485. */
    @ParameterizedTest
    @CsvSource({"1000.00, 102.50", "1800.00, 199.50", "1800.04, 199.50", "1800.05, 199.51", "0.04, 0.00", "0.05, 0.01"})
    void ratesMayHavePlaces(String wages, String tax) {
        BracketTable table = BracketTable.builder()
                .currency(CurrencyUnit.USD)
                .method(BracketTable.Method.BASE_PLUS_EXCESS)
                .addBrackets(
                        bracket("0", Optional.of(usd("1000")), "10.25%", "0"),
                        bracket("1000", Optional.empty(), "12.125%", "102.50"))
                .build();
        Map<FilingStatus, BracketTable> tables =
                new EnumMap<>(FederalTables.read(2026).checkboxTables());
        tables.put(SINGLE_OR_MARRIED_FILING_SEPARATELY, table);
        assertThat(IncomeTaxWithholding.of(FederalTables.read(2026).withCheckboxTables(tables))
                        .withhold(usd(wages), PayrollPeriod.ANNUALLY, SINGLE.withMultipleJobs(true), Trace.OFF)
                        .amount())
                .isEqualTo(usd(tax));
    }

    private static RateBracket bracket(String from, Optional<Money> to, String rate, String base) {
        return new RateBracket(usd(from), to, Percentage.parse(rate), Optional.of(usd(base)), Optional.empty());
    }
}
