// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of 2026-27 at their bounds, and against those of 2025-26, which are checked against test data of HMRC. */
class TaxYear2026Test {

    private static final UnitedKingdomPayroll PAYROLL = UnitedKingdomPayroll.standard();
    private static final LocalDate FIRST = LocalDate.parse("2026-04-06");
    private static final LocalDate LAST = LocalDate.parse("2027-04-05");

    /** Scottish Rate Resolution for 2026-27: up to, rate. */
    private static final String[][] SCOTLAND = {
        {"3967", "0.19"}, {"16956", "0.20"}, {"31092", "0.21"}, {"62430", "0.42"}, {"125140", "0.45"}, {null, "0.48"}
    };

    private static Money gbp(String amount) {
        return Money.parse("GBP " + amount);
    }

    private static Money pence(long pence) {
        return Money.ofMinor(CurrencyUnit.GBP, pence);
    }

    private static Money tax(LocalDate paid, String code, TaxPeriod period, Money pay) {
        return PAYROLL.paye(paid)
                .tax(TaxCode.parse(code), period, pay, pay, gbp("0"), Trace.OFF)
                .due();
    }

    @ParameterizedTest
    @CsvSource({
        // the starter band of Scotland in a month: 2,827 / 12 = 235.58 before, 3,967 / 12 = 330.58 (331) in 2026-27
        "2026-04-05, 331, 63.84", // 44.7608 + 95.4167 x 20 % = 63.8441
        "2026-04-06, 331, 62.89", // 331 x 19 %
        "2027-04-05, 331, 62.89",
    })
    void theYearBeginsOnTheSixthOfApril(LocalDate paid, String pay, String tax) {
        assertThat(tax(paid, "S0T", TaxPeriod.month(1), gbp(pay))).isEqualTo(gbp(tax));
    }

    @ParameterizedTest
    @CsvSource({
        "S0T, 331, 62.89", // 331 x 19 %
        "S0T, 332, 63.09", // 753.73 / 12 = 62.8108, + 1.4167 x 20 % = 63.0941
        "S0T, 1413, 279.29", // 62.8108 + 1,082.4167 x 20 % = 279.2941; 16,956 / 12 = 1,413
        "S0T, 1414, 279.50", // 3,351.53 / 12 = 279.2941, + 1 x 21 %
        "S0T, 2591, 526.67", // 279.2941 + 1,178 x 21 % = 526.6741
        "S0T, 2592, 527.09", // + 1 x 42 %
        "S0T, 5203, 1623.71", // 526.6741 + 2,612 x 42 %; 62,430 / 12 = 5,202.50, rounded up
        "S0T, 5204, 1624.17", // 19,482.05 / 12 = 1,623.5041, + 1.50 x 45 % = 1,624.1791
        "S0T, 10429, 3975.42", // 1,623.5041 + 5,226.50 x 45 % = 3,975.4291; 10,428.33 rounded up
        "S0T, 10430, 3975.92", // 47,701.55 / 12 = 3,975.1291, + 1.6667 x 48 % = 3,975.9291
        "0T, 3142, 628.40", // 3,142 x 20 %; 37,700 / 12 = 3,141.67, rounded up
        "0T, 3143, 628.86", // 628.3333 + 1.3333 x 40 % = 628.8667
        "0T, 10430, 3543.75", // 628.3333 + 2,914.6667 + 1.6667 x 45 % = 3,543.75
        "C0T, 3143, 628.86",
        "SBR, 99.99, 19.80",
        "SD0, 99.99, 20.79",
        "SD3, 99.99, 47.52",
        "1257L, 1156.25, 21.40", // 107 x 20 %
        "S1257L, 1379.26, 62.89", // 1,048.26 free pay, 331 x 19 %
    })
    void taxOfTheFirstMonth(String code, String pay, String tax) {
        assertThat(tax(FIRST, code, TaxPeriod.month(1), gbp(pay))).isEqualTo(gbp(tax));
    }

