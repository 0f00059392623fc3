// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contributions by city, the rules of the country on them, and payslips. */
class ChinaPayrollTest {

    private static final ChinaContributionTables TABLES = ChinaContributionTables.standard();
    private static final City SHANGHAI = City.parse("310000");
    private static final City BEIJING = City.parse("110000");
    private static final City SHENZHEN = City.parse("440300");
    private static final HousingFundRate SEVEN = HousingFundRate.of(Percentage.of(7));
    private static final Percentage CLASS_ONE = Percentage.parse("0.2%");

    private static ChinaTaxYear tax() {
        return ChinaTaxYear.of(2025);
    }

    private static CityContributions shanghai(String month) {
        return CityContributions.of(TABLES, SHANGHAI, YearMonth.parse(month), SEVEN, CLASS_ONE);
    }

    private static ChinaPayroll payroll() {
        return ChinaPayroll.of(tax(), shanghai("2025-09"));
    }

    private static PayslipMonth month(String gross) {
        return PayslipMonth.of(MonthlyWages.of(yuan(gross)), DeclaredWages.both(yuan(gross)));
    }

    @ParameterizedTest
    @CsvSource({
        // month, declared, social base, fund base: both sides of the limits, and of the first of July
        "2025-07, 20000,    20000,    20000", //
        "2025-07, 7459.99,  7460,     7459.99",
        "2025-07, 7460.01,  7460.01,  7460.01",
        "2025-07, 37302.01, 37302,    37302",
        "2026-06, 1,        7460,     2690",
        "2026-07, 1,        7546,     2740",
        "2026-07, 99999,    37731,    37731",
        "2027-06, 1,        7546,     2740"
    })
    void putsTheWageWithinTheLimitsOfTheMonth(String month, String declared, String social, String fund) {
        Contributions made = shanghai(month).contribute(DeclaredWages.both(yuan(declared)), Trace.OFF);
        assertThat(made.base(ContributionLine.PENSION)).isEqualTo(yuan(social));
        assertThat(made.base(ContributionLine.INJURY)).isEqualTo(yuan(social));
        assertThat(made.base(ContributionLine.HOUSING_FUND)).isEqualTo(yuan(fund));
    }

    @Test
    void roundsTheFundToYuanPartByPart() {
        CityContributions both = CityContributions.of(
                TABLES,
                SHANGHAI,
                YearMonth.of(2025, 9),
                new HousingFundRate(Percentage.of(7), Percentage.of(5)),
                CLASS_ONE);
        // 10,150 x 7 % = 710.50 and x 5 % = 507.50, half up each; together they would be 1,218
        Contributions made = both.contribute(DeclaredWages.both(yuan("10150")), Trace.OFF);
        assertThat(made.employee(ContributionLine.HOUSING_FUND)).isEqualTo(yuan("711"));
        assertThat(made.employer(ContributionLine.SUPPLEMENTARY_FUND)).isEqualTo(yuan("508"));
        assertThat(made.employeeFund()).isEqualTo(yuan("1219"));
        assertThat(made.employerFund()).isEqualTo(yuan("1219"));
    }

