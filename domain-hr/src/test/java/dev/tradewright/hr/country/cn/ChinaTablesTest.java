// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.country.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that are shipped, those of a host, and what they say about themselves. */
class ChinaTablesTest {

    private final ChinaTaxTables tax = ChinaTaxTables.read();
    private final ChinaContributionTables contributions = ChinaContributionTables.read();

    @ParameterizedTest
    @CsvSource({
        "CHILD_EDUCATION, 2022-12-31, 1000", //
        "CHILD_EDUCATION, 2023-01-01, 2000",
        "INFANT_CARE, 2022-01-01, 1000",
        "ELDERLY_ONLY_CHILD, 2022-12-31, 2000",
        "ELDERLY_ONLY_CHILD, 2023-01-01, 3000",
        "ELDERLY_SHARED_MAX, 2023-01-01, 1500",
        "PERSONAL_PENSION_ANNUAL, 2022-11-01, 12000",
        "SEPARATE_BONUS_MONTHS, 2027-12-31, 12"
    })
    void knowEachFigureByDate(TaxParameter parameter, LocalDate date, Decimal value) {
        assertThat(tax.value(parameter, date)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "INFANT_CARE, 2021-12-31",
        "PERSONAL_PENSION_ANNUAL, 2022-10-31",
        "RENT_LARGE_CITY, 2018-12-31",
        "RENT_LARGE_CITY, 2028-01-01"
    })
    void nameTheFigureThatIsMissing(TaxParameter parameter, LocalDate date) {
        assertThat(tax.find(parameter, date)).isEmpty();
        assertThatThrownBy(() -> tax.value(parameter, date))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(FigureSource.kebab(parameter) + " on " + date);
    }

    /** 速算扣除数 follow from the rates; the monthly table is the annual one by 12. */
    @Test
    void theRowsFitTogether() {
        ChinaTaxYear year = ChinaTaxYear.of(tax, 2025);
        for (int row = 0; row < 6; row++) {
            assertThat(year.annual().upTo(row)).isEqualTo(12 * year.monthly().upTo(row));
            assertThat(year.annual().quick(row)).isEqualTo(12 * year.monthly().quick(row));
            assertThat(year.annual().tax(year.annual().upTo(row), row))
                    .isEqualTo(year.annual().tax(year.annual().upTo(row), row + 1));
        }
    }

    /** 速算扣除数 of the monthly table: 3,000 x (10 - 3) % = 210; + 12,000 x (20 - 10) % = 1,410; and so on. */
    @Test
    void theRowsDeductWhatTheLawPrints() {
        RateRows monthly = ChinaTaxYear.of(tax, 2025).monthly();
        assertThat(new long[] {
                    monthly.quick(0),
                    monthly.quick(1),
                    monthly.quick(2),
                    monthly.quick(3),
                    monthly.quick(4),
                    monthly.quick(5),
                    monthly.quick(6)
                })
                .containsExactly(0, 210_00, 1_410_00, 2_660_00, 4_410_00, 7_160_00, 15_160_00);
    }

    @Test
    void areReplacedByAHost() {
        DateRange year = DateRange.parse("2028-01-01/2029-01-01");
        TaxFigure more = new TaxFigure(
                TaxParameter.SEPARATE_BONUS_MONTHS,
                year,
                Decimal.of(12),
                new Provenance("announcement of 2027", Provenance.Confidence.ONE_SOURCE));
        ChinaTaxTables own = ChinaTaxTables.builder()
                .covered(DateRange.parse("2019-01-01/2029-01-01"))
                .addAllTables(tax.tables())
                .addAllFigures(tax.figures())
                .addFigures(more)
                .build();
        assertThat(ChinaTaxYear.of(own, 2028)
                        .bonus()
                        .separately(yuan("36000"), false, Trace.OFF)
                        .isAccepted())
                .isTrue();
        assertThatThrownBy(() -> ChinaTaxTables.builder()
                        .addAllFigures(tax.figures())
                        .addFigures(more, more)
                        .build())
                .hasMessageContaining("must not overlap 2028-01-01/2029-01-01, on which separate-bonus-months");
        assertThatThrownBy(() -> ChinaContributionTables.builder()
                        .addAllLocalWages(contributions.localWages())
                        .addLocalWages(contributions.localWages().get(0))
                        .build())
                .hasMessageContaining("localWages[5]")
                .hasMessageContaining("310000 minimum-monthly");
    }