    @ParameterizedTest
    @CsvSource({
        "S0T, 3967, 753.73", // x 19 %
        "S0T, 3968, 753.93", // + 20 %
        "S0T, 16956, 3351.53", // 753.73 + 12,989 x 20 %
        "S0T, 16957, 3351.74", // + 21 %
        "S0T, 17430, 3451.07", // 30,000 less 12,570: 753.73 + 2,597.80 + 474 x 21 %, as in public examples
        "S0T, 31092, 6320.09", // 3,351.53 + 14,136 x 21 %
        "S0T, 31093, 6320.51", // + 42 %
        "S0T, 62430, 19482.05", // 6,320.09 + 31,338 x 42 %
        "S0T, 62431, 19482.50", // + 45 %
        "S0T, 125140, 47701.55", // 19,482.05 + 62,710 x 45 %
        "S0T, 125141, 47702.03", // + 48 %
        "0T, 37700, 7540.00", // x 20 %
        "0T, 37701, 7540.40", // + 40 %
        "C0T, 125140, 42516.00", // 7,540 + 87,440 x 40 %
        "C0T, 125141, 42516.45", // + 45 %
    })
    void taxOfTheWholeYearAtTheLastPoundOfEachBand(String code, String pay, String tax) {
        assertThat(tax(LAST, code, TaxPeriod.month(12), gbp(pay))).isEqualTo(gbp(tax));
    }

    /** The bands of Scotland once more, in decimal numbers, on whole pounds and cut off to the penny. */
    @Property
    void theYearInScotlandIsTaxedBandByBand(@ForAll @LongRange(max = 30_000_000L) long pay) {
        BigDecimal taxable = BigDecimal.valueOf(pay / 100);
        BigDecimal tax = BigDecimal.ZERO;
        BigDecimal from = BigDecimal.ZERO;
        for (String[] band : SCOTLAND) {
            BigDecimal to = band[0] == null ? taxable.max(from) : new BigDecimal(band[0]).min(taxable.max(from));
            tax = tax.add(to.subtract(from).multiply(new BigDecimal(band[1])));
            from = to;
        }

        assertThat(tax(LAST, "S0T", TaxPeriod.month(12), pence(pay)))
                .isEqualTo(Money.of(CurrencyUnit.GBP, tax.setScale(2, RoundingMode.FLOOR)));
    }

    /** Outside of Scotland the bands are those of the year before. */
    @Property
    void outsideOfScotlandTheTaxIsThatOfTheYearBefore(
            @ForAll @IntRange(max = 3000) int number,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll boolean wales,
            @ForAll @LongRange(max = 30_000_000L) long pay) {
        String code = (wales ? "C" : "") + number + "L";

        assertThat(tax(FIRST, code, TaxPeriod.month(month), pence(pay)))
                .isEqualTo(tax(FIRST.minusDays(1), code, TaxPeriod.month(month), pence(pay)));
    }

    /** Thresholds and rates of National Insurance are those of the year before, but for the lower earnings limit. */
    @Property
    void nationalInsuranceIsThatOfTheYearBefore(
            @ForAll NiCategory category,
            @ForAll EarningsPeriod period,
            @ForAll @LongRange(max = 30_000_000L) long earnings) {
        NiContribution now =
                PAYROLL.nationalInsurance(FIRST).contribution(category, period, pence(earnings), Trace.OFF);
        NiContribution before = PAYROLL.nationalInsurance(FIRST.minusDays(1))
                .contribution(category, period, pence(earnings), Trace.OFF);

        assertThat(now.employee()).isEqualTo(before.employee());
        assertThat(now.employer()).isEqualTo(before.employer());
        assertThat(now.earningsPtToUel()).isEqualTo(before.earningsPtToUel());
    }

    @ParameterizedTest
    @CsvSource({
        "A, 242.00, 0.00, 21.90", // 146 x 15 %
        "A, 967.00, 58.00, 130.65", // 725 x 8 %; 871 x 15 %
        "A, 1000.00, 58.66, 135.60", // + 33 x 2 %; 904 x 15 %
        "B, 967.00, 13.41, 130.65", // 725 x 1.85 % = 13.4125
        "J, 967.00, 14.50, 130.65", // 725 x 2 %
        "C, 967.00, 0.00, 130.65",
        "F, 481.00, 19.12, 0.00", // 239 x 8 %
        "N, 1000.00, 58.66, 77.85", // 519 x 15 %
        "V, 967.00, 58.00, 0.00",
        "V, 1000.00, 58.66, 4.95", // 33 x 15 %
    })
    void aWeekOfNationalInsurance(NiCategory category, String earnings, String employee, String employer) {
        NiContribution contribution =
                PAYROLL.nationalInsurance(LAST).contribution(category, EarningsPeriod.WEEKLY, gbp(earnings), Trace.OFF);
        assertThat(contribution.employee()).isEqualTo(gbp(employee));
        assertThat(contribution.employer()).isEqualTo(gbp(employer));
    }

