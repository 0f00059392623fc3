// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.country.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that are shipped, those of a host, and what they say about themselves. */
class ChinaTablesTest {

    private static final ChinaTaxTables TAX = ChinaTaxTables.standard();
    private static final ChinaContributionTables CONTRIBUTIONS = ChinaContributionTables.standard();

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
        assertThat(TAX.value(parameter, date)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "INFANT_CARE, 2021-12-31",
        "PERSONAL_PENSION_ANNUAL, 2022-10-31",
        "RENT_LARGE_CITY, 2018-12-31",
        "RENT_LARGE_CITY, 2028-01-01"
    })
    void nameTheFigureThatIsMissing(TaxParameter parameter, LocalDate date) {
        assertThat(TAX.find(parameter, date)).isEmpty();
        assertThatThrownBy(() -> TAX.value(parameter, date))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(FigureSource.kebab(parameter) + " on " + date);
    }

    /** 速算扣除数 follow from the rates; the monthly table is the annual one by 12. */
    @Test
    void theRowsFitTogether() {
        ChinaTaxYear tax = ChinaTaxYear.of(2025);
        for (int row = 0; row < 6; row++) {
            assertThat(tax.annual().upTo(row)).isEqualTo(12 * tax.monthly().upTo(row));
            assertThat(tax.annual().quick(row)).isEqualTo(12 * tax.monthly().quick(row));
            assertThat(tax.annual().tax(tax.annual().upTo(row), row))
                    .isEqualTo(tax.annual().tax(tax.annual().upTo(row), row + 1));
        }
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
                .addAllTables(TAX.tables())
                .addAllFigures(TAX.figures())
                .addFigures(more)
                .build();
        assertThat(ChinaTaxYear.of(own, 2028)
                        .bonus()
                        .separately(yuan("36000"), false, Trace.OFF)
                        .isAccepted())
                .isTrue();
        assertThatThrownBy(() -> ChinaTaxTables.builder()
                        .addAllFigures(TAX.figures())
                        .addFigures(more, more)
                        .build())
                .hasMessageContaining("must not overlap 2028-01-01/2029-01-01, on which separate-bonus-months");
        assertThatThrownBy(() -> ChinaContributionTables.builder()
                        .addAllLocalWages(CONTRIBUTIONS.localWages())
                        .addLocalWages(CONTRIBUTIONS.localWages().get(0))
                        .build())
                .hasMessageContaining("localWages[5]")
                .hasMessageContaining("310000 minimum-monthly");
    }

    @Test
    void goThroughJsonAndBack() {
        JsonMapping json = JsonMapping.standard();
        assertThat(json.read(json.write(TAX), ChinaTaxTables.class).orElseThrow())
                .isEqualTo(TAX);
        assertThat(json.read(json.write(CONTRIBUTIONS), ChinaContributionTables.class)
                        .orElseThrow())
                .isEqualTo(CONTRIBUTIONS);
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
                .isFalse();
        assertThat(coverage.covers("cn.income-tax", LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(coverage.toText(Locale.CHINA)).contains("上海市社会保险与住房公积金");
    }

    /** The README shows the coverage and each source as they are. */
    @Test
    void standInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String rows = Stream.of(TAX.sources(), CONTRIBUTIONS.sources())
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
}
