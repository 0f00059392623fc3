// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures that come with the library: every table follows from brackets and standard deduction. */
class FederalTablesTest {

    static Stream<Arguments> tables() {
        List<Arguments> tables = new ArrayList<>();
        for (int year : WithholdingOracle.YEARS) {
            for (FilingStatus status : FilingStatus.values()) {
                tables.add(Arguments.of(year, status, false));
                tables.add(Arguments.of(year, status, true));
            }
        }
        return tables.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsDerivedFromTheBracketsOfIncomeTax(int year, FilingStatus status, boolean checkbox) {
        FederalParameters parameters = FederalTables.read(year);
        BracketTable table = (checkbox ? parameters.checkboxTables() : parameters.standardTables()).get(status);
        List<BigDecimal> bounds = WithholdingOracle.bounds(year, status, checkbox);
        assertThat(table.brackets()).hasSize(bounds.size() + 1);
        assertThat(table.brackets().get(0).rate().toBigDecimal()).isZero();
        for (int i = 0; i < bounds.size(); i++) {
            RateBracket bracket = table.brackets().get(i + 1);
            assertThat(bracket.from().toBigDecimal()).isEqualByComparingTo(bounds.get(i));
            assertThat(table.brackets().get(i).to()).contains(bracket.from());
            assertThat(bracket.base().orElseThrow().toBigDecimal())
                    .isEqualByComparingTo(WithholdingOracle.base(year, status, checkbox, i));
            assertThat(bracket.rate().toRate().toBigDecimal()).isEqualByComparingTo(WithholdingOracle.rate(i));
        }
        assertThat(table.brackets().get(bounds.size()).to()).isEmpty();
        assertThat(parameters.line1g().get(status).toBigDecimal())
                .isEqualByComparingTo(WithholdingOracle.line1g(status));
    }

    /** The base amount that third-party tables have wrong: 57,231 + 35 % x (626,350 - 250,525) = 188,769.75. */
    @Test
    void theLastBaseOf2025IsRight() {
        BracketTable table =
                FederalTables.read(2025).standardTables().get(FilingStatus.SINGLE_OR_MARRIED_FILING_SEPARATELY);
        assertThat(table.brackets().get(7).base().orElseThrow()).hasToString("USD 188769.75");
    }

    @ParameterizedTest
    @CsvSource({"2024, USD 168600.00", "2025, USD 176100.00", "2026, USD 184500.00"})
    void theWageBaseIsThatOfTheYear(int year, String base) {
        FederalParameters parameters = FederalTables.read(year);
        assertThat(parameters.socialSecurityWageBase()).hasToString(base);
        assertThat(parameters.socialSecurityRate()).hasToString("6.2%");
        assertThat(parameters.medicareRate()).hasToString("1.45%");
        assertThat(parameters.additionalMedicareRate()).hasToString("0.9%");
        assertThat(parameters.additionalMedicareThreshold()).hasToString("USD 200000.00");
        assertThat(parameters.unemploymentWageBase()).hasToString("USD 7000.00");
        assertThat(parameters.allowanceBefore2020()).hasToString("USD 4300.00");
        assertThat(parameters.sources()).isNotEmpty();
        assertThat(parameters.dates()).hasToString(year + "-01-01/" + (year + 1) + "-01-01");
    }

    /** Publication 15-T (2025), worksheet 1A: the yearly amounts are 15,000 and 10,700; none are known for daily pay. */
    @Test
    void whatIsAddedForNonresidentAliensIsRead() {
        FederalParameters parameters = FederalTables.read(2025);
        assertThat(parameters.nonresidentAlien())
                .hasSize(PayrollPeriod.values().length - 1)
                .doesNotContainKey(PayrollPeriod.DAILY)
                .containsEntry(PayrollPeriod.WEEKLY, Money.parse("USD 288.50"))
                .containsEntry(PayrollPeriod.ANNUALLY, Money.parse("USD 15000"));
        assertThat(parameters.nonresidentAlienBefore2020())
                .hasSize(PayrollPeriod.values().length - 1)
                .containsEntry(PayrollPeriod.WEEKLY, Money.parse("USD 205.80"))
                .containsEntry(PayrollPeriod.ANNUALLY, Money.parse("USD 10700"));
        assertThat(parameters.sources())
                .hasSize(3)
                .first()
                .isEqualTo("IRS Publication 15-T (2025): percentage method tables for automated payroll systems");
    }

    @Test
    void theStandardFiguresAreThoseOfTheTables() {
        FederalPayroll payroll = FederalPayroll.read();
        for (int year : WithholdingOracle.YEARS) {
            assertThat(payroll.parameters(year))
                    .isEqualTo(FederalTables.read(year))
                    .isEqualTo(FederalPayroll.standard().parameters(year));
        }
    }

    @Test
    void ofAYearWithoutTablesTheResourceIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FederalTables.read(2023))
                .withMessage("Resource (federal-2023.csv) is missing");
    }
}