    @ParameterizedTest
    @CsvSource({
        // period, LEL, LEL to PT
        "WEEKLY, 129, 113",
        "FORTNIGHTLY, 258, 226", // 6,708 x 2 / 52; 484
        "FOUR_WEEKLY, 516, 451", // 967
        "MONTHLY, 559, 489",
        "QUARTERLY, 1677, 1466", // 3,143
        "YEARLY, 6708, 5862",
    })
    void theLowerEarningsLimitOfEachPeriod(EarningsPeriod period, String lel, String toPt) {
        NiContribution contribution =
                PAYROLL.nationalInsurance(FIRST).contribution(NiCategory.A, period, gbp("100000"), Trace.OFF);
        assertThat(contribution.earningsAtLel()).isEqualTo(gbp(lel));
        assertThat(contribution.earningsLelToPt()).isEqualTo(gbp(toPt));
        assertThat(PAYROLL.nationalInsurance(FIRST)
                        .contribution(NiCategory.A, period, gbp(lel).minus(gbp("0.01")), Trace.OFF)
                        .earningsAtLel())
                .isEqualTo(gbp("0"));
    }

    /** 13,000 - 12,570 = 430 x 8 % = 34.40; 13,000 - 5,000 = 8,000 x 15 % = 1,200.00. */
    @Test
    void aDirectorHasTheThresholdsOfTheYear() {
        DirectorContribution year = PAYROLL.directors(LAST, 52)
                .contribution(
                        NiCategory.A,
                        DirectorToDate.NOTHING,
                        new DirectorPayment(gbp("13000"), EarningsPeriod.YEARLY, DirectorPayment.Method.ANNUAL),
                        true,
                        Trace.OFF);
        assertThat(year.employee()).isEqualTo(gbp("34.40"));
        assertThat(year.employer()).isEqualTo(gbp("1200.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN_1, MONTHLY, 2252.77, 0", // 26,900 / 12 = 2,241.66; 11.11 x 9 % = 0.9999
        "PLAN_1, MONTHLY, 2252.78, 1", // 11.12 x 9 % = 1.0008
        "PLAN_2, MONTHLY, 2459.86, 0", // 29,385 / 12 = 2,448.75; 11.11 x 9 %
        "PLAN_2, MONTHLY, 2459.87, 1",
        "PLAN_2, WEEKLY, 1000.00, 39", // 565.09: 434.91 x 9 % = 39.1419
        "PLAN_4, MONTHLY, 3000.00, 16", // 33,795 / 12 = 2,816.25: 183.75 x 9 % = 16.5375
        "PLAN_4, WEEKLY, 1000.00, 31", // 649.90: 350.10 x 9 % = 31.509
        "PLAN_5, MONTHLY, 2094.44, 0", // 25,000 / 12 = 2,083.33; 11.11 x 9 %
        "PLAN_5, MONTHLY, 2094.45, 1",
        "PLAN_5, MONTHLY, 3000.00, 82", // 916.67 x 9 % = 82.5003
        "PLAN_5, WEEKLY, 1000.00, 46", // 480.76: 519.24 x 9 % = 46.7316
        "POSTGRADUATE, MONTHLY, 3000.00, 75", // 1,250 x 6 %
    })
    void studentLoans(StudentLoanPlan plan, EarningsPeriod period, String earnings, String amount) {
        assertThat(PAYROLL.studentLoans(FIRST)
                        .repayment(plan, period, gbp(earnings), Trace.OFF)
                        .amount())
                .isEqualTo(gbp(amount));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-05, 2025-26", "2024-04-06, 2024-25"})
    void planFiveIsNotDeductedBefore(LocalDate paid, String year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.studentLoans(paid)
                        .repayment(StudentLoanPlan.PLAN_5, EarningsPeriod.MONTHLY, gbp("3000"), Trace.OFF))
                .withMessage("plan (PLAN_5) has no terms in the tax year " + year
                        + "; there are some for [PLAN_1, PLAN_2, PLAN_4, POSTGRADUATE]"
                        + "\nMaybe it is deducted from a later tax year on;"
                        + " or add terms to TaxYearParameters.studentLoans.");
    }

    @Test
    void theSourcesAreNamed() {
        assertThat(PAYROLL.parameters(TaxYear.of(LAST)).sources())
                .hasSize(4)
                .anySatisfy(source -> assertThat(source).contains("S6M-20844"));
    }
}
