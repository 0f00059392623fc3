// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingaporePayrollTest {

    private static final YearMonth MARCH_2026 = YearMonth.of(2026, 3);

    private final SingaporePayroll payroll = SingaporePayroll.standard();

    private static Money sgd(String amount) {
        return Money.of(CurrencyUnit.SGD, Decimal.parse(amount));
    }

    private static CpfWages wages(YearMonth month, CpfStatus status, CpfAgeBand age, String ordinary) {
        return CpfWages.builder()
                .month(month)
                .status(status)
                .ageBand(age)
                .ordinaryWage(sgd(ordinary))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // up to 50 nothing, up to 500 the employer's 17 %
        "    0.00,    0,    0",
        "   50.00,    0,    0",
        "   50.01,    0,    9", //   8.5017 to 9
        "  500.00,    0,   85", // 500 x 17 %
        // up to 750: 17 % of all + 0.6 x (wages - 500)
        "  500.01,    0,   85", // 85.0077 in all, the employee's 0.006 is dropped
        "  501.00,    0,   86", // 85.17 + 0.60 = 85.77 to 86
        "  502.00,    1,   86", // 85.34 + 1.20 = 86.54 to 87; 1.20 to 1
        "  651.00,   90,  111", // 110.67 + 90.60 = 201.27 to 201; 90.60 to 90
        "  750.00,  150,  128", // 127.50 + 150 = 277.50 to 278
        // above: 37 % in all, 20 % of the employee
        "  750.01,  150,  128", // 277.5037 to 278; 150.002 to 150
        "  755.00,  151,  128", // 279.35 to 279; 151
        " 1012.50,  202,  173", // 374.625 to 375; 202.50 to 202
        " 7400.00, 1480, 1258", // 2,738
        " 8000.00, 1600, 1360", // 2,960
        " 8000.01, 1600, 1360", // the ceiling
        "99999.00, 1600, 1360"
    })
    void citizensUpTo55In2026(String wage, String employee, String employer) {
        CpfContribution cpf = payroll.cpf(wages(MARCH_2026, CpfStatus.CITIZEN, CpfAgeBand.UP_TO_55, wage));

        assertThat(cpf.employee()).isEqualTo(sgd(employee));
        assertThat(cpf.employer()).isEqualTo(sgd(employer));
    }

    @ParameterizedTest
    @CsvSource({
        // 3,000 x total and employee's rate
        "2025, CITIZEN,  UP_TO_55,       600, 510",
        "2025, CITIZEN,  ABOVE_55_TO_60, 510, 465", // 32.5 % = 975, 17 %
        "2026, CITIZEN,  ABOVE_55_TO_60, 540, 480", // 34 %, 18 %
        "2027, CITIZEN,  ABOVE_55_TO_60, 570, 495", // 35.5 %, 19 %
        "2025, CITIZEN,  ABOVE_60_TO_65, 345, 360", // 23.5 %, 11.5 %
        "2026, CITIZEN,  ABOVE_60_TO_65, 375, 375", // 25 %, 12.5 %
        "2027, CITIZEN,  ABOVE_60_TO_65, 390, 390", // 26 %, 13 %
        "2026, CITIZEN,  ABOVE_65_TO_70, 225, 270", // 16.5 %, 7.5 %
        "2026, CITIZEN,  ABOVE_70,       150, 225", // 12.5 %, 5 %
        "2026, PR_YEAR1, UP_TO_55,       150, 120", // 9 %, 5 %
        "2026, PR_YEAR1, ABOVE_60_TO_65, 150, 105", // 8.5 %, 5 %
        "2026, PR_YEAR1, ABOVE_70,       150, 105",
        "2026, PR_YEAR2, UP_TO_55,       450, 270", // 24 %, 15 %
        "2026, PR_YEAR2, ABOVE_55_TO_60, 375, 180", // 18.5 %, 12.5 %
        "2026, PR_YEAR2, ABOVE_60_TO_65, 225, 105", // 11 %, 7.5 %
        "2026, PR_YEAR2, ABOVE_65_TO_70, 150, 105"
    })
    void ratesDependOnYearStatusAndAge(int year, CpfStatus status, CpfAgeBand age, String employee, String employer) {
        CpfContribution cpf = payroll.cpf(wages(YearMonth.of(year, 12), status, age, "3000.00"));

        assertThat(cpf.employee()).isEqualTo(sgd(employee));
        assertThat(cpf.employer()).isEqualTo(sgd(employer));
    }

    @ParameterizedTest
    @CsvSource({
        "1971-03-10, 2026-03, UP_TO_55", // turns 55 on 10 March 2026
        "1971-03-10, 2026-04, ABOVE_55_TO_60",
        "1971-03-01, 2026-03, UP_TO_55",
        "1971-12-31, 2026-12, UP_TO_55",
        "1971-12-31, 2027-01, ABOVE_55_TO_60",
        "1966-01-31, 2026-01, ABOVE_55_TO_60",
        "1966-01-31, 2026-02, ABOVE_60_TO_65",
        "1956-02-29, 2026-02, ABOVE_65_TO_70",
        "1956-02-29, 2026-03, ABOVE_70",
        "2026-03-31, 2026-03, UP_TO_55"
    })
    void theAgeBandChangesWithTheMonthAfterTheBirthday(LocalDate born, YearMonth month, CpfAgeBand band) {
        assertThat(CpfAgeBand.of(born, month)).isEqualTo(band);
    }

    @Test
    void nobodyIsPaidBeforeBirth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CpfAgeBand.of(LocalDate.of(2026, 4, 1), MARCH_2026))
                .withMessage("month (2026-03) must not be before the birth (2026-04-01)");
    }

    @Test
    void theCeilingOfOrdinaryWagesChangesWithTheYear() {
        // 7,400 x 20 % and x 37 %
        assertThat(payroll.cpf(wages(YearMonth.of(2025, 12), CpfStatus.CITIZEN, CpfAgeBand.UP_TO_55, "8000.00")))
                .isEqualTo(new CpfContribution(sgd("7400.00"), sgd("0.00"), sgd("1480.00"), sgd("1258.00")));
        assertThat(payroll.cpf(wages(YearMonth.of(2026, 1), CpfStatus.CITIZEN, CpfAgeBand.UP_TO_55, "8000.00")))
                .isEqualTo(new CpfContribution(sgd("8000.00"), sgd("0.00"), sgd("1600.00"), sgd("1360.00")));
    }

    @Test
    void additionalWagesCountUpToWhatTheYearLeaves() {
        // 102,000 - 12 x 8,000 = 6,000, of which 2,500 counted before
        Money room = payroll.additionalWageRoom(MARCH_2026, sgd("96000.00"), sgd("2500.00"));
        assertThat(room).isEqualTo(sgd("3500.00"));
        assertThat(payroll.additionalWageRoom(MARCH_2026, sgd("102000.00"), sgd("0.01")))
                .isEqualTo(sgd("0.00"));

        CpfContribution cpf = payroll.cpf(wages(MARCH_2026, CpfStatus.CITIZEN, CpfAgeBand.UP_TO_55, "9000.00")
                .withAdditionalWage(sgd("0.00"))
                .withAdditionalWageRoom(room)
                .withAdditionalWage(sgd("10000.00")));

        // (8,000 + 3,500) x 20 % = 2,300, x 37 % = 4,255
        assertThat(cpf).isEqualTo(new CpfContribution(sgd("8000.00"), sgd("3500.00"), sgd("2300.00"), sgd("1955.00")));
        assertThat(cpf.total()).isEqualTo(sgd("4255.00"));
    }

    @Test
    void additionalWagesNeedTheirRoom() {
        assertThatThrownBy(() -> wages(MARCH_2026, CpfStatus.CITIZEN, CpfAgeBand.UP_TO_55, "3000.00")
                        .withAdditionalWage(sgd("0.01")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("additionalWageRoom")
                .hasMessageContaining("must be given with additional wages (SGD 0.01)");
        assertThatThrownBy(() -> wages(MARCH_2026, CpfStatus.CITIZEN, CpfAgeBand.UP_TO_55, "-0.01"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("ordinaryWage");
    }

    @ParameterizedTest
    @CsvSource({
        "   0.00,  0.00",
        "   0.01,  2.00",
        " 800.00,  2.00", // 0.25 % is the minimum
        " 802.00,  2.01", // 2.005 to 2.01
        "2003.00,  5.01", // 5.0075
        "4498.00, 11.25", // 11.245 to 11.25
        "4500.00, 11.25",
        "9000.00, 11.25"
    })
    void levy(String wages, String levy) {
        assertThat(payroll.skillsDevelopmentLevy(MARCH_2026, sgd(wages))).isEqualTo(sgd(levy));
    }

    @ParameterizedTest
    @CsvSource({
        "CDAC,      0.00,  0.00",
        "CDAC,   2000.00,  0.50",
        "CDAC,   2000.01,  1.00",
        "CDAC,   3500.00,  1.00",
        "CDAC,   5000.00,  1.50",
        "CDAC,   7500.00,  2.00",
        "CDAC,   7500.01,  3.00",
        "SINDA,  1000.00,  1.00",
        "SINDA, 15000.01, 30.00",
        "MBMF,   1000.00,  3.00",
        "MBMF,   1000.01,  4.50",
        "MBMF,  10000.01, 26.00",
        "ECF,    1000.00,  2.00",
        "ECF,   10000.01, 20.00"
    })
    void selfHelpFunds(SelfHelpFund fund, String wages, String amount) {
        assertThat(payroll.selfHelp(fund, MARCH_2026, sgd(wages))).isEqualTo(sgd(amount));
    }

    @Test
    void aMonthWithoutFiguresIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        payroll.cpf(wages(YearMonth.of(2024, 12), CpfStatus.CITIZEN, CpfAgeBand.UP_TO_55, "3000.00")))
                .withMessageStartingWith(
                        "month of CPF rates (2024-12-01) must be in the tables, which know [2025-01-01/");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.skillsDevelopmentLevy(YearMonth.of(2028, 1), sgd("1.00")))
                .withMessageStartingWith("month of the Skills Development Levy (2028-01-01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.selfHelp(SelfHelpFund.ECF, YearMonth.of(2028, 1), sgd("1.00")))
                .withMessageStartingWith("month of ECF (2028-01-01)");
        assertThatThrownBy(() -> payroll.skillsDevelopmentLevy(MARCH_2026, Money.parse("USD 1.00")))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void aHostReplacesFigures() {
        CpfRates rates = new CpfRates(
                CpfStatus.CITIZEN,
                CpfAgeBand.UP_TO_55,
                Percentage.of(40),
                Percentage.of(22),
                Percentage.of(18),
                Rate.parse("0.66"));
        CpfPeriod of2028 = new CpfPeriod(
                DateRange.parse("2028-01-01/2029-01-01"),
                sgd("8500.00"),
                sgd("108000.00"),
                sgd("50.00"),
                sgd("500.00"),
                sgd("750.00"),
                List.of(rates));
        SingaporeTables tables = payroll.tables();
        SingaporePayroll own = SingaporePayroll.of(
                SingaporeTables.builder().from(tables).addCpf(of2028).build());

        // 8,500 x 22 %, x 40 % = 3,400
        assertThat(own.cpf(wages(YearMonth.of(2028, 1), CpfStatus.CITIZEN, CpfAgeBand.UP_TO_55, "9000.00")))
                .isEqualTo(new CpfContribution(sgd("8500.00"), sgd("0.00"), sgd("1870.00"), sgd("1530.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> own.cpf(wages(YearMonth.of(2028, 1), CpfStatus.PR_YEAR1, CpfAgeBand.ABOVE_70, "9000.00")))
                .withMessageStartingWith("CPF rates in 2028-01 (PR_YEAR1 ABOVE_70) must be in the tables, which know"
                        + " [CITIZEN UP_TO_55]");
        assertThatThrownBy(() -> SingaporeTables.builder()
                        .from(tables)
                        .addAllCpf(tables.cpf())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("cpf[3] (2025-01-01/2026-01-01) must not share days with 2025-01-01/2026-01-01");
    }

    @Test
    void figuresGoThroughJson() {
        SingaporeTables tables = payroll.tables();

        assertThat(JsonMapping.standard()
                        .read(JsonMapping.standard().write(tables), SingaporeTables.class)
                        .orElseThrow())
                .isEqualTo(tables);
    }

    @Test
    void itTellsHowItCameAboutInBothLanguages() {
        Recorder recorder = Trace.FULL.recorder();
        CpfWages wages = wages(MARCH_2026, CpfStatus.CITIZEN, CpfAgeBand.ABOVE_55_TO_60, "9000.00")
                .withAdditionalWageRoom(sgd("500.00"))
                .withAdditionalWage(sgd("1000.00"));

        assertThat(payroll.cpf(wages, recorder)).isEqualTo(payroll.cpf(wages));

        Explanation explanation = recorder.explanation().orElseThrow();
        assertThat(explanation.toText(Locale.forLanguageTag("en-SG"))).isEqualTo("""
                        Central Provident Fund for 2026-03, citizen, above 55 to 60: employee $1,530.00, employer $1,360.00 (Central Provident Fund Act 1953, s. 7(1), First Schedule (in force since 2026-01-01))
                          ordinary wages $9,000.00, counted up to $8,000.00: $8,000.00
                          additional wages $1,000.00, of which the ceiling of the year leaves $500.00: $500.00
                          34% of $8,500.00 = $2,890.00, of it 18% = $1,530.00 from the employee""");
        assertThat(explanation.toText(Locale.CHINA)).contains("公积金", "普通工资", "额外工资", "雇员");
    }

    @ParameterizedTest
    @CsvSource({
        "  0.00, cpf.none",
        " 50.00, cpf.none",
        " 50.01, cpf.employer-only",
        "500.00, cpf.employer-only",
        "500.01, cpf.graduated",
        "750.00, cpf.graduated",
        "750.01, cpf.full"
    })
    void theRuleThatAppliedIsNamed(String wage, String code) {
        Recorder recorder = Trace.FULL.recorder();
        payroll.cpf(wages(MARCH_2026, CpfStatus.CITIZEN, CpfAgeBand.UP_TO_55, wage), recorder);

        assertThat(recorder.explanation().orElseThrow().find(code)).isPresent();
    }

    @Test
    void levyAndFundsTellHowTheyCameAbout() {
        Recorder levy = Trace.FULL.recorder();
        payroll.skillsDevelopmentLevy(MARCH_2026, sgd("2003.00"), levy);
        assertThat(levy.explanation().orElseThrow().toText(Locale.forLanguageTag("en-SG")))
                .startsWith("Skills Development Levy: 0.25% of $2,003.00, at least $2.00 and at most $11.25 = $5.01");
        Recorder fund = Trace.FULL.recorder();
        payroll.selfHelp(SelfHelpFund.CDAC, MARCH_2026, sgd("2003.00"), fund);
        assertThat(fund.explanation().orElseThrow().toText(Locale.forLanguageTag("en-SG")))
                .isEqualTo("Chinese Development Assistance Council: $1.00 of wages of $2,003.00");
    }

    @Test
    void coverageNamesWhatIsThereAndWhatIsNot() {
        assertThat(payroll.coverage().covers("sg.cpf", LocalDate.of(2027, 12, 31)))
                .isTrue();
        assertThat(payroll.coverage().covers("sg.cpf", LocalDate.of(2028, 1, 1)))
                .isFalse();
        assertThat(payroll.coverage().covers("sg.income-tax", LocalDate.of(2026, 1, 1)))
                .isFalse();
        assertThat(payroll.coverage().toText(Locale.forLanguageTag("en-SG")))
                .endsWith("This is no legal or tax advice.");
    }
}
