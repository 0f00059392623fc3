// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.PayPacks.COST;
import static dev.tradewright.hr.country.PayPacks.NET;
import static dev.tradewright.hr.country.PayPacks.WAGE;
import static dev.tradewright.hr.country.PayPacks.chinese;
import static dev.tradewright.hr.country.PayPacks.english;
import static dev.tradewright.hr.country.PayPacks.pay;
import static dev.tradewright.hr.country.PayPacks.structure;
import static dev.tradewright.hr.country.PayPacks.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.Payslip;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChinaPayTest {

    private static final City SHANGHAI = City.parse("310000");
    private static final HousingFundRate FUND = HousingFundRate.of(Percentage.of(7));
    private static final Percentage INJURY = Percentage.parse("0.2%");
    private final PayEngine engine = PayEngine.compile(
            structure(
                            CurrencyUnit.CNY,
                            ChinaPay.inputs(),
                            List.of(ChinaPay.INCOME, ChinaPay.INSURED_WAGE, ChinaPay.FUND_WAGE))
                    .build(),
            ChinaPay.functions((employment, period) -> new InsuredPlace(SHANGHAI, FUND, INJURY)));

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private PayInputs.Builder inputs(String wage, CumulativeWages before) {
        PayInputs.Builder inputs = engine.inputs().set(WAGE, cny(wage));
        ChinaPay.enterYear(inputs, before);
        return inputs;
    }

    private static PayPeriod month(int month) {
        return PayPeriod.monthly(2025, month, 15);
    }

    @Test
    void isReadInEnglishAndChinese() {
        PayInputs inputs = inputs("20000", CumulativeWages.start(2025))
                .set(ChinaPay.BONUS, cny("30000"))
                .set(ChinaPay.SEVERANCE, cny("500000"))
                .build();
        Payslip slip = pay(engine, month(9), inputs);

        assertThat(english(slip))
                .contains(
                        "\n  Base wage: ",
                        "\n  Pension insurance: ",
                        "\n  Work injury insurance, employer: ",
                        "\n  Individual income tax: ",
                        "\n  Individual income tax on the bonus: ",
                        "\n  Cumulative tax withheld: ",
                        "\n  Net pay: ");
        assertThat(chinese(slip))
                .contains(
                        "\n  基本工资：",
                        "\n  基本养老保险：",
                        "\n  工伤保险（单位）：",
                        "\n  个人所得税：",
                        "\n  奖金个人所得税：",
                        "\n  累计已预扣预缴税额：",
                        "\n  实发工资：");
    }

    @Test
    void refusalsNameWhatTheCallerKnows() {
        CumulativeWages start = CumulativeWages.start(2025);
        PayInputs negative = inputs("-1", start).build();
        assertThatThrownBy(() -> pay(engine, month(9), negative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CN_INSURED_WAGE (CNY -1.00) must be 0 or more");
        Payslip slip = pay(engine, month(9), inputs("20000", start).build());
        assertThatThrownBy(() -> ChinaPay.yearAfter(CumulativeWages.start(2024), slip))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("must be paid in the year that it is added to (2024)");
    }

    @Test
    void explanationsNameWhatTheyReckonFrom() {
        Payslip slip = pay(
                engine, month(9), inputs("20000", CumulativeWages.start(2025)).build());
        String chinese = slip.explanation().orElseThrow().toText(Locale.CHINA);
        String english = slip.explanation().orElseThrow().toText(Locale.UK);

        assertThat(chinese).contains("基本工资：WAGE = ", "取整（四舍五入）后", "合同工资（WAGE）= ", "此前累计收入（CN_BEFORE_INCOME）= ");
        assertThat(english)
                .contains("Base wage: WAGE = ", "rounded (half away from zero)", "Agreed wage (WAGE) = ")
                .contains("Cumulative income before (CN_BEFORE_INCOME) = ");
    }

    @Test
    void isThePayslipOfThePack() {
        ChinaPayroll pack = ChinaPayroll.of(
                ChinaTaxYear.of(2025),
                CityContributions.of(
                        ChinaContributionTables.standard(), SHANGHAI, YearMonth.of(2025, 9), FUND, INJURY));
        ChinaPayslip expected = pack.payslip(
                        CumulativeWages.start(2025),
                        PayslipMonth.of(MonthlyWages.of(cny("20000")), DeclaredWages.both(cny("20000"))),
                        Trace.FULL)
                .orElseThrow();
        Payslip slip = pay(
                engine, month(9), inputs("20000", CumulativeWages.start(2025)).build());

        for (ContributionLine line : ContributionLine.values()) {
            assertThat(slip.amount(ChinaPay.employee(line)))
                    .isEqualTo(expected.contributions().employee(line));
            assertThat(slip.amount(ChinaPay.employer(line)))
                    .isEqualTo(expected.contributions().employer(line));
        }
        assertThat(slip.amount(ChinaPay.OWN_CONTRIBUTIONS)).isEqualTo(cny("3500")); // 1,600 + 400 + 100 + 1,400
        assertThat(slip.amount(ChinaPay.INCOME_TAX)).isEqualTo(expected.iit()).isEqualTo(cny("345"));
        assertThat(slip.amount(NET)).isEqualTo(expected.net()).isEqualTo(cny("16155"));
        assertThat(slip.amount(COST))
                .isEqualTo(cny("20000").plus(expected.contributions().employerTotal()));
        assertThat(ChinaPay.yearAfter(CumulativeWages.start(2025), slip)).isEqualTo(expected.after());
        for (ContributionLine line : ContributionLine.values()) {
            assertThat(told(slip, ChinaPay.employer(line)))
                    .isEqualTo(told(slip, ChinaPay.employee(line)))
                    .extracting(told -> told.arguments().get(Explanation.ID))
                    .isEqualTo(line.name());
        }
        assertThat(expected.explanation().orElseThrow().steps())
                .contains(
                        told(slip, ChinaPay.INCOME_TAX),
                        told(slip, ChinaPay.employee(ContributionLine.PENSION)),
                        told(slip, ChinaPay.OWN_CONTRIBUTIONS));
    }

    /** The example of {@link WageWithholding}: 30,000 a month, 4,500 own contributions, 2,000 additional deductions. */
    @Test
    void accumulatesTheYear() {
        PayTotal own = PayTotal.builder()
                .code(ChinaPay.OWN_CONTRIBUTIONS)
                .addAdds("gross")
                .cap("CNY 4500")
                .build();
        PayEngine engine = PayEngine.compile(
                structure(CurrencyUnit.CNY, ChinaPay.inputs(), List.of(ChinaPay.INCOME))
                        .addTotals(own)
                        .build(),
                ChinaPay.incomeTax(ChinaTaxTables.standard()));
        CumulativeWages year = CumulativeWages.start(2025);
        for (String tax : List.of("555", "625", "1850")) {
            PayInputs.Builder inputs = engine.inputs().set(WAGE, cny("30000")).set(ChinaPay.ADDITIONAL, cny("2000"));
            ChinaPay.enterYear(inputs, year);
            Payslip slip = pay(engine, month(year.payments() + 1), inputs.build());
            assertThat(slip.amount(ChinaPay.INCOME_TAX)).isEqualTo(cny(tax));
            year = ChinaPay.yearAfter(year, slip);
        }
        assertThat(year.withheld()).isEqualTo(cny("3030"));
        assertThat(year.basicMonths()).isEqualTo(3);
    }

    @Test
    void deductsTheWholeYearAtOnce() {
        CumulativeWages before = ChinaTaxYear.of(2025).wages().startWithWholeYear();
        Payslip slip = pay(engine, month(9), inputs("20000", before).build());

        assertThat(slip.amount(ChinaPay.INCOME_TAX)).isEqualTo(cny("0")); // 20,000 - 3,500 - 60,000
        assertThat(ChinaPay.yearAfter(before, slip).basicMonths()).isZero();
    }

    @Test
    void leavesOutWhoIsNotInsured() {
        PayInputs inputs = inputs("20000", CumulativeWages.start(2025))
                .set(ChinaPay.INSURED, false)
                .set(ChinaPay.FUNDED, false)
                .set(ChinaPay.BASIC_MONTHS, Decimal.of(3))
                .build();
        Payslip slip = pay(engine, month(9), inputs);

        assertThat(slip.amount(ChinaPay.OWN_CONTRIBUTIONS)).isEqualTo(cny("0"));
        assertThat(slip.amount(ChinaPay.INCOME_TAX)).isEqualTo(cny("150")); // (20,000 - 3 x 5,000) x 3 %
    }

    @Test
    void explainsInChinese() {
        Payslip slip = pay(
                engine, month(9), inputs("20000", CumulativeWages.start(2025)).build());

        assertThat(slip.line(ChinaPay.INCOME_TAX)
                        .orElseThrow()
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.CHINA))
                .startsWith("个人所得税：")
                .contains("累计减除费用", "1 个月");
        assertThat(slip.toText(Locale.CHINA)).contains("基本养老保险", "住房公积金（单位）");
    }

    @Test
    void refusesMonthsAndYearsThatTheTablesLack() {
        PayPeriod early = PayPeriod.monthly(2019, 1, 15);
        PayInputs inputs = inputs("20000", CumulativeWages.start(2019)).build();
        assertThatThrownBy(() -> pay(engine, early, inputs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Shanghai");
    }

    /** Each sum of the year goes in by its own place and comes out with what the month adds to it. */
    @Test
    void addsTheMonthToEachSumOfTheYear() {
        CumulativeWages before = CumulativeWages.of(
                2025,
                1,
                1,
                Optional.empty(),
                cny("100000"),
                cny("20"),
                cny("300"),
                cny("4000"),
                cny("50"),
                cny("6"),
                cny("700"),
                false);
        Payslip slip = pay(
                engine,
                month(9),
                inputs("20000", before)
                        .set(ChinaPay.EXEMPT, cny("1"))
                        .set(ChinaPay.ADDITIONAL, cny("2"))
                        .set(ChinaPay.OTHER, cny("3"))
                        .set(ChinaPay.RELIEF, cny("4"))
                        .build());
        // 120,000 - 21 - 10,000 - 3,800 - 4,002 - 53 = 102,124 x 10 % - 2,520 = 7,692.40, less 10 of relief and 700
        assertThat(slip.amount(ChinaPay.INCOME_TAX)).isEqualTo(cny("6982.40"));
        assertThat(ChinaPay.yearAfter(before, slip))
                .isEqualTo(CumulativeWages.of(
                        2025,
                        2,
                        2,
                        Optional.empty(),
                        cny("120000"),
                        cny("21"),
                        cny("3800"),
                        cny("4002"),
                        cny("53"),
                        cny("10"),
                        cny("7682.40"),
                        false));
    }

    @Test
    void taxesBonusesAndSeveranceByTheirOwnFunctions() {
        ChinaTaxTables tables = ChinaTaxTables.standard();
        assertThat(ChinaPay.bonusTax(tables).name()).isEqualTo("cn-bonus-tax@1");
        assertThat(ChinaPay.severanceTax(tables, ChinaContributionTables.standard(), (employment, period) -> null)
                        .name())
                .isEqualTo("cn-severance-tax@1");
    }
}