    @Test
    void addsThreeYuanOfMedicalInsuranceInBeijing() {
        CityContributions beijing = CityContributions.of(
                TABLES,
                BEIJING,
                YearMonth.of(2025, 9),
                HousingFundRate.of(Percentage.of(12)),
                Percentage.parse("0.4%"));
        Contributions made = beijing.contribute(DeclaredWages.both(yuan("10000")), Trace.OFF);
        assertThat(made.employee(ContributionLine.MEDICAL)).isEqualTo(yuan("203")); // 2 % + 3
        assertThat(made.employer(ContributionLine.MEDICAL)).isEqualTo(yuan("980"));
        assertThat(made.employeeTotal()).isEqualTo(yuan("2253")); // 800 + 203 + 50 + 1,200
        assertThat(made.employerTotal()).isEqualTo(yuan("3870")); // 1,600 + 980 + 50 + 40 + 1,200
        assertThat(beijing.minimumNet()).isEmpty();
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() ->
                        CityContributions.of(TABLES, SHENZHEN, YearMonth.of(2026, 7), HousingFundRate.NONE, CLASS_ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "contribution base of pension, rate of pension, contribution base of unemployment,"
                                + " rate of unemployment, contribution base of injury (Shenzhen, 440300, on 2026-07-01)"
                                + " are not in the tables");
        assertThatThrownBy(() -> shanghai("2027-07")).hasMessageContaining("(Shanghai, 310000, on 2027-07-01)");
        assertThatThrownBy(() -> shanghai("2025-06"))
                .hasMessageStartingWith("rate of pension, rate of medical, rate of unemployment (Shanghai, 310000, on");
        assertThatThrownBy(() -> CityContributions.of(
                        TABLES, BEIJING, YearMonth.of(2025, 6), HousingFundRate.of(Percentage.of(12)), CLASS_ONE))
                .hasMessageStartingWith("contribution base of housing-fund, rate of housing-fund (Beijing, 110000, on");
        assertThatThrownBy(() -> CityContributions.of(
                        TABLES, City.parse("320100"), YearMonth.of(2025, 9), HousingFundRate.NONE, CLASS_ONE))
                .hasMessageStartingWith("contribution base of pension, rate of pension, contribution base of medical,"
                        + " rate of medical, contribution base of unemployment, rate of unemployment,"
                        + " contribution base of injury (Nanjing, 320100, on 2025-09-01) are not in the tables");
        assertThatThrownBy(() -> TABLES.averageAnnualWage(BEIJING, 2025))
                .hasMessageStartingWith("average-monthly (Beijing, 110000, on 2025-01-01) is not in the tables");
        assertThat(TABLES.averageAnnualWage(SHANGHAI, 2025)).isEqualTo(yuan("150924"));
        assertThat(TABLES.bounds(SHENZHEN, ContributionLine.MEDICAL, LocalDate.of(2026, 3, 1))
                        .floor())
                .isEqualTo(yuan("6727"));
        assertThat(TABLES.wage(SHANGHAI, LocalWage.Kind.MINIMUM_HOURLY, LocalDate.of(2025, 7, 1)))
                .isEqualTo(yuan("25"));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, true",
        "7, 5, true",
        "7, 1, true",
        "4.99, 0, false",
        "7.01, 0, false",
        "7, 0.5, false",
        "7, 6, false"
    })
    void holdsTheFundToTheRatesOfTheCity(String basic, String supplementary, boolean allowed) {
        HousingFundRate rate =
                new HousingFundRate(Percentage.parse(basic + "%"), Percentage.parse(supplementary + "%"));
        assertThat(TABLES.fundLimits(SHANGHAI, LocalDate.of(2025, 9, 1)).allow(rate))
                .isEqualTo(allowed);
        if (!allowed) {
            assertThatThrownBy(() -> CityContributions.of(TABLES, SHANGHAI, YearMonth.of(2025, 9), rate, CLASS_ONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("5% to 7% in Shanghai");
        }
    }

    @Property
    void everyLineIsBaseTimesRate(@ForAll @LongRange(min = 0, max = 6_000_000) long wage) {
        Contributions made = shanghai("2025-09").contribute(DeclaredWages.both(Yuan.of(wage)), Trace.OFF);
        BigDecimal base =
                BigDecimal.valueOf(wage, 2).max(new BigDecimal("7460")).min(new BigDecimal("37302"));
        BigDecimal fund =
                BigDecimal.valueOf(wage, 2).max(new BigDecimal("2690")).min(new BigDecimal("37302"));
        assertThat(made.employee(ContributionLine.PENSION)).isEqualTo(share(base, "0.08", 2));
        assertThat(made.employer(ContributionLine.PENSION)).isEqualTo(share(base, "0.16", 2));
        assertThat(made.employee(ContributionLine.MEDICAL)).isEqualTo(share(base, "0.02", 2));
        assertThat(made.employer(ContributionLine.MEDICAL)).isEqualTo(share(base, "0.09", 2));
        assertThat(made.employee(ContributionLine.UNEMPLOYMENT)).isEqualTo(share(base, "0.005", 2));
        assertThat(made.employer(ContributionLine.INJURY)).isEqualTo(share(base, "0.002", 2));
        assertThat(made.employee(ContributionLine.INJURY)).isEqualTo(yuan("0"));
        assertThat(made.employee(ContributionLine.HOUSING_FUND)).isEqualTo(share(fund, "0.07", 0));
        Contributions told = shanghai("2025-09").contribute(DeclaredWages.both(Yuan.of(wage)), Trace.FULL);
        assertThat(told.explained(Optional.empty())).isEqualTo(made);
    }

    private static Money share(BigDecimal base, String rate, int places) {
        return Oracle.yuan(base.multiply(new BigDecimal(rate))
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString());
    }

    @Test
    void knowsTheRulesOfTheCountry() {
        assertThat(ContributionRules.lateFee(yuan("10000"), 20, Trace.OFF).amount())
                .isEqualTo(yuan("100"));
        assertThat(ContributionRules.lateFee(yuan("10"), 1, Trace.OFF).amount())
                .isEqualTo(yuan("0.01")); // 0.005, half up
        assertThat(ContributionRules.lateFee(yuan("9.99"), 1, Trace.OFF).amount())
                .isEqualTo(yuan("0"));
        assertThat(ContributionRules.lateFee(yuan("10000"), 20, Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.CHINA))
                .contains("万分之五")
                .contains("第八十六条");
        assertThat(ContributionRules.lateFee(yuan("10000"), 0, Trace.OFF).amount())
                .isEqualTo(yuan("0"));
        assertThat(ContributionRules.housingFund(yuan("10000"), Percentage.of(5))
                        .orElseThrow())
                .isEqualTo(yuan("500"));
        assertThat(ContributionRules.housingFund(yuan("10000"), Percentage.of(12))
                        .isAccepted())
                .isTrue();
        Decision<Money> low = ContributionRules.housingFund(yuan("10000"), Percentage.parse("4.99%"));
        assertThat(low.reasons().get(0).toText(Locale.ENGLISH)).contains("must be from 5% to 12%");
        assertThat(low.reasons().get(0).toText(Locale.CHINA)).contains("《住房公积金管理条例》第十八条");
        assertThat(ContributionRules.housingFund(yuan("1"), Percentage.parse("12.01%"))
                        .isAccepted())
                .isFalse();
        assertThat(ContributionRules.firstFundMonth(LocalDate.of(2025, 12, 31), true))
                .isEqualTo(YearMonth.of(2026, 1));
        assertThat(ContributionRules.firstFundMonth(LocalDate.of(2025, 12, 31), false))
                .isEqualTo(YearMonth.of(2025, 12));
        assertThat(ContributionBounds.ofLocalAverage(yuan("12577")))
                .isEqualTo(new ContributionBounds(yuan("7546.20"), yuan("37731")));
        assertThatThrownBy(() -> new ContributionBounds(yuan("2"), yuan("1"))).hasMessageContaining("cap");
    }

    @Test
    void goesFromGrossToNet() {
        ChinaPayslip slip = payroll()
                .payslip(tax().wages().start(), month("20000"), Trace.OFF)
                .orElseThrow();
        assertThat(slip.contributions().employeeTotal()).isEqualTo(yuan("3500"));
        assertThat(slip.contributions().employerTotal()).isEqualTo(yuan("6540"));
        assertThat(slip.taxable()).isEqualTo(yuan("11500"));
        assertThat(slip.iit()).isEqualTo(yuan("345"));
        assertThat(slip.net()).isEqualTo(yuan("16155"));
        assertThat(slip.after().special()).isEqualTo(yuan("3500"));
    }

    @Test
    void paysBonusAndSeveranceBeside() {
        PayslipMonth month = month("20000").withBonus(yuan("36000")).withSeverance(yuan("488772"), yuan("150924"));
        ChinaPayslip slip =
                payroll().payslip(tax().wages().start(), month, Trace.FULL).orElseThrow();
        assertThat(slip.bonusTax()).isEqualTo(yuan("1080"));
        assertThat(slip.severanceTax()).isEqualTo(yuan("1080"));
        // 20,000 + 36,000 + 488,772 - 3,500 - 345 - 1,080 - 1,080
        assertThat(slip.net()).isEqualTo(yuan("538767"));
        assertThat(slip.after().bonusTaxedSeparately()).isTrue();
        assertThat(slip.explanation().orElseThrow().toText(Locale.ENGLISH))
                .startsWith("net CN¥538,767.00 = pay CN¥20,000.00 + bonus CN¥36,000.00")
                .contains("pension insurance: own CN¥1,600.00, of the employer CN¥3,200.00")
                .contains("severance CN¥488,772.00: exempt CN¥452,772.00");
        assertThat(slip.explanation().orElseThrow().toText(Locale.CHINA)).contains("上海市社会保险与住房公积金");
        Decision<ChinaPayslip> again =
                payroll().payslip(slip.after(), month("20000").withBonus(yuan("1")), Trace.OFF);
        assertThat(again.reasons().get(0).code()).isEqualTo("bonus.once-a-year");
        assertThatThrownBy(() -> new PayslipMonth(
                        Residence.RESIDENT,
                        MonthlyWages.of(yuan("1")),
                        DeclaredWages.NONE,
                        yuan("0"),
                        yuan("1"),
                        Optional.empty()))
                .hasMessageContaining("localAverageAnnualWage");
    }

    @Test
    void deductsNothingForNonResidents() {
        PayslipMonth month =
                month("20000").withResidence(Residence.NON_RESIDENT).withBonus(yuan("72000"));
        ChinaPayslip slip =
                payroll().payslip(tax().wages().start(), month, Trace.OFF).orElseThrow();
        assertThat(slip.iit()).isEqualTo(yuan("1590")); // 15,000 x 20 % - 1,410
        assertThat(slip.bonusTax()).isEqualTo(yuan("5940"));
        assertThat(slip.net()).isEqualTo(yuan("80970")); // 92,000 - 3,500 - 1,590 - 5,940
        assertThat(slip.after().payments()).isZero();
    }

    @Test
    void warnsBelowTheMinimumWageOfShanghai() {
        ChinaPayroll later = ChinaPayroll.of(ChinaTaxYear.of(2026), shanghai("2026-07"));
        CumulativeWages start = CumulativeWages.start(2026);
        // 603.68 + 150.92 + 37.73 + 266 = 1,058.33; 3,798.33 leave exactly 2,740
        assertThat(later.payslip(start, month("3798.33"), Trace.OFF).warnings()).isEmpty();
        assertThat(later.payslip(start, month("3798.32"), Trace.OFF).warnings())
                .extracting(reason -> reason.code())
                .containsExactly("payslip.below-minimum-wage");
        assertThat(later.payslip(start, month("3798.32"), Trace.OFF)
                        .warnings()
                        .get(0)
                        .toText(Locale.ENGLISH))
                .contains("CN¥2,739.99")
                .contains("Shanghai");
    }

    @Test
    void leavesOutWhatIsNotInsured() {
        PayslipMonth month = PayslipMonth.of(MonthlyWages.of(yuan("10000")), DeclaredWages.NONE);
        ChinaPayslip slip =
                payroll().payslip(tax().wages().start(), month, Trace.FULL).orElseThrow();
        assertThat(slip.contributions().employerTotal()).isEqualTo(yuan("0"));
        assertThat(slip.net()).isEqualTo(yuan("9850"));
        assertThat(slip.explanation().orElseThrow().toText(Locale.ENGLISH)).contains("housing fund: not insured");
    }

    @Property
    void figuresDoNotDependOnTheTrace(
            @ForAll @LongRange(min = 0, max = 10_000_000) long gross,
            @ForAll @LongRange(min = 0, max = 5_000_000) long bonus,
            @ForAll boolean resident) {
        PayslipMonth month = PayslipMonth.of(MonthlyWages.of(Yuan.of(gross)), DeclaredWages.both(Yuan.of(gross)))
                .withBonus(Yuan.of(bonus))
                .withResidence(resident ? Residence.RESIDENT : Residence.NON_RESIDENT);
        ChinaPayslip plain =
                payroll().payslip(tax().wages().start(), month, Trace.OFF).orElseThrow();
        ChinaPayslip told =
                payroll().payslip(tax().wages().start(), month, Trace.FULL).orElseThrow();
        assertThat(told.net()).isEqualTo(plain.net());
        assertThat(told.after()).isEqualTo(plain.after());
        assertThat(told.contributions()).isEqualTo(plain.contributions());
        assertThat(told.explanation().orElseThrow().arguments()).containsEntry("net", plain.net());
        assertThat(plain.explanation()).isEmpty();
        assertThat(plain.net()
                        .plus(plain.iit())
                        .plus(plain.bonusTax())
                        .plus(plain.contributions().employeeTotal()))
                .isEqualTo(Yuan.of(gross + bonus));
    }

    @Test
    void insuresWithoutFund() {
        CityContributions without =
                CityContributions.of(TABLES, SHANGHAI, YearMonth.of(2025, 9), HousingFundRate.NONE, CLASS_ONE);
        Contributions made = without.contribute(DeclaredWages.both(yuan("10000")), Trace.OFF);
        assertThat(made.base(ContributionLine.PENSION)).isEqualTo(yuan("10000"));
        assertThat(made.base(ContributionLine.HOUSING_FUND)).isEqualTo(yuan("0"));
        assertThat(made.employeeTotal()).isEqualTo(yuan("1050")); // 800 + 200 + 50
        // 7,459.99 is below the floor of 7,460: 596.80 + 149.20 + 37.30
        assertThat(without.contribute(DeclaredWages.both(yuan("7459.99")), Trace.OFF)
                        .employeeTotal())
                .isEqualTo(yuan("783.30"));
    }

    @Test
    void namesTheRateAndTheLimitsThatAreMissing() {
        assertThatThrownBy(() -> TABLES.rate(SHANGHAI, ContributionLine.PENSION, LocalDate.of(2030, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rate of pension (Shanghai, 310000, on 2030-01-01)");
        assertThatThrownBy(() -> TABLES.fundLimits(SHANGHAI, LocalDate.of(2030, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rate of housing-fund (Shanghai, 310000, on 2030-01-01)");
    }
}
