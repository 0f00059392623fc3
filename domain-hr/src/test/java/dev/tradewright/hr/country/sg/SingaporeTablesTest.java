// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.table.Band;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.Brackets;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What figures of a host may be, and what the built-in ones are. */
class SingaporeTablesTest {

    private static final DateRange YEAR = DateRange.parse("2028-01-01/2029-01-01");
    private static final SingaporeTables BUILT_IN = SingaporePayroll.standard().tables();

    private static Money sgd(String amount) {
        return Money.parse("SGD " + amount);
    }

    private static CpfRates rates(String total, String employee, String employerOnly, String factor) {
        return new CpfRates(
                CpfStatus.CITIZEN,
                CpfAgeBand.UP_TO_55,
                Percentage.parse(total),
                Percentage.parse(employee),
                Percentage.parse(employerOnly),
                Rate.parse(factor));
    }

    private static CpfPeriod period(String ceiling, String none, String employerOnly, String graduated) {
        return period(YEAR, ceiling, none, employerOnly, graduated, rates("37%", "20%", "17%", "0.6"));
    }

    private static CpfPeriod period(
            DateRange months, String ceiling, String none, String employerOnly, String graduated, CpfRates... rates) {
        return new CpfPeriod(
                months, sgd(ceiling), sgd("102000"), sgd(none), sgd(employerOnly), sgd(graduated), List.of(rates));
    }

    @Test
    void builtInFiguresAreReadAlikeEachTime() {
        assertThat(SingaporeFile.read()).isEqualTo(BUILT_IN);
        assertThat(BUILT_IN.cpf())
                .allSatisfy(period -> assertThat(period.rates()).hasSize(15)); // three statuses, five ages
    }

