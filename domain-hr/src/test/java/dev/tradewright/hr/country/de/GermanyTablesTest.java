// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.JsonValue;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.hr.country.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanyTablesTest {

    private static final GermanyTables TABLES = GermanyTables.standard();

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 11604",
        "2024-11-30, 11604",
        "2024-12-01, 11784",
        "2024-12-31, 11784",
        "2025-01-01, 12096",
        "2025-12-31, 12096",
        "2026-01-01, 12348",
        "2026-12-31, 12348",
    })
    void theEditionOfADay(LocalDate day, long basicAllowance) {
        assertThat(TABLES.wageTax(day).year().tariff().basicAllowance()).isEqualTo(basicAllowance);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31", "2027-01-01"})
    void aDayWithoutNumbersIsNamed(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLES.wageTax(day))
                .withMessageContaining("day (" + day + ") has no numbers of German wage tax");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLES.socialInsurance(day))
                .withMessageContaining("day (" + day + ") has no numbers of German social insurance");
    }

    @Test
    void limitAndFactorFollowFromWageAndRates() {
        for (SocialInsuranceYear year : TABLES.socialInsuranceYears()) {
            assertThat(SocialInsuranceYear.minijobLimit(year.minimumWage())).isEqualTo(year.minijobLimit());
            assertThat(SocialInsuranceYear.midijobFactor(year.rates())).isEqualTo(year.midijobFactor());
        }
        // 14.60 x 130 / 3 = 632.67, the minimum wage of 2027
        assertThat(SocialInsuranceYear.minijobLimit(Money.parse("EUR 14.60"))).isEqualTo(Money.parse("EUR 633.00"));
        // 15.00 x 130 / 3 = 650 exactly
        assertThat(SocialInsuranceYear.minijobLimit(Money.parse("EUR 15.00"))).isEqualTo(Money.parse("EUR 650.00"));
    }

    @Test
    void everyYearNamesItsSources() {
        assertThat(TABLES.wageTaxYears())
                .hasSize(4)
                .allSatisfy(
                        year -> assertThat(year.sources()).anyMatch(source -> source.contains("Programmablaufplan")));
        assertThat(TABLES.socialInsuranceYears())
                .hasSize(3)
                .allSatisfy(year -> assertThat(year.sources()).anyMatch(source -> source.contains("SGB IV")));
    }

    @Test
    void aHostReplacesAndAddsNumbersAsJson() {
        WageTaxYear of2026 = TABLES.wageTax(LocalDate.of(2026, 1, 1)).year();
        JsonValue json = JsonMapping.standard().write(of2026);
        assertThat(JsonMapping.standard().read(json, WageTaxYear.class).orElseThrow())
                .isEqualTo(of2026);

        WageTaxYear next = of2026.withEffective(DateRange.ofYear(2027));
        GermanyTables more = TABLES.with(next);
        assertThat(more.wageTaxYears()).hasSize(5);
        assertThat(more.wageTax(LocalDate.of(2027, 5, 1)).year()).isEqualTo(next);

        WageTaxYear other = of2026.withSources("ours");
        GermanyTables replaced = TABLES.with(other);
        assertThat(replaced.wageTaxYears()).hasSize(4);
        assertThat(replaced.wageTax(LocalDate.of(2026, 5, 1)).year().sources()).containsExactly("ours");

        SocialInsuranceYear social = TABLES.socialInsuranceYears().get(2);
        JsonValue socialJson = JsonMapping.standard().write(social);
        assertThat(JsonMapping.standard()
                        .read(socialJson, SocialInsuranceYear.class)
                        .orElseThrow())
                .isEqualTo(social);
        assertThat(TABLES.with(social.withSources("ours")).socialInsuranceYears())
                .hasSize(3);
    }

    @Test
    void anEditionThatMakesUpNeedsTheOneBefore() {
        WageTaxYear november = TABLES.wageTaxYears().get(0);
        WageTaxYear december = TABLES.wageTaxYears().get(1);
        WageTaxYear of2025 = TABLES.wageTaxYears().get(2);
        assertThat(WageTax.of(december, november).year()).isEqualTo(december);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WageTax.of(december))
                .withMessageContaining("year.catchUpMonths (11) must be 0 without the edition before");
        assertThatIllegalArgumentException().isThrownBy(() -> WageTax.of(of2025, december));
        assertThatIllegalArgumentException().isThrownBy(() -> WageTax.of(december, of2025));
    }

    @Test
    void wrongNumbersAreNamed() {
        WageTaxYear year = TABLES.wageTaxYears().get(3);
        assertThatThrownBy(() -> year.withEffective(DateRange.parse("2026-01-01/2027-02-01")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be days of one calendar year");
        assertThatThrownBy(() -> year.withCatchUpMonths(12)).hasMessageContaining("must be from 0 to 11");
        assertThatThrownBy(() -> year.withReliefs(List.of())).hasMessageContaining("reliefs");
        assertThatThrownBy(() ->
                        year.withReliefs(year.reliefs().get(0), year.reliefs().get(2)))
                .hasMessageContaining("reliefs[1].year (2007) must be 2006");
        SocialInsuranceYear social = TABLES.socialInsuranceYears().get(2);
        assertThatThrownBy(() -> social.withMidijobUpper(Money.parse("EUR 603.00")))
                .hasMessageContaining("must be above the Minijob limit");
    }

    @Test
    void coverageNamesWhatIsMissingAndThatItIsNoAdvice() {
        Coverage coverage = TABLES.coverage();
        assertThat(coverage.covers("de.wage-tax", LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(coverage.covers("de.wage-tax", LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(coverage.covers("de.catch-up", LocalDate.of(2024, 11, 30))).isFalse();
        assertThat(coverage.toText(Locale.ENGLISH))
                .contains(
                        "2024-01-01/2027-01-01",
                        "not covered",
                        "Flat contributions of Minijobs",
                        "no legal or tax advice");
        assertThat(coverage.toText(Locale.CHINA)).contains("工资税", "过渡区间");
    }
}
