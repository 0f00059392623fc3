// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.country.gb.DirectorPayment.Method;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NationalInsuranceTest {

    private static final LocalDate PAID = LocalDate.parse("2025-06-30");
    private static final UnitedKingdomPayroll PAYROLL = UnitedKingdomPayroll.standard();

    private static Money gbp(String amount) {
        return Money.parse("GBP " + amount);
    }

    private static NiContribution contribution(NiCategory category, EarningsPeriod period, String earnings) {
        return PAYROLL.nationalInsurance(PAID).contribution(category, period, gbp(earnings), Trace.OFF);
    }

    @ParameterizedTest
    @CsvSource({
        // secondary threshold 96: a third decimal place of 5 is dropped, of 6 rounds up
        "A, 96.00, 0.00, 0.00",
        "A, 96.03, 0.00, 0.00", // 0.0045
        "A, 96.04, 0.00, 0.01", // 0.006
        // primary threshold 242: employer 146 x 15 % = 21.90
        "A, 242.00, 0.00, 21.90",
        "A, 242.07, 0.00, 21.91", // 0.0056 is cut off to 0.005 and dropped; 21.9105 to 21.910
        "A, 242.08, 0.01, 21.91", // 0.0064 to 0.006; 21.912
        // upper earnings limit 967: 725 x 8 % = 58.00; 871 x 15 % = 130.65
        "A, 967.00, 58.00, 130.65",
        "A, 967.29, 58.00, 130.69", // 0.29 x 2 % = 0.0058 to 0.005; 130.6935 to 130.693
        "A, 967.30, 58.01, 130.69", // 0.006; 130.695 is dropped
        "A, 1000.00, 58.66, 135.60",
        "B, 1000.00, 14.07, 135.60", // 725 x 1.85 % = 13.4125 to 13.412, 13.41, + 0.66
        "C, 1000.00, 0.00, 135.60",
        "J, 1000.00, 15.16, 135.60", // 14.50 + 0.66
        // freeport upper secondary threshold 481
        "F, 481.00, 19.12, 0.00", // 239 x 8 %
        "F, 481.04, 19.12, 0.01", // 19.1232; 0.006
        "F, 1000.00, 58.66, 77.85", // 519 x 15 %
        "N, 1000.00, 58.66, 77.85",
        "K, 1000.00, 0.00, 77.85",
        // upper secondary threshold 967
        "M, 967.00, 58.00, 0.00",
        "M, 1000.00, 58.66, 4.95", // 33 x 15 %
        "H, 1000.00, 58.66, 4.95",
        "V, 1000.00, 58.66, 4.95",
        "Z, 1000.00, 15.16, 4.95",
        "A, 0.00, 0.00, 0.00",
    })
    void aWeekByCategory(NiCategory category, String earnings, String employee, String employer) {
        NiContribution contribution = contribution(category, EarningsPeriod.WEEKLY, earnings);
        assertThat(contribution.employee()).isEqualTo(gbp(employee));
        assertThat(contribution.employer()).isEqualTo(gbp(employer));
    }

    @ParameterizedTest
    @CsvSource({
        // period, LEL, LEL to PT, PT to UEL
        "WEEKLY, 125, 117, 725",
        "FORTNIGHTLY, 250, 234, 1450", // 484 of 483.46, 1,934 of 1,933.46
        "FOUR_WEEKLY, 500, 467, 2900", // 967 of 966.92, 3,867 of 3,866.92
        "MONTHLY, 542, 506, 3141",
        "QUARTERLY, 1625, 1518, 9425", // 3,143 of 3,142.50, 12,568 of 12,567.50
        "YEARLY, 6500, 6070, 37700",
    })
    void theBandsOfEachPeriod(EarningsPeriod period, String lel, String toPt, String toUel) {
        NiContribution contribution = contribution(NiCategory.A, period, "100000");
        assertThat(contribution.earningsAtLel()).isEqualTo(gbp(lel));
        assertThat(contribution.earningsLelToPt()).isEqualTo(gbp(toPt));
        assertThat(contribution.earningsPtToUel()).isEqualTo(gbp(toUel));
    }

    @Test
    void earningsBelowTheLowerLimitAreNotReported() {
        assertThat(contribution(NiCategory.A, EarningsPeriod.WEEKLY, "124.99").earningsAtLel())
                .isEqualTo(gbp("0"));
        assertThat(contribution(NiCategory.A, EarningsPeriod.WEEKLY, "125.00").earningsAtLel())
                .isEqualTo(gbp("125"));
        assertThat(contribution(NiCategory.A, EarningsPeriod.WEEKLY, "125.01").earningsLelToPt())
                .isEqualTo(gbp("0.01"));
    }

    /** 2024-25: (1,000 - 175) x 13.8 % = 113.85. */
    @Test
    void theYearBeforeHadOtherFigures() {
        NiContribution contribution = PAYROLL.nationalInsurance(LocalDate.parse("2025-04-05"))
                .contribution(NiCategory.A, EarningsPeriod.WEEKLY, gbp("1000"), Trace.OFF);
        assertThat(contribution.employee()).isEqualTo(gbp("58.66"));
        assertThat(contribution.employer()).isEqualTo(gbp("113.85"));
    }

    @Test
    void theAlternativeMethodSettlesWithTheLastPayment() {
        // 52,000 - 50,270 = 1,730 x 2 % = 34.60, + 37,700 x 8 % = 3,016.00; less 51 x 58.66; (52,000 - 5,000) x 15 % =
        // 7,050.00 less 51 x 135.60
        List<DirectorContribution> year = year(NiCategory.A, 52, Method.ALTERNATIVE, 52);
        assertThat(year.get(0).employee()).isEqualTo(gbp("58.66"));
        assertThat(year.get(50).employer()).isEqualTo(gbp("135.60"));
        assertThat(year.get(51).employee()).isEqualTo(gbp("58.94"));
        assertThat(year.get(51).employer()).isEqualTo(gbp("134.40"));
        assertThat(year.get(51).toDate()).isEqualTo(new DirectorToDate(gbp("52000"), gbp("3050.60"), gbp("7050.00")));
    }

    @Test
    void theAnnualMethodCumulates() {
        List<DirectorContribution> year = year(NiCategory.A, 52, Method.ANNUAL, 52);
        assertThat(year.get(4).employer()).isEqualTo(gbp("0.00")); // 5,000 to date
        assertThat(year.get(5).employer()).isEqualTo(gbp("150.00")); // 1,000 x 15 %
        assertThat(year.get(11).employee()).isEqualTo(gbp("0.00")); // 12,000 to date
        assertThat(year.get(12).employee()).isEqualTo(gbp("34.40")); // 430 x 8 %
        assertThat(year.get(51).toDate().employee()).isEqualTo(gbp("3050.60"));
        assertThat(year.get(51).toDate().employer()).isEqualTo(gbp("7050.00"));
    }

    /** From week 5 on 48 weeks: 11,604 and 46,404; (46,404 - 11,604) x 8 % + 1,596 x 2 % = 2,815.92; 1,596 x 15 % = 239.40. */
    @Test
    void whoIsAppointedWithinTheYearHasProRataThresholds() {
        List<DirectorContribution> year = year(NiCategory.M, 48, Method.ALTERNATIVE, 48);
        assertThat(year.get(46).employer()).isEqualTo(gbp("4.95"));
        assertThat(year.get(47).employee()).isEqualTo(gbp("58.90"));
        assertThat(year.get(47).employer()).isEqualTo(gbp("6.75"));
        assertThat(year.get(47).toDate().employee()).isEqualTo(gbp("2815.92"));
        // one week: 12,570 / 52 up to 242, 50,270 / 52 up to 967, as in an ordinary week; 5,000 / 52 up to 97
        DirectorContribution week = year(NiCategory.A, 1, Method.ANNUAL, 1).get(0);
        assertThat(week.employee()).isEqualTo(gbp("58.66"));
        assertThat(week.employer()).isEqualTo(gbp("135.45"));
    }

    private static List<DirectorContribution> year(NiCategory category, int weeks, Method method, int payments) {
        return PAYROLL.directors(PAID, weeks)
                .year(
                        category,
                        Collections.nCopies(payments, new DirectorPayment(gbp("1000"), EarningsPeriod.WEEKLY, method)),
                        Trace.OFF);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void bothMethodsComeToTheSameYear(Method method) {
        List<DirectorPayment> payments = List.of(
                new DirectorPayment(gbp("9000"), EarningsPeriod.MONTHLY, method),
                new DirectorPayment(gbp("0"), EarningsPeriod.MONTHLY, method),
                new DirectorPayment(gbp("4000"), EarningsPeriod.MONTHLY, method));
        List<DirectorContribution> year = PAYROLL.directors(PAID, 52).year(NiCategory.A, payments, Trace.OFF);
        // 13,000 - 12,570 = 430 x 8 %; 13,000 - 5,000 = 8,000 x 15 %
        assertThat(year.get(2).toDate()).isEqualTo(new DirectorToDate(gbp("13000"), gbp("34.40"), gbp("1200.00")));
    }

    @Test
    void contributionsAreExplained() {
        String text = PAYROLL.nationalInsurance(PAID)
                .contribution(NiCategory.A, EarningsPeriod.WEEKLY, gbp("1000"), Trace.FULL)
                .explanation()
                .orElseThrow()
                .toText(Locale.ENGLISH)
                .replace('\u00a0', ' ');
        assertThat(text)
                .contains(
                        "employee: £725.00 x 8% + £33.00 x 2% = £58.66 (Social Security Contributions and Benefits Act 1992, s. 8")
                .contains("£1,000.00 (weekly)\n")
                .contains("employer: £385.00 x 15% + £486.00 x 15% + £33.00 x 15% = £135.60");
        DirectorContribution director = PAYROLL.directors(PAID, 52)
                .contribution(
                        NiCategory.A,
                        new DirectorToDate(gbp("51000"), gbp("2991.66"), gbp("6915.60")),
                        new DirectorPayment(gbp("1000"), EarningsPeriod.WEEKLY, Method.ALTERNATIVE),
                        true,
                        Trace.FULL);
        assertThat(director.employee()).isEqualTo(gbp("58.94"));
        assertThat(director.explanation().orElseThrow().toText(Locale.CHINA)).contains("董事", "本年累计", "雇主");
        for (EarningsPeriod period : EarningsPeriod.values()) {
            String chinese = PAYROLL.nationalInsurance(PAID)
                    .contribution(NiCategory.A, period, gbp("1000"), Trace.FULL)
                    .explanation()
                    .orElseThrow()
                    .toText(Locale.CHINA);
            assertThat(chinese).contains("（每", "》第8条（", " × 8%").doesNotContain(period.name(), " x ");
        }
    }

    @Test
    void plansAreNamed() {
        for (StudentLoanPlan plan : StudentLoanPlan.values()) {
            assertThat(plan.toText(Locale.CHINA)).containsPattern("^(学生|研究生)贷款").doesNotContain("_");
            assertThat(plan.toText(Locale.UK)).contains("loan").doesNotContain("_");
        }
    }

    @Test
    void wrongInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contribution(NiCategory.A, EarningsPeriod.WEEKLY, "-0.01"))
                .withMessage("earnings (GBP -0.01) must be 0 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> PAYROLL.directors(PAID, 53));
        assertThatIllegalArgumentException().isThrownBy(() -> PAYROLL.directors(PAID, 0));
    }
}
