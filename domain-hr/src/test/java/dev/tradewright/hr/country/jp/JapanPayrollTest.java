// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapanPayrollTest {

    private static final Subdivision TOKYO = Subdivision.of("JP-13");
    private static final LocalDate PAYDAY = LocalDate.of(2026, 4, 16);

    private final JapanPayroll payroll = JapanPayroll.standard();

    private static Money yen(long amount) {
        return Money.ofMinor(CurrencyUnit.JPY, amount);
    }

    private static Shares shares(long employee, long employer) {
        return new Shares(yen(employee), yen(employer));
    }

    @Test
    void aTokyoEmployeeInsuredForCare() {
        SocialContributions social =
                payroll.social(yen(410_000), true, payroll.socialRates(TOKYO, YearMonth.of(2026, 4)));

        assertThat(social.health()).isEqualTo(shares(23_513, 23_514)); // 11.47 % = 47,027, half 23,513.5
        assertThat(social.pension()).isEqualTo(shares(37_515, 37_515)); // 18.3 % = 75,030
        assertThat(social.childSupport()).isEqualTo(shares(471, 472)); // 0.23 % = 943, half 471.5
        assertThat(social.childContribution()).isEqualTo(yen(1_476)); // 0.36 %
        assertThat(social.employee()).isEqualTo(yen(23_513 + 37_515 + 471));
        assertThat(social.employer()).isEqualTo(yen(23_514 + 37_515 + 472 + 1_476));
    }

    @ParameterizedTest
    @CsvSource({
        // Tokyo and Osaka before and from March 2026, on 220,000: half of 9.91 %, 9.85 %, 10.24 %, 10.13 %
        "JP-13, 2026-02, 10901, 10901, 0",
        "JP-13, 2026-03, 10835, 10835, 0",
        "JP-27, 2026-02, 11264, 11264, 0",
        "JP-27, 2026-03, 11143, 11143, 0",
        // support for children begins in April 2026: 0.23 % = 506
        "JP-13, 2026-04, 10835, 10835, 253"
    })
    void ratesDependOnPrefectureAndMonth(
            String prefecture, YearMonth month, long employee, long employer, long support) {
        SocialContributions social =
                payroll.social(yen(220_000), false, payroll.socialRates(Subdivision.of(prefecture), month));

        assertThat(social.health()).isEqualTo(shares(employee, employer));
        assertThat(social.childSupport().employee()).isEqualTo(yen(support));
    }

    @ParameterizedTest
    @CsvSource({
        // half of base x 10 %: a fraction of half a yen or less is dropped, more is rounded up
        "200010, 10000, 10001", // 20,001.0; half 10,000.50
        "200011, 10001, 10000", // 20,001.1; half 10,000.55
        "200009, 10000, 10000", // 20,000.9; half 10,000.45
        "200019, 10001, 10000", // 20,001.9; half 10,000.95
        "     0,     0,     0"
    })
    void halfAYenIsDropped(long base, long employee, long employer) {
        SocialRates rates = payroll.socialRates(TOKYO, YearMonth.of(2026, 4)).withHealth(Percentage.of(10));

        assertThat(payroll.social(yen(base), false, rates).health()).isEqualTo(shares(employee, employer));
    }

    @ParameterizedTest
    @CsvSource({
        "  58000,  8052, 316", // as on 88,000: 16,104 and 316.8
        "  88000,  8052, 316",
        " 650000, 59475, 2340", // 118,950
        "1390000, 59475, 2340" // as on 650,000
    })
    void pensionAndChildContributionLookWithinTheirBounds(long remuneration, long employee, long contribution) {
        SocialContributions social =
                payroll.social(yen(remuneration), false, payroll.socialRates(TOKYO, YearMonth.of(2026, 9)));

        assertThat(social.pension().employee()).isEqualTo(yen(employee));
        assertThat(social.childContribution()).isEqualTo(yen(contribution));
    }

    @ParameterizedTest
    @CsvSource({
        "410000, 5,   8.5, 2050, 3485",
        "300000, 5,   8.5, 1500, 2550",
        "301500, 5.5, 9,   1658, 2713", // 1,658.25 and 2,713.5
        "300100, 5,   8.5, 1500, 2550", // 1,500.50 is dropped; 2,550.85
        "300101, 5,   8.5, 1501, 2550", // 1,500.505 is not
        "     0, 5,   8.5,    0,    0"
    })
    void employmentInsurance(long wages, String worker, String employer, long employee, long company) {
        EmploymentInsuranceRates rates = new EmploymentInsuranceRates(Decimal.parse(worker), Decimal.parse(employer));

        assertThat(payroll.employmentInsurance(yen(wages), rates)).isEqualTo(shares(employee, company));
    }

    @Test
    void employmentInsuranceChangesWithTheFiscalYear() {
        assertThat(payroll.employmentInsuranceRates(YearMonth.of(2026, 3)))
                .isEqualTo(new EmploymentInsuranceRates(Decimal.parse("5.5"), Decimal.parse("9")));
        assertThat(payroll.employmentInsuranceRates(YearMonth.of(2026, 4)))
                .isEqualTo(new EmploymentInsuranceRates(Decimal.parse("5"), Decimal.parse("8.5")));
    }

    @ParameterizedTest
    @CsvSource({
        // the middle of a line of the printed table makes what is printed
        "186000, 0, 3840", // line 185,000 to 187,000
        "300500, 0, 7930", // line 299,000 to 302,000
        // 102,501 less 54,167 and 48,334 is nothing; 102,599 leaves 98, of which 5.105 % are 5.00; from 5 on it is 10
        "102501, 0, 0",
        "102598, 0, 0", // 97 x 5.105 % = 4.95
        "102599, 0, 10", // 98 x 5.105 % = 5.0029
        "     0, 0, 0",
        // 300,500 - 96,767 - 48,334 - 31,667 = 123,732 x 5.105 % = 6,316.5
        "300500, 1, 6320",
        "300500, 7, 0",
        // 158,334 x 30 % + 6,667 = 54,167.2, rounded up 54,168: 158,334 - 54,168 - 48,334 = 55,832 x 5.105 % = 2,850.2
        "158334, 0, 2850",
        // 2,300,000 - 162,500 - 0 = 2,137,500 x 40.84 % - 237,893 = 635,062
        "2300000, 0, 635060"
    })
    void withholdingByTheFormula(long pay, int dependants, long tax) {
        assertThat(payroll.withholding(PAYDAY, yen(pay), dependants)).isEqualTo(yen(tax));
    }

    @ParameterizedTest
    @CsvSource({
        // first and last yen of nine printed lines
        "183000, 184999, 14000",
        "187000, 188999, 15400",
        "213000, 214999, 24100",
        "242000, 244999, 33600",
        "251000, 253999, 36600",
        "254000, 256999, 37600",
        "302000, 304999, 54500",
        "329000, 331999, 62600",
        "344000, 346999, 67800"
    })
    void secondaryEmploymentFollowsThePrintedLines(long first, long last, long tax) {
        assertThat(payroll.withholdingSecondary(PAYDAY, yen(first))).isEqualTo(yen(tax));
        assertThat(payroll.withholdingSecondary(PAYDAY, yen(last))).isEqualTo(yen(tax));
    }

    @ParameterizedTest
    @CsvSource({"182999", "347000"})
    void secondaryEmploymentIsRefusedWhereNoLineWasCompared(long pay) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.withholdingSecondary(PAYDAY, yen(pay)))
                .withMessageStartingWith(
                        "pay of secondary employment (JPY " + pay + ") must be in the tables, which know"
                                + " [JPY 183000 to below JPY 221000, JPY 221000 to below JPY 347000]");
    }

    @Test
    void whatThereAreNoFiguresForIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.socialRates(Subdivision.of("JP-01"), YearMonth.of(2026, 4)))
                .withMessageStartingWith("prefecture (JP-01) must be in the tables, which know [JP-13, JP-27]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.socialRates(TOKYO, YearMonth.of(2027, 3)))
                .withMessageContaining("(2027-03-01) must be in the tables");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.employmentInsuranceRates(YearMonth.of(2025, 3)))
                .withMessageStartingWith("month of the employment insurance rates (2025-03-01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.withholding(LocalDate.of(2025, 12, 31), yen(1), 0))
                .withMessageStartingWith("day of payment in the withholding tables (2025-12-31)");
        assertThatThrownBy(() -> payroll.withholding(PAYDAY, Money.parse("USD 1.00"), 0))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.withholding(PAYDAY, yen(1), -1))
                .withMessage("dependants (-1) must be from 0 to 99");
    }

    @Test
    void aHostAddsAPrefecture() {
        HealthRate hokkaido = new HealthRate(
                Subdivision.of("JP-01"), DateRange.parse("2026-03-01/2027-03-01"), Percentage.parse("10.31%"));
        JapanTables tables = payroll.tables();
        JapanPayroll own = JapanPayroll.of(
                JapanTables.builder().from(tables).addHealth(hokkaido).build());

        assertThat(own.socialRates(Subdivision.of("JP-01"), YearMonth.of(2026, 4))
                        .health())
                .isEqualTo(Percentage.parse("10.31%"));
        assertThat(own.coverage().covers("jp.health.other", LocalDate.of(2026, 4, 1)))
                .isTrue();
        assertThatThrownBy(() -> tables.withHealth(List.of(hokkaido, hokkaido)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("health[1] (2026-03-01/2027-03-01) must not share days with");
    }

    @Test
    void figuresGoThroughJson() {
        JapanTables tables = payroll.tables();

        assertThat(JsonMapping.standard()
                        .read(JsonMapping.standard().write(tables), JapanTables.class)
                        .orElseThrow())
                .isEqualTo(tables);
    }

    @Test
    void itTellsHowItCameAboutInBothLanguages() {
        Recorder social = Trace.FULL.recorder();
        payroll.social(yen(410_000), true, payroll.socialRates(TOKYO, YearMonth.of(2026, 4)), social);
        String english = social.explanation().orElseThrow().toText(Locale.ENGLISH);
        assertThat(english).isEqualTo("""
                        social insurance on a standard remuneration of ¥410,000 at the rates of 2026-04-01 to 2027-02-28: employee ¥61,499, employer ¥62,977
                          health and care insurance 11.47% of ¥410,000 = ¥47,027: employee ¥23,513, employer ¥23,514 (Health Insurance Act, art. 160, 161 (in force since 2026-04-01))
                          pension insurance 18.3% of ¥410,000 = ¥75,030: employee ¥37,515, employer ¥37,515 (Employees' Pension Insurance Act, art. 81, 82 (in force since 2026-04-01))
                          support for children 0.23% of ¥410,000 = ¥943: employee ¥471, employer ¥472
                          contribution for children 0.36% of ¥410,000 = ¥1,476 from the employer (Act on Child and Child Care Support, art. 69, 70 (in force since 2026-04-01))""");
        assertThat(social.explanation().orElseThrow().toText(Locale.CHINA)).contains("健康及介护保险", "厚生年金保险");

        Recorder tax = Trace.FULL.recorder();
        payroll.withholding(PAYDAY, yen(186_000), 0, tax);
        assertThat(tax.explanation().orElseThrow().toText(Locale.ENGLISH)).isEqualTo("""
                        income tax on ¥186,000 with 0 dependants: 3,838.90895, to the nearest 10 yen ¥3,840 (Income Tax Act, art. 185, 189 (in force since 2026-01-01))
                          ¥186,000 less ¥62,467 for employment income, ¥48,334 basic and ¥0 for dependants = ¥75,199
                          ¥75,199 x 5.105% - ¥0 = 3,838.90895""");
        Recorder second = Trace.FULL.recorder();
        payroll.withholdingSecondary(PAYDAY, yen(303_500), second);
        assertThat(second.explanation().orElseThrow().toText(Locale.ENGLISH))
                .contains("in the line from ¥302,000: ¥74,745 on two and a half times less ¥20,271");
        Recorder employment = Trace.FULL.recorder();
        payroll.employmentInsurance(yen(301_500), payroll.employmentInsuranceRates(YearMonth.of(2026, 3)), employment);
        assertThat(employment.explanation().orElseThrow().toText(Locale.ENGLISH))
                .isEqualTo("employment insurance on ¥301,500: 5.5 per mille = ¥1,658 from the worker, 9 per mille ="
                        + " ¥2,713 from the employer");
    }

    @Test
    void coverageNamesWhatIsThereAndWhatIsNot() {
        assertThat(payroll.coverage().covers("jp.health.JP-13", LocalDate.of(2027, 2, 28)))
                .isTrue();
        assertThat(payroll.coverage().covers("jp.health.JP-13", LocalDate.of(2027, 3, 1)))
                .isFalse();
        assertThat(payroll.coverage().covers("jp.bonus", LocalDate.of(2026, 6, 1)))
                .isFalse();
        assertThat(payroll.coverage().toText(Locale.CHINA)).contains("标准报酬等级", "以上内容不构成法律或税务意见。");
    }
}
