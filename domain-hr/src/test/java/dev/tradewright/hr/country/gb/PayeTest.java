// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayeTest {

    private final Paye paye = Paye.of(UnitedKingdomPayroll.standard().parameters(TaxYear.parse("2025-26")));

    private static Money gbp(String amount) {
        return Money.parse("GBP " + amount);
    }

    private PayeTax tax(String code, TaxPeriod period, String pay, String toDate, String before) {
        return paye.tax(TaxCode.parse(code), period, gbp(pay), gbp(toDate), gbp(before), Trace.OFF);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1, 159, 37", // 19 / 12 = 1.5833, 19 / 52 = 0.3654, rounded up
        "500, 41742, 9633", // 5,009 / 12 = 417.4167, / 52 = 96.3269
        "501, 41826, 9653", // 1.59 + 416.67, 0.37 + 96.16
        "1000, 83409, 19249", // 417.42 + 416.67, 96.33 + 96.16
        "1001, 83493, 19269", // 1.59 + 2 x 416.67, 0.37 + 2 x 96.16
        "1257, 104826, 24192", // 2,579 / 12 = 214.9167 and / 52 = 49.5962, + 2 steps
    })
    void freePayComesInStepsOf500(int number, long month, long week) {
        assertThat(Paye.freePay(number, TaxPeriod.Unit.MONTH)).isEqualTo(month);
        assertThat(Paye.freePay(number, TaxPeriod.Unit.WEEK)).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource({
        // month 1 of 1257L: free pay 1,048.26; taxable in whole pounds
        "1257L, 1048.26, 0.00",
        "1257L, 1049.25, 0.00", // 0.99
        "1257L, 1049.26, 0.20", // 1
        "1257L, 1156.25, 21.40", // 107 x 20 %
        // the basic band of a month ends at 37,700 / 12 = 3,141.67, rounded up 3,142
        "0T, 3142.00, 628.40", // 3,142 x 20 %
        "0T, 3143.00, 628.86", // 628.3333 + (3,143 - 3,141.6667) x 40 % = 628.8667
        // the higher band ends at 125,140 / 12 = 10,428.33, rounded up 10,429
        "0T, 10429.00, 3543.26", // 628.3333 + 7,287.3333 x 40 % = 3,543.2667
        "0T, 10430.00, 3543.75", // 628.3333 + 2,914.6667 + 1.6667 x 45 % = 3,543.75
        "S0T, 100.00, 19.00",
        // starter to 235.58 (236), basic to 1,243.42 (1,244), intermediate to 2,591 in a month
        "S0T, 236.00, 44.84", // 236 x 19 %
        "S0T, 237.00, 45.04", // 44.7608 + 1.4167 x 20 % = 45.0441
        "S0T, 2591.00, 529.31", // 44.7608 + 201.5666 = 246.3274; + 1,347.5833 x 21 % = 529.3199
        "S0T, 2592.00, 529.73", // 529.3199 + 1 x 42 % = 529.7399
        "C0T, 3143.00, 628.86",
        "BR, 99.99, 19.80", // whole pounds
        "D0, 99.99, 39.60",
        "D1, 99.99, 44.55",
        "SBR, 99.99, 19.80",
        "SD0, 99.99, 20.79",
        "SD1, 99.99, 41.58",
        "SD2, 99.99, 44.55",
        "SD3, 99.99, 47.52",
        "CD1, 99.99, 44.55",
        "NT, 5000.00, 0.00",
        "K100, 500.00, 116.80", // 1,009 / 12 = 84.0833, rounded up 84.09; 584 x 20 %
    })
    void taxOfTheFirstMonth(String code, String pay, String tax) {
        assertThat(tax(code, TaxPeriod.month(1), pay, pay, "0").due()).isEqualTo(gbp(tax));
        // a single month is the same on both bases
        assertThat(tax(code + " W1/M1", TaxPeriod.month(1), pay, pay, "0").due())
                .isEqualTo(gbp(tax));
    }

    @ParameterizedTest
    @CsvSource({
        // seven months: 37,700 x 7 / 12 = 21,991.67 (21,992), 125,140 x 7 / 12 = 72,998.33 (72,999)
        "0T, MONTH, 7, 21992, 4398.40", // 21,992 x 20 %
        "0T, MONTH, 7, 21993, 4398.86", // 4,398.3333 + 1.3333 x 40 % = 4,398.8667
        "0T, MONTH, 7, 72999, 24801.26", // 4,398.3333 + 51,007.3333 x 40 % = 24,801.2667
        "0T, MONTH, 7, 73000, 24801.75", // 4,398.3333 + 51,006.6667 x 40 % = 24,801; + 1.6667 x 45 % = 0.75
        // ten weeks: 37,700 x 10 / 52 = 7,250
        "0T, WEEK, 10, 7250, 1450.00",
        "0T, WEEK, 10, 7251, 1450.40",
        // three months in Scotland: 706.75 (707), 3,730.25 (3,731)
        "S0T, MONTH, 3, 707, 134.33", // 707 x 19 %
        "S0T, MONTH, 3, 3731, 739.13", // 134.2825 + 3,024.25 x 20 % = 739.1325
        "S0T, MONTH, 3, 3732, 739.35", // 134.2825 + 604.70 + 1.75 x 21 % = 739.35
    })
    void bandsOpenWithThePeriods(String code, TaxPeriod.Unit unit, int number, String toDate, String tax) {
        assertThat(tax(code, new TaxPeriod(unit, number, 1), toDate, toDate, "0")
                        .due())
                .isEqualTo(gbp(tax));
    }

    /** Twelve months of 2,000.00: free pay 12,579.12, taxable 11,420, tax 2,284.00. */
    @Test
    void theYearIsCumulated() {
        Money before = gbp("0");
        for (int month = 1; month <= 12; month++) {
            PayeTax tax = paye.tax(
                    TaxCode.parse("1257L"),
                    TaxPeriod.month(month),
                    gbp("2000"),
                    gbp("2000").multipliedBy(month),
                    before,
                    Trace.OFF);
            assertThat(tax.toDate()).isEqualTo(before.plus(tax.due()));
            before = tax.toDate();
        }
        assertThat(before).isEqualTo(gbp("2284.00"));
    }

    @Test
    void aPeriodWithoutPayGivesARefund() {
        // month 1: 2,000.00 - 1,048.26 = 951; 190.20. Month 2: 2,000.00 - 2,096.52 < 0
        assertThat(tax("1257L", TaxPeriod.month(2), "0", "2000", "190.20").due())
                .isEqualTo(gbp("-190.20"));
        assertThat(tax("1257L W1/M1", TaxPeriod.month(2), "0", "2000", "190.20").due())
                .isEqualTo(gbp("0"));
        assertThat(tax("NT", TaxPeriod.month(10), "11245.05", "203418.78", "38434.60"))
                .isEqualTo(new PayeTax(gbp("-38434.60"), gbp("0"), Optional.empty()));
    }

    @Test
    void atMostHalfOfThePaymentIsDeducted() {
        // K630 a week: 1,309 / 52 = 25.18, + 96.16 = 121.34; 201 x 20 % = 40.20, but half of 80.01 is 40.00
        assertThat(tax("K630", TaxPeriod.week(1), "80.01", "80.01", "0").due()).isEqualTo(gbp("40.00"));
        // 203 x 20 % = 40.60 is below half of 82.00
        assertThat(tax("K630", TaxPeriod.week(1), "82.00", "82.00", "0").due()).isEqualTo(gbp("40.60"));
        // the rest is caught up: week 2, 242.68 + 380.01 = 622 x 20 % = 124.40, less 40.00
        assertThat(tax("K630", TaxPeriod.week(2), "300", "380.01", "40.00").due())
                .isEqualTo(gbp("84.40"));
        assertThat(tax("D1", TaxPeriod.week(9), "10", "5000", "0").due()).isEqualTo(gbp("5.00"));
    }

    /** Week 53: one week's free pay, 300.00 - 241.92 = 58; x 20 % = 11.60, whatever was paid before. */
    @Test
    void theExtraPaydayIsTaxedByItself() {
        assertThat(tax("1257L", TaxPeriod.week(53), "300", "90000", "1").due()).isEqualTo(gbp("11.60"));
        assertThat(tax("1257L", TaxPeriod.week(53), "300", "90000", "1").toDate())
                .isEqualTo(gbp("12.60"));
        // week 54 of fortnightly pay: 600.00 - 483.84 = 116; 23.20
        assertThat(tax("1257L", TaxPeriod.week(54, 2), "600", "90000", "1").due())
                .isEqualTo(gbp("23.20"));
    }

    @Test
    void aFortnightHasTheFreePayOfTwoWeeks() {
        assertThat(tax("1257L W1/M1", TaxPeriod.week(10, 2), "600", "0", "0").due())
                .isEqualTo(gbp("23.20"));
        assertThat(tax("1257L", TaxPeriod.week(2, 2), "600", "600", "0").due()).isEqualTo(gbp("23.20"));
    }

    @Test
    void wrongAmountsAndBandsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tax("1257L", TaxPeriod.month(1), "-1", "0", "0"))
                .withMessage("pay (GBP -1.00) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paye.tax(
                        TaxCode.parse("BR"), TaxPeriod.month(1), Money.parse("EUR 1"), gbp("1"), gbp("0"), Trace.OFF))
                .withMessage("pay (EUR 1.00) must be in GBP");
        TaxYearParameters figures = UnitedKingdomPayroll.standard().parameters(TaxYear.parse("2025-26"));
        Paye few = Paye.of(figures.withIncomeTax(Map.of(
                TaxRegion.REST_OF_UK, figures.incomeTax().get(TaxRegion.REST_OF_UK),
                TaxRegion.WALES, figures.incomeTax().get(TaxRegion.WALES),
                TaxRegion.SCOTLAND, figures.incomeTax().get(TaxRegion.REST_OF_UK))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        few.tax(TaxCode.parse("SD3"), TaxPeriod.month(1), gbp("1"), gbp("1"), gbp("0"), Trace.OFF))
                .withMessageStartingWith("tax code (SD3) needs 6 bands, but SCOTLAND has 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        few.tax(TaxCode.parse("SD1"), TaxPeriod.month(1), gbp("1"), gbp("1"), gbp("0"), Trace.OFF))
                .withMessageStartingWith("tax code (SD1) needs 4 bands, but SCOTLAND has 3");
    }

    /** Rates of a host may have decimal places: 100 x 20.125 % = 20.125. */
    @Test
    void ratesMayHaveDecimalPlaces() {
        TaxYearParameters figures = UnitedKingdomPayroll.standard().parameters(TaxYear.parse("2025-26"));
        Map<TaxRegion, BracketTable> bands = new EnumMap<>(figures.incomeTax());
        bands.put(
                TaxRegion.WALES,
                BracketTable.builder()
                        .currency(CurrencyUnit.GBP)
                        .method(BracketTable.Method.PROGRESSIVE)
                        .boundary(Boundary.UPPER_INCLUSIVE)
                        .addBrackets(new RateBracket(
                                gbp("0"),
                                Optional.empty(),
                                Percentage.parse("20.125%"),
                                Optional.empty(),
                                Optional.empty()))
                        .build());
        Paye own = Paye.of(figures.withIncomeTax(bands));

        for (String code : List.of("C0T", "CBR")) {
            assertThat(own.tax(TaxCode.parse(code), TaxPeriod.month(1), gbp("100"), gbp("100"), gbp("0"), Trace.OFF)
                            .due())
                    .isEqualTo(gbp("20.12"));
        }
    }

    private Explanation told(String code, TaxPeriod period, String pay, String toDate, String before) {
        return paye.tax(TaxCode.parse(code), period, gbp(pay), gbp(toDate), gbp(before), Trace.FULL)
                .explanation()
                .orElseThrow();
    }

    private static Explanation step(Explanation explanation, String code) {
        return explanation.find(code).orElseThrow();
    }

    @Test
    void aCumulativeMonthIsToldWithItsFigures() {
        // 10,000.00 - 2 x 1,048.26 = 7,903; 2 x 3,141.6667 x 20 % = 1,256.6666; + (7,903 - 6,283.3333) x 40 %
        Explanation told = told("1257L", TaxPeriod.month(2), "6000", "10000", "700");

        assertThat(told.legalReference().orElseThrow().article()).isEqualTo("s. 684");
        assertThat(step(told, "gb.paye.month").arguments()).containsEntry("number", 2L);
        assertThat(step(told, "gb.paye.free-pay").arguments())
                .containsEntry("each", gbp("1048.26"))
                .containsEntry("free", gbp("2096.52"));
        assertThat(step(told, "gb.paye.taxable").arguments())
                .containsEntry("pay", gbp("10000"))
                .containsEntry("free", gbp("2096.52"))
                .containsEntry("taxable", gbp("7903"));
        assertThat(step(told, "gb.paye.bands").arguments())
                .containsEntry("taxable", gbp("7903"))
                .containsEntry("band", 2L)
                .containsEntry("lower", gbp("37700"))
                .containsEntry("full", UnitPrice.parse("GBP 1256.6666"))
                .containsEntry("rate", Percentage.of(40))
                .containsEntry("tax", gbp("1904.53")); // 1,256.6667 + 647.8667
        assertThat(step(told, "gb.paye.due").arguments()).containsEntry("rest", gbp("1204.53"));
        assertThat(step(told, "gb.paye.due").legalReference().orElseThrow().article())
                .isEqualTo("reg. 23");
    }

    @Test
    void aWeekByItselfIsToldWithItsFigures() {
        // 600.00 + 2 x (19 / 52 = 0.37 of K1, rounded up) = 600.74
        Explanation told = told("K1 W1/M1", TaxPeriod.week(10, 2), "600", "5000", "70");

        assertThat(step(told, "gb.paye.week").arguments())
                .containsEntry("number", 10L)
                .containsEntry("length", 2L);
        assertThat(step(told, "gb.paye.additional-pay").arguments()).containsEntry("free", gbp("0.74"));
        assertThat(step(told, "gb.paye.taxable-with-additional").arguments())
                .containsEntry("free", gbp("0.74"))
                .containsEntry("taxable", gbp("600"));
        assertThat(step(told, "gb.paye.due").arguments())
                .containsEntry("before", gbp("0"))
                .containsEntry("rest", gbp("120"));
        assertThat(step(told, "gb.paye.due").legalReference().orElseThrow().article())
                .isEqualTo("reg. 26");
    }

    @Test
    void oneRateIsToldWithItsFigures() {
        assertThat(step(told("BR", TaxPeriod.month(1), "99.99", "99.99", "0"), "gb.paye.flat")
                        .arguments())
                .containsEntry("pay", gbp("99"))
                .containsEntry("rate", Percentage.of(20))
                .containsEntry("tax", gbp("19.80"));
    }

    @Test
    void everyStepIsExplainedInBothLanguages() {
        Explanation explanation = paye.tax(
                        TaxCode.parse("S1257L"), TaxPeriod.month(2), gbp("4000"), gbp("8000"), gbp("700"), Trace.FULL)
                .explanation()
                .orElseThrow();
        // 8,000.00 - 2,096.52 = 5,903; limits of two months: 471.1667, 2,486.8333, 5,182; taxes 89.5216 + 403.1333 +
        // 565.9850
        assertThat(explanation.find("gb.paye.bands").orElseThrow().arguments())
                .containsEntry("full", UnitPrice.parse("GBP 1058.6399"))
                .containsEntry("tax", gbp("1361.45")); // + (5,903 - 5,182) x 42 % = 302.82
        assertThat(explanation.find("gb.paye.due").orElseThrow().toString().replace('\u00a0', ' '))
                .contains("£ 1,361.45 - £ 700.00 already paid = £ 661.45");
        for (String code : List.of("gb.paye.free-pay", "gb.paye.taxable", "gb.paye.limit")) {
            assertThat(explanation.find(code)).isPresent();
        }
        assertThat(explanation.toText(Locale.CHINA).replace('\u00a0', ' '))
                .contains("税码 S1257L", "免税额", "已缴")
                .contains("已满各级 £1,058.6399 + 其余部分的 42%", " × 2 / 12")
                .contains("》第684条（", "》第23条（", "》第2、23条（");
        assertThat(tax("BR", TaxPeriod.week(1), "1", "1", "0").explanation()).isEmpty();
    }
}