    @Test
    void goThroughJsonAndBack() {
        JsonMapping json = JsonMapping.standard();
        assertThat(json.read(json.write(tax), ChinaTaxTables.class).orElseThrow())
                .isEqualTo(tax);
        assertThat(json.read(json.write(contributions), ChinaContributionTables.class)
                        .orElseThrow())
                .isEqualTo(contributions);
        CumulativeWages state = CumulativeWages.startWithWholeYear(2025, yuan("60000"));
        assertThat(json.read(json.write(state), CumulativeWages.class).orElseThrow())
                .isEqualTo(state);
    }

    @Test
    void sayWhatTheyCover() {
        Coverage coverage = ChinaCoverage.standard();
        String shanghai = "cn.contributions.310000";
        assertThat(coverage.covers(shanghai, LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(coverage.covers(shanghai, LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(coverage.covers(shanghai, LocalDate.of(2027, 6, 30))).isTrue();
        assertThat(coverage.covers(shanghai, LocalDate.of(2027, 7, 1))).isFalse();
        assertThat(coverage.covers("cn.contributions.110000", LocalDate.of(2023, 12, 1)))
                .isFalse();
        assertThat(coverage.covers("cn.contributions.440300", LocalDate.of(2026, 3, 1)))
                .isTrue();
        assertThat(coverage.covers("cn.income-tax", LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(coverage.toText(Locale.CHINA)).contains("上海市社会保险与住房公积金");
    }

    /** The README shows the coverage and each source as they are. */
    @Test
    void standInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String rows = Stream.of(tax.sources(), contributions.sources())
                .flatMap(List::stream)
                .map(ChinaTablesTest::row)
                .collect(Collectors.joining("\n"));
        assertThat(readme)
                .contains(ChinaCoverage.standard().toText(Locale.ENGLISH))
                .contains(rows);
    }

    private static String row(FigureSource figure) {
        return "| " + figure.place() + " | " + figure.subject() + " | " + figure.dates() + " | "
                + FigureSource.kebab(figure.provenance().confidence()).replace('-', ' ') + " | "
                + figure.provenance().source() + " |";
    }

    @Test
    void areTheStandardOnes() {
        assertThat(ChinaTaxTables.standard()).isEqualTo(tax);
        assertThat(ChinaContributionTables.standard()).isEqualTo(contributions);
    }

    @Test
    void nameTheirSources() {
        assertThat(tax.sources())
                .hasSize(tax.tables().size() + tax.figures().size())
                .extracting(FigureSource::place)
                .containsOnly("China");
        assertThat(tax.sources().get(0).subject()).isEqualTo("comprehensive-annual");
        assertThat(tax.sources().get(0).dates()).hasToString("2019-01-01/2028-01-01");
        assertThat(contributions.sources())
                .hasSize(contributions.bases().size()
                        + contributions.rates().size()
                        + contributions.fundLimits().size()
                        + contributions.localWages().size())
                .extracting(source -> source.place() + " " + source.subject())
                .contains(
                        "Shanghai base-social-insurance",
                        "Shanghai rate-pension",
                        "Guangzhou rate-pension",
                        "Beijing rate-housing-fund",
                        "Shanghai wage-average-monthly");
    }

    @Test
    void nameTheTableThatIsMissing() {
        assertThatThrownBy(() -> tax.table(TaxTable.Kind.MONTHLY, LocalDate.of(2028, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("income tax figure (monthly on 2028-01-01) is not in the tables");
        ChinaTaxTables midyear = tax.withTables(tax.tables().stream()
                .map(table -> table.kind() == TaxTable.Kind.LABOUR
                        ? new TaxTable(
                                table.kind(),
                                DateRange.parse("2019-01-01/2025-07-01"),
                                table.brackets(),
                                table.provenance())
                        : table)
                .toList());
        assertThat(ChinaTaxYear.of(midyear, 2024).year()).isEqualTo(2024);
        assertThatThrownBy(() -> ChinaTaxYear.of(midyear, 2025))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "table (labour 2019-01-01/2025-07-01) must hold for all of 2025: the tax is that of a calendar year");
    }

    private static final City NANJING = City.parse("320100");
    private static final Provenance NOTICE = new Provenance("notice", Provenance.Confidence.ONE_SOURCE);

    private static ContributionBase base(ContributionBase.Scope scope, String dates) {
        return new ContributionBase(
                NANJING, scope, DateRange.parse(dates), new ContributionBounds(yuan("10"), yuan("20")), NOTICE);
    }

    private static ContributionRate rate(ContributionLine line, boolean own, boolean other, String dates) {
        Optional<Percentage> known = Optional.of(Percentage.of(1));
        return new ContributionRate(
                NANJING,
                line,
                DateRange.parse(dates),
                own ? known : Optional.empty(),
                yuan("0"),
                other ? known : Optional.empty(),
                NOTICE);
    }

    /** The limits of the fund are not those of the insurances, in whichever order they stand. */
    @Test
    void theFundHasLimitsOfItsOwn() {
        String year = "2025-01-01/2026-01-01";
        LocalDate may = LocalDate.of(2025, 5, 1);
        ChinaContributionTables.Builder own =
                ChinaContributionTables.builder().addBases(base(ContributionBase.Scope.HOUSING_FUND, year));
        assertThat(own.build().bounds(NANJING, ContributionLine.SUPPLEMENTARY_FUND, may))
                .isEqualTo(new ContributionBounds(yuan("10"), yuan("20")));
        assertThatThrownBy(() -> own.build().bounds(NANJING, ContributionLine.PENSION, may))
                .hasMessageContaining("contribution base of pension (Nanjing, 320100, on 2025-05-01)");
        assertThatThrownBy(() -> ChinaContributionTables.builder()
                        .addBases(base(ContributionBase.Scope.SOCIAL_INSURANCE, year))
                        .build()
                        .bounds(NANJING, ContributionLine.HOUSING_FUND, may))
                .hasMessageContaining("contribution base of housing-fund");
    }

    private static ChinaContributionTables nanjingTables(boolean own, boolean other, String rates) {
        return ChinaContributionTables.builder()
                .addBases(base(ContributionBase.Scope.SOCIAL_INSURANCE, "2025-01-01/2026-01-01"))
                .addRates(
                        rate(ContributionLine.PENSION, true, true, rates),
                        rate(ContributionLine.MEDICAL, own, other, rates),
                        rate(ContributionLine.UNEMPLOYMENT, true, true, rates))
                .build();
    }

    private static Coverage nanjing(boolean own, boolean other, String rates) {
        return ChinaCoverage.of(ChinaTaxTables.standard(), nanjingTables(own, other, rates));
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, employer, Nanjing employee-rate-medical", //
        "false, true, employee, Nanjing rate-medical"
    })
    void theSideThatIsNotKnownIsNamed(boolean own, boolean other, String side, String source) {
        ChinaContributionTables tables = nanjingTables(own, other, "2025-01-01/2026-01-01");
        assertThatThrownBy(() -> CityContributions.of(
                        tables, NANJING, YearMonth.of(2025, 5), HousingFundRate.NONE, Percentage.parse("0.2%")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        side + " rate of medical (Nanjing, 320100, on 2025-05-01) is not in the tables");
        assertThat(tables.sources())
                .extracting(figure -> figure.place() + " " + figure.subject())
                .contains("Nanjing rate-pension", source);
    }

    /** A city is covered while limits and both rates of every line are known. */
    @Test
    void aCityIsCoveredWhileAllIsKnown() {
        String nanjing = "cn.contributions.city";
        LocalDate day = LocalDate.of(2025, 4, 1);
        Coverage all = nanjing(true, true, "2025-04-01/2025-10-01");
        assertThat(all.covers(nanjing, day.minusDays(1))).isFalse();
        assertThat(all.covers(nanjing, day)).isTrue();
        assertThat(all.covers(nanjing, LocalDate.of(2025, 9, 30))).isTrue();
        assertThat(all.covers(nanjing, LocalDate.of(2025, 10, 1))).isFalse();
        assertThat(nanjing(true, false, "2025-04-01/2025-10-01").covers(nanjing, day))
                .isFalse();
        assertThat(nanjing(false, true, "2025-04-01/2025-10-01").covers(nanjing, day))
                .isFalse();
        Coverage longer = nanjing(true, true, "2024-04-01/2027-01-01");
        assertThat(longer.covers(nanjing, LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(longer.covers(nanjing, LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(longer.covers(nanjing, LocalDate.of(2026, 1, 1))).isFalse();
    }
}
