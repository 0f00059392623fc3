// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What becomes of a bonus in a year in which one was taxed separately already, and arguments that are missing. */
class SecondBonusTest {

    private static final City SHANGHAI = City.parse("310000");
    private static final HousingFundRate SEVEN = HousingFundRate.of(Percentage.of(7));
    private static final Percentage CLASS_ONE = Percentage.parse("0.2%");
    private static final ChinaTaxYear TAX = ChinaTaxYear.of(2025);
    private static final ChinaPayroll PAYROLL = ChinaPayroll.of(TAX, contributions(2025, 9));
    private static final CumulativeWages AFTER_A_BONUS = TAX.wages().start().withBonusTaxedSeparately();

    private static CityContributions contributions(int year, int month) {
        return CityContributions.of(
                ChinaContributionTables.standard(), SHANGHAI, YearMonth.of(year, month), SEVEN, CLASS_ONE);
    }

    private static PayslipMonth month(String gross) {
        return PayslipMonth.of(MonthlyWages.of(yuan(gross)), DeclaredWages.both(yuan(gross)));
    }

    @Test
    void isRefusedUnlessItIsToBeMerged() {
        PayslipMonth month = month("20000").withBonus(yuan("5000"));
        for (Decision<ChinaPayslip> refused : List.of(
                PAYROLL.payslip(AFTER_A_BONUS, month, Trace.OFF),
                PAYROLL.payslip(AFTER_A_BONUS, month, SecondBonus.REFUSED, Trace.OFF))) {
            assertThat(refused.reasons()).extracting(reason -> reason.code()).containsExactly("bonus.once-a-year");
        }
    }

    @Test
    void isTaxedWithTheWages() {
        ChinaPayslip slip = PAYROLL.payslip(
                        AFTER_A_BONUS, month("20000").withBonus(yuan("5000")), SecondBonus.MERGED, Trace.FULL)
                .orElseThrow();
        assertThat(slip.contributions().employeeTotal()).isEqualTo(yuan("3500")); // of the declared 20,000
        assertThat(slip.taxable()).isEqualTo(yuan("16500")); // 25,000 - 5,000 - 3,500
        assertThat(slip.iit()).isEqualTo(yuan("495")); // 3 %
        assertThat(slip.bonusTax()).isEqualTo(yuan("0"));
        assertThat(slip.net()).isEqualTo(yuan("21005")); // 25,000 - 3,500 - 495
        assertThat(slip.month().wages().income()).isEqualTo(yuan("25000"));
        assertThat(slip.after().income()).isEqualTo(yuan("25000"));
        assertThat(slip.after().bonusTaxedSeparately()).isTrue();
        assertThat(slip.explanation().orElseThrow().toText(Locale.ENGLISH))
                .contains("second bonus CN¥5,000.00 of the year: taxed with the wages of the month");
        assertThat(slip.explanation().orElseThrow().toText(Locale.CHINA))
                .contains("再次发放的奖金")
                .contains("并入当月工资计税");
    }

    @Test
    void isTaxedWithTheWagesOfNonResidents() {
        PayslipMonth month =
                month("20000").withResidence(Residence.NON_RESIDENT).withBonus(yuan("72000"));
        ChinaPayslip slip = PAYROLL.payslip(AFTER_A_BONUS, month, SecondBonus.MERGED, Trace.FULL)
                .orElseThrow();
        assertThat(slip.iit()).isEqualTo(yuan("23990")); // (92,000 - 5,000) x 45 % - 15,160
        assertThat(slip.bonusTax()).isEqualTo(yuan("0"));
        assertThat(slip.net()).isEqualTo(yuan("64510")); // 92,000 - 3,500 - 23,990
        assertThat(slip.explanation().orElseThrow().toText(Locale.CHINA)).contains("2019年第35号");
    }

    @Test
    void theFirstBonusStaysAlone() {
        ChinaPayslip slip = PAYROLL.payslip(
                        TAX.wages().start(), month("20000").withBonus(yuan("36000")), SecondBonus.MERGED, Trace.OFF)
                .orElseThrow();
        assertThat(slip.bonusTax()).isEqualTo(yuan("1080"));
        assertThat(slip.iit()).isEqualTo(yuan("345"));
    }

    /** 3,798.32 leave 2,739.99 of 2,740 after own contributions, whatever bonus comes beside. */
    @Test
    void doesNotCountForTheMinimumWage() {
        ChinaPayroll later = ChinaPayroll.of(ChinaTaxYear.of(2026), contributions(2026, 7));
        CumulativeWages before = CumulativeWages.start(2026).withBonusTaxedSeparately();
        PayslipMonth month = month("3798.32").withBonus(yuan("9000"));
        assertThat(later.payslip(before, month, SecondBonus.MERGED, Trace.OFF).warnings())
                .extracting(reason -> reason.code())
                .containsExactly("payslip.below-minimum-wage");
    }

    @Property
    void isAsWagesThatAreSoMuchHigher(
            @ForAll @LongRange(min = 0, max = 10_000_000) long gross,
            @ForAll @LongRange(min = 1, max = 5_000_000) long bonus,
            @ForAll boolean resident) {
        Residence residence = resident ? Residence.RESIDENT : Residence.NON_RESIDENT;
        DeclaredWages declared = DeclaredWages.both(Yuan.of(gross));
        PayslipMonth two = PayslipMonth.of(MonthlyWages.of(Yuan.of(gross)), declared)
                .withResidence(residence)
                .withBonus(Yuan.of(bonus));
        PayslipMonth one = PayslipMonth.of(MonthlyWages.of(Yuan.of(gross + bonus)), declared)
                .withResidence(residence);
        assertThat(PAYROLL.payslip(AFTER_A_BONUS, two, SecondBonus.MERGED, Trace.OFF)
                        .orElseThrow())
                .isEqualTo(PAYROLL.payslip(AFTER_A_BONUS, one, Trace.OFF).orElseThrow());
    }

    @Test
    @SuppressWarnings("NullAway") // what is tested
    void whatIsMissingIsNamed() {
        PayslipMonth month = month("20000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.payslip(null, month, Trace.OFF))
                .withMessage("before is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.payslip(AFTER_A_BONUS, null, Trace.OFF))
                .withMessage("month is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.payslip(AFTER_A_BONUS, month, null, Trace.OFF))
                .withMessage("second is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.payslip(AFTER_A_BONUS, month, null))
                .withMessage("trace is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAX.wages().withhold(null, month.wages(), Trace.OFF))
                .withMessage("before is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAX.wages().withhold(AFTER_A_BONUS, null, Trace.OFF))
                .withMessage("wages is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAX.wages().withhold(AFTER_A_BONUS, month.wages(), (Trace) null))
                .withMessage("trace is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CityContributions.of(null, SHANGHAI, YearMonth.of(2025, 9), HousingFundRate.NONE, CLASS_ONE))
                .withMessage("tables is missing");
    }
}
