// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.core.table.Band;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.Brackets;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What figures of a host may be, and what the built-in ones are. */
class JapanTablesTest {

    private static final Subdivision TOKYO = Subdivision.of("JP-13");
    private static final DateRange YEAR = DateRange.parse("2027-03-01/2028-03-01");
    private static final Percentage RATE = Percentage.of(10);
    private static final JapanPayroll PAYROLL = JapanPayroll.standard();

    private static Money yen(long amount) {
        return Money.ofMinor(CurrencyUnit.JPY, amount);
    }

    private static SocialRates rates(DateRange months, Percentage rate, long minimum, long maximum) {
        return new SocialRates(months, rate, rate, rate, yen(minimum), yen(maximum), rate, rate);
    }

    private static EmploymentInsuranceRates employment(String worker, String employer) {
        return new EmploymentInsuranceRates(Decimal.parse(worker), Decimal.parse(employer));
    }

    @Test
    void builtInFiguresAreReadAlikeEachTime() {
        assertThat(JapanFile.read()).isEqualTo(PAYROLL.tables());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-02/2028-03-01", "2027-03-01/2028-03-02"})
    void ratesHoldForWholeMonths(String days) {
        DateRange months = DateRange.parse(days);

        for (Runnable made : dated(months)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(made::run)
                    .withMessageStartingWith("months (" + months + ") must be whole months, as");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01/2027-03-01", "2027-03-01/..", "../2028-03-01"})
    void ratesBeginAndEnd(String days) {
        DateRange months = DateRange.parse(days);

        for (Runnable made : dated(months)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(made::run)
                    .withMessageStartingWith("months (" + months + ") must have a first and a last day");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(months, Boundary.UPPER_INCLUSIVE, "0", Optional.empty(), yen(0)))
                .withMessageStartingWith("payDates (" + months + ") must have a first and a last day");
    }

    private static List<Runnable> dated(DateRange months) {
        return List.of(
                () -> new HealthRate(TOKYO, months, RATE),
                () -> new NationalRate(months, RATE),
                () -> new PensionRate(months, RATE, yen(0), yen(1)),
                () -> new EmploymentInsurancePeriod(months, employment("5", "8.5")),
                () -> rates(months, RATE, 0, 1));
    }

    @Test
    void ratesAreFromNothingToAll() {
        assertThat(new NationalRate(YEAR, Percentage.ZERO).rate()).isEqualTo(Percentage.ZERO);
        assertThat(new NationalRate(YEAR, Percentage.HUNDRED).rate()).isEqualTo(Percentage.HUNDRED);
        for (String wrong : List.of("-0.01%", "100.01%")) {
            Percentage rate = Percentage.parse(wrong);
            for (Runnable made : List.<Runnable>of(
                    () -> new HealthRate(TOKYO, YEAR, rate),
                    () -> new NationalRate(YEAR, rate),
                    () -> new PensionRate(YEAR, rate, yen(0), yen(1)),
                    () -> new WithholdingTable.SalaryDeduction(rate, yen(0)),
                    () -> new WithholdingTable.TaxRate(rate, yen(0)))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(made::run)
                        .withMessageStartingWith("rate (" + wrong + ") must be from 0 % to 100 %");
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rates(YEAR, rate, 0, 1))
                    .withMessageStartingWith("health (" + wrong + ") must be from 0 % to 100 %");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, health", "1, care", "2, pension", "3, childContribution", "4, childSupport"})
    void eachRateOfSocialInsuranceIsFromNothingToAll(int place, String name) {
        Percentage[] all = {RATE, RATE, RATE, RATE, RATE};
        all[place] = Percentage.parse("100.01%");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SocialRates(YEAR, all[0], all[1], all[2], yen(0), yen(1), all[3], all[4]))
                .withMessageStartingWith(name + " (100.01%) must be from 0 % to 100 %");
    }

    static Stream<Arguments> amounts() {
        return Stream.<Amount>of(
                        new Amount(
                                "pensionMinimum",
                                it -> new SocialRates(YEAR, RATE, RATE, RATE, it, yen(1), RATE, RATE)),
                        new Amount(
                                "pensionMaximum",
                                it -> new SocialRates(YEAR, RATE, RATE, RATE, yen(0), it, RATE, RATE)),
                        new Amount("minimum", it -> new PensionRate(YEAR, RATE, it, yen(1))),
                        new Amount("maximum", it -> new PensionRate(YEAR, RATE, yen(0), it)),
                        new Amount("fixed", it -> new WithholdingTable.SalaryDeduction(RATE, it)),
                        new Amount("subtracted", it -> new WithholdingTable.TaxRate(RATE, it)),
                        new Amount("from", it -> new WithholdingTable.PrintedBand(it, yen(2), yen(1))),
                        new Amount("to", it -> new WithholdingTable.PrintedBand(yen(0), it, yen(1))),
                        new Amount("width", it -> new WithholdingTable.PrintedBand(yen(0), yen(2), it)),
                        new Amount("perDependant", JapanTablesTest::ofDependant),
                        new Amount("pay", it -> PAYROLL.withholding(LocalDate.of(2026, 4, 16), it, 0)))
                .map(Arguments::of);
    }

    private record Amount(String name, Function<Money, Object> made) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static WithholdingTable ofDependant(Money amount) {
        WithholdingTable table = table(YEAR, Boundary.UPPER_INCLUSIVE, "0", Optional.empty(), yen(0));
        return new WithholdingTable(
                YEAR, table.salaryDeduction(), table.basicDeduction(), amount, table.brackets(), List.of());
    }

    @ParameterizedTest
    @MethodSource
    void amounts(Amount amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amount.made().apply(yen(-1)))
                .withMessageStartingWith(amount.name() + " (JPY -1) must be 0 or more");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> amount.made().apply(Money.parse("USD 1.00")));
    }

    @Test
    void amountsAreYenAndNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WithholdingTable.TaxRate(RATE, yen(-1)))
                .withMessageStartingWith("subtracted (JPY -1) must be 0 or more");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> new WithholdingTable.SalaryDeduction(RATE, Money.parse("USD 1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.employmentInsurance(yen(-1), employment("5", "8.5")))
                .withMessageStartingWith("wages (JPY -1) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.withholdingSecondary(LocalDate.of(2026, 4, 16), yen(-1)))
                .withMessageStartingWith("pay (JPY -1) must be 0 or more");
        SocialRates april = PAYROLL.socialRates(TOKYO, YearMonth.of(2026, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAYROLL.social(yen(-1), false, april))
                .withMessageStartingWith("standardRemuneration (JPY -1) must be 0 or more");
    }

    @Test
    void theMostOfThePensionIsNotBelowItsLeast() {
        assertThat(new PensionRate(YEAR, RATE, yen(88_000), yen(88_000)).maximum())
                .isEqualTo(yen(88_000));
        assertThat(rates(YEAR, RATE, 88_000, 88_000).pensionMaximum()).isEqualTo(yen(88_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PensionRate(YEAR, RATE, yen(88_000), yen(87_999)))
                .withMessageStartingWith("maximum (JPY 87999) must not be below the minimum (JPY 88000)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rates(YEAR, RATE, 88_000, 87_999))
                .withMessageStartingWith("pensionMaximum (JPY 87999) must not be below the minimum (JPY 88000)");
    }

    @Test
    void aHealthRateIsOfAPrefecture() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthRate(Subdivision.of("US-CA"), YEAR, RATE))
                .withMessageStartingWith("prefecture (US-CA) must be one of Japan, as JP-13");
    }

    @Test
    void employmentInsuranceIsPerMille() {
        // 1,000 per mille is all, 0.000001 per mille of a thousand million is 1
        assertThat(PAYROLL.employmentInsurance(yen(300_000), employment("1000", "0")))
                .isEqualTo(new Shares(yen(300_000), yen(0)));
        assertThat(PAYROLL.employmentInsurance(yen(1_000_000_000), employment("0", "0.000001")))
                .isEqualTo(new Shares(yen(0), yen(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1,      8.5,       workerPerMille (-0.1)",
        "1000.1,    8.5,       workerPerMille (1000.1)",
        "0.0000001, 8.5,       workerPerMille (0.0000001)",
        "5,         -0.1,      employerPerMille (-0.1)",
        "5,         1000.1,    employerPerMille (1000.1)",
        "5,         0.0000001, employerPerMille (0.0000001)"
    })
    void otherRatesPerMilleAreRefused(String worker, String employer, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> employment(worker, employer))
                .withMessageStartingWith(message + " must be from 0 to 1000 with at most 6 decimal places");
    }

    @Test
    void careIsReplacedAlone() {
        SocialRates april = PAYROLL.socialRates(TOKYO, YearMonth.of(2026, 4));
        SocialRates own = april.withCare(Percentage.of(2));

        assertThat(own.care()).isEqualTo(Percentage.of(2));
        assertThat(own.withCare(april.care())).isEqualTo(april);
        // 200,000 x (9.85 + 2) % = 23,700
        assertThat(PAYROLL.social(yen(200_000), true, own).health()).isEqualTo(new Shares(yen(11_850), yen(11_850)));
    }

    private static WithholdingTable table(
            DateRange days, Boundary boundary, String from, Optional<Decimal> to, Money basic) {
        Decimal start = Decimal.parse(from);
        return new WithholdingTable(
                days,
                Brackets.of(
                        boundary,
                        List.of(new Band<>(start, to, new WithholdingTable.SalaryDeduction(Percentage.ZERO, yen(0))))),
                Brackets.of(boundary, List.of(Band.from(Decimal.ZERO, basic))),
                yen(0),
                Brackets.of(boundary, List.of(Band.from(Decimal.ZERO, new WithholdingTable.TaxRate(RATE, yen(0))))),
                List.of());
    }

    @Test
    void aWithholdingTableKnowsAnyPay() {
        JapanPayroll own = JapanPayroll.of(JapanTables.builder()
                .addWithholding(table(YEAR, Boundary.UPPER_INCLUSIVE, "0", Optional.empty(), yen(100)))
                .build());

        // (1,150 - 100) x 10 % = 105, to the nearest ten away from zero
        assertThat(own.withholding(LocalDate.of(2028, 2, 29), yen(1_150), 0)).isEqualTo(yen(110));
        assertThat(own.withholding(LocalDate.of(2028, 2, 29), yen(1_149), 0)).isEqualTo(yen(100));
        for (String from : List.of("1", "-1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table(YEAR, Boundary.UPPER_INCLUSIVE, from, Optional.empty(), yen(0)))
                    .withMessageStartingWith("salaryDeduction (")
                    .withMessageContaining("must begin at 0 and have no end");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> table(YEAR, Boundary.UPPER_INCLUSIVE, "0", Optional.of(Decimal.parse("1000")), yen(0)))
                .withMessageContaining("must begin at 0 and have no end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(YEAR, Boundary.UPPER_INCLUSIVE, "0", Optional.empty(), yen(-1)))
                .withMessageStartingWith("basicDeduction (JPY -1) must be 0 or more");
    }

    @ParameterizedTest
    @CsvSource({
        "183000, 183000, 2000, to (JPY 183000) must be a whole number of lines above JPY 183000",
        "183000, 184999, 2000, to (JPY 184999) must be a whole number of lines above JPY 183000",
        "183000, 182000, 1000, to (JPY 182000) must be a whole number of lines above JPY 183000",
        "183000, 185000, 0, width (JPY 0) must be above 0"
    })
    void printedLinesFillTheirBand(long from, long to, long width, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WithholdingTable.PrintedBand(yen(from), yen(to), yen(width)))
                .withMessageStartingWith(message);
    }

    static Stream<Arguments> repeated() {
        return Stream.<Repeated>of(
                        new Repeated(
                                "health",
                                made -> made.addAllHealth(PAYROLL.tables().health())),
                        new Repeated(
                                "care", made -> made.addAllCare(PAYROLL.tables().care())),
                        new Repeated(
                                "pension",
                                made -> made.addAllPension(PAYROLL.tables().pension())),
                        new Repeated(
                                "childContribution",
                                made -> made.addAllChildContribution(
                                        PAYROLL.tables().childContribution())),
                        new Repeated(
                                "childSupport",
                                made -> made.addAllChildSupport(PAYROLL.tables().childSupport())),
                        new Repeated(
                                "employmentInsurance",
                                made -> made.addAllEmploymentInsurance(
                                        PAYROLL.tables().employmentInsurance())),
                        new Repeated(
                                "withholding",
                                made -> made.addAllWithholding(PAYROLL.tables().withholding())))
                .map(Arguments::of);
    }

    private record Repeated(String path, UnaryOperator<ImmutableJapanTables.Builder> again) {}

    @ParameterizedTest
    @MethodSource
    void repeated(Repeated repeated) {
        ImmutableJapanTables.Builder twice =
                repeated.again().apply(JapanTables.builder().from(PAYROLL.tables()));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(twice::build)
                .withMessageContaining(repeated.path() + "[")
                .withMessageContaining("must not share days with");
    }

    @ParameterizedTest
    @CsvSource({
        "jp.care,                 2025-03-01, 2027-03-01",
        "jp.pension,              2025-03-01, 2027-03-01",
        "jp.child-contribution,   2025-03-01, 2027-03-01",
        "jp.child-support,        2025-03-01, 2027-03-01",
        "jp.employment-insurance, 2025-04-01, 2027-04-01",
        "jp.withholding,          2026-01-01, 2027-01-01",
        "jp.withholding-secondary, 2026-01-01, 2027-01-01"
    })
    void coveredIsFromTheFirstDayToTheLast(String area, LocalDate first, LocalDate after) {
        assertThat(PAYROLL.coverage().covers(area, first.minusDays(1))).isFalse();
        assertThat(PAYROLL.coverage().covers(area, first)).isTrue();
        assertThat(PAYROLL.coverage().covers(area, after.minusDays(1))).isTrue();
        assertThat(PAYROLL.coverage().covers(area, after)).isFalse();
    }
}