    @Test
    void limitsAreInOrderAndMayBeEqual() {
        assertThat(period("750", "750", "750", "750").graduatedUpTo()).isEqualTo(sgd("750"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period("8000", "500.01", "500", "750"))
                .withMessageStartingWith("employerOnlyUpTo (SGD 500.00) must not be below noneUpTo (SGD 500.01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period("8000", "50", "750.01", "750"))
                .withMessageStartingWith("graduatedUpTo (SGD 750.00) must be from employerOnlyUpTo (SGD 750.01) to the"
                        + " ceiling (SGD 8000.00)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period("749.99", "50", "500", "750"))
                .withMessageStartingWith("graduatedUpTo (SGD 750.00) must be from employerOnlyUpTo (SGD 500.00) to the"
                        + " ceiling (SGD 749.99)");
    }

    @ParameterizedTest
    @CsvSource({"0, ordinaryWageCeiling", "1, annualCeiling", "2, noneUpTo", "3, employerOnlyUpTo", "4, graduatedUpTo"})
    void amountsOfAPeriodAreSingaporeDollars(int place, String name) {
        Money[] all = {sgd("8000"), sgd("102000"), sgd("50"), sgd("500"), sgd("750")};

        all[place] = sgd("-0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CpfPeriod(YEAR, all[0], all[1], all[2], all[3], all[4], List.of()))
                .withMessageStartingWith(name + " (SGD -0.01) must be 0 or more");
        all[place] = Money.parse("USD 1.00");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> new CpfPeriod(YEAR, all[0], all[1], all[2], all[3], all[4], List.of()));
    }

    @Test
    void theFullRateBeginsAboveTheThirdLimit() {
        CpfRates rates =
                rates("40%", "22%", "17%", "0.6"); // the graduated part does not end where the full rate begins
        SingaporePayroll payroll = SingaporePayroll.of(SingaporeTables.builder()
                .addCpf(period(YEAR, "8000", "50", "500", "750", rates))
                .build());
        CpfWages wages = CpfWages.builder()
                .month(YearMonth.of(2028, 1))
                .status(CpfStatus.CITIZEN)
                .ageBand(CpfAgeBand.UP_TO_55)
                .ordinaryWage(sgd("750.00"))
                .build();

        // 750 x 17 % + 250 x 0.6 = 277.50; of it 250 x 0.6
        assertThat(payroll.cpf(wages)).isEqualTo(new CpfContribution(sgd("750"), sgd("0"), sgd("150"), sgd("128")));
        // 750.01 x 40 % = 300.004 and x 22 % = 165.002
        assertThat(payroll.cpf(wages.withOrdinaryWage(sgd("750.01"))))
                .isEqualTo(new CpfContribution(sgd("750.01"), sgd("0"), sgd("165"), sgd("135")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2028-01-02/2029-01-01",
                "2028-01-01/2028-12-31",
                "2028-01-01/2028-01-01",
                "../2029-01-01",
                "2028-01-01/.."
            })
    void factsHoldForWholeMonths(String days) {
        DateRange months = DateRange.parse(days);

        for (Runnable made : List.<Runnable>of(
                () -> period(months, "8000", "50", "500", "750"),
                () -> new SkillsDevelopmentLevy(months, Percentage.of(1), sgd("2"), sgd("11.25")),
                () -> new SelfHelpTable(SelfHelpFund.ECF, months, amounts("0", "2")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(made::run)
                    .withMessageStartingWith("months (" + months + ") must be whole months with a first and a last");
        }
    }

    @Test
    void noRatesTwice() {
        CpfRates line = rates("37%", "20%", "17%", "0.6");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> period(YEAR, "8000", "50", "500", "750", line, line))
                .withMessageStartingWith("rates (CITIZEN UP_TO_55) must not be there twice");
    }

    @Test
    void ratesAreFromNothingToAll() {
        assertThat(rates("0%", "0%", "0%", "0").total()).isEqualTo(Percentage.ZERO);
        assertThat(rates("100%", "100%", "100%", "1").employee()).isEqualTo(Percentage.HUNDRED);
        assertThat(rates("37.123456%", "20%", "17%", "0.12345678").employeeFactor())
                .isEqualTo(Rate.parse("0.12345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01%,   0%,       0%,       0.6,         total (-0.0001)",
        "100.01%,  20%,      17%,      0.6,         total (1.0001)",
        "37%,      -0.01%,   17%,      0.6,         employee (-0.0001)",
        "37%,      20%,      100.01%,  0.6,         employerOnly (1.0001)",
        "37%,      20%,      17%,      1.00000001,  employeeFactor (1.00000001)",
        "37%,      20%,      17%,      -0.1,        employeeFactor (-0.1)",
        "37%,      20%,      17%,      0.123456789, employeeFactor (0.123456789)"
    })
    void otherRatesAreRefused(String total, String employee, String employerOnly, String factor, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rates(total, employee, employerOnly, factor))
                .withMessageStartingWith(message + " must be from 0 to 1 with at most 8 decimal places");
    }

    @Test
    void theEmployeePaysNoMoreThanAll() {
        assertThat(rates("20%", "20%", "17%", "0.6").employee()).isEqualTo(Percentage.of(20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rates("20%", "20.01%", "17%", "0.6"))
                .withMessageStartingWith("employee (20.01%) must not be above the total (20%)");
    }

    @Test
    void aLevyIsFromItsLeastToItsMost() {
        SkillsDevelopmentLevy flat = new SkillsDevelopmentLevy(YEAR, Percentage.ZERO, sgd("2"), sgd("2"));
        SingaporePayroll payroll = SingaporePayroll.of(
                SingaporeTables.builder().addSkillsDevelopmentLevy(flat).build());

        assertThat(payroll.skillsDevelopmentLevy(YearMonth.of(2028, 12), sgd("9000")))
                .isEqualTo(sgd("2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkillsDevelopmentLevy(YEAR, Percentage.parse("-0.01%"), sgd("2"), sgd("2")))
                .withMessageStartingWith("rate (-0.01%) must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkillsDevelopmentLevy(YEAR, Percentage.of(1), sgd("2"), sgd("1.99")))
                .withMessageStartingWith("maximum (SGD 1.99) must not be below the minimum (SGD 2.00)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkillsDevelopmentLevy(YEAR, Percentage.of(1), sgd("-0.01"), sgd("2")))
                .withMessageStartingWith("minimum (SGD -0.01) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkillsDevelopmentLevy(YEAR, Percentage.of(1), sgd("0"), sgd("-0.01")))
                .withMessageStartingWith("maximum (SGD -0.01) must be 0 or more");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> new SkillsDevelopmentLevy(YEAR, Percentage.of(1), sgd("0"), Money.parse("USD 1.00")));
    }

    private static Brackets<Money> amounts(String from, String amount) {
        return Brackets.of(Boundary.UPPER_INCLUSIVE, List.of(Band.from(Decimal.parse(from), sgd(amount))));
    }

    @Test
    void aFundHasAnAmountForAnyWages() {
        assertThat(new SelfHelpTable(SelfHelpFund.ECF, YEAR, amounts("-1", "2"))
                        .amounts()
                        .get(Decimal.ZERO))
                .isEqualTo(sgd("2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelfHelpTable(SelfHelpFund.ECF, YEAR, amounts("0.01", "2")))
                .withMessageContaining("must have a bracket for any wages from 0 on");
        Brackets<Money> ending =
                Brackets.of(Boundary.UPPER_INCLUSIVE, List.of(Band.of(Decimal.ZERO, Decimal.parse("1000"), sgd("2"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelfHelpTable(SelfHelpFund.ECF, YEAR, ending))
                .withMessageContaining("must have a bracket for any wages from 0 on");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelfHelpTable(SelfHelpFund.ECF, YEAR, amounts("0", "-0.01")))
                .withMessageStartingWith("amounts (SGD -0.01) must be 0 or more");
    }

    @Test
    void noMonthHasTwoFacts() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SingaporeTables.builder()
                        .from(BUILT_IN)
                        .addAllSkillsDevelopmentLevy(BUILT_IN.skillsDevelopmentLevy())
                        .build())
                .withMessageContaining("skillsDevelopmentLevy[")
                .withMessageContaining("must not share days with");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SingaporeTables.builder()
                        .from(BUILT_IN)
                        .addSelfHelpFunds(BUILT_IN.selfHelpFunds().get(0))
                        .build())
                .withMessageContaining("selfHelpFunds[4]")
                .withMessageContaining("must not share days with");
    }

    @ParameterizedTest
    @CsvSource({
        "SGD 1000, SGD -0.01, SGD 5, additionalWage",
        "SGD 1000, SGD 1, SGD -0.01, additionalWageRoom",
        "SGD 1000, USD 1, SGD 5, additionalWage",
        "SGD 1000, SGD 1, USD 5, additionalWageRoom",
        "USD 1000, SGD 1, SGD 5, ordinaryWage"
    })
    void wagesAreInDollars(Money ordinary, Money additional, Money room, String path) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CpfWages.builder()
                        .month(YearMonth.of(2026, 3))
                        .status(CpfStatus.CITIZEN)
                        .ageBand(CpfAgeBand.UP_TO_55)
                        .ordinaryWage(ordinary)
                        .additionalWage(additional)
                        .additionalWageRoom(room)
                        .build())
                .withMessageContaining(path + " (")
                .withMessageContaining("must be 0 or more, in Singapore dollars");
    }

    @Test
    void amountsOfTheYearAreNotNegative() {
        SingaporePayroll payroll = SingaporePayroll.standard();
        YearMonth month = YearMonth.of(2026, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.additionalWageRoom(month, sgd("-0.01"), sgd("0")))
                .withMessageStartingWith("ordinaryWagesOfYear (SGD -0.01) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.additionalWageRoom(month, sgd("0"), sgd("-0.01")))
                .withMessageStartingWith("additionalWagesSoFar (SGD -0.01) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.selfHelp(SelfHelpFund.ECF, month, sgd("-0.01")))
                .withMessageStartingWith("wages (SGD -0.01) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payroll.skillsDevelopmentLevy(month, sgd("-0.01")))
                .withMessageStartingWith("wages (SGD -0.01) must be 0 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sg.sdl", "sg.fund.CDAC", "sg.fund.SINDA", "sg.fund.MBMF", "sg.fund.ECF"})
    void levyAndFundsAreCovered(String area) {
        assertThat(SingaporePayroll.standard().coverage().covers(area, LocalDate.of(2026, 6, 1)))
                .isTrue();
    }

    @Test
    void statusAndAgeHaveTexts() {
        assertThat(CpfStatus.PR_YEAR2.toText(Locale.ENGLISH)).isEqualTo("permanent resident, second year");
        assertThat(CpfAgeBand.ABOVE_70.toText(Locale.ENGLISH)).isEqualTo("above 70");
        assertThat(SelfHelpFund.ECF.toText(Locale.ENGLISH)).isEqualTo("Eurasian Community Fund");
    }
}
