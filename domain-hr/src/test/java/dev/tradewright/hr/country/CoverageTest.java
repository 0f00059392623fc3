// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.place.Country;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Messages TEXTS = Messages.of(Coverage.class, "coverage");

    private final Coverage coverage = new Coverage(
            Country.GB,
            List.of(
                    Coverage.Area.covered(TEXTS, "no-advice", DateRange.parse("2024-01-01/2025-01-01")),
                    Coverage.Area.missing(TEXTS, "missing")));

    @Test
    void anAreaIsCoveredOnItsDaysOnly() {
        assertThat(coverage.covers("no-advice", LocalDate.parse("2023-12-31"))).isFalse();
        assertThat(coverage.covers("no-advice", LocalDate.parse("2024-01-01"))).isTrue();
        assertThat(coverage.covers("no-advice", LocalDate.parse("2024-12-31"))).isTrue();
        assertThat(coverage.covers("no-advice", LocalDate.parse("2025-01-01"))).isFalse();
        assertThat(coverage.covers("missing", LocalDate.parse("2024-06-01"))).isFalse();
        assertThat(coverage.covers("unheard-of", LocalDate.parse("2024-06-01"))).isFalse();
    }

    @Test
    void itPrintsAListThatIsNoAdvice() {
        assertThat(coverage).hasToString("""
                        United Kingdom
                          2024-01-01/2025-01-01   This is no legal or tax advice.
                          not covered             not covered
                        This is no legal or tax advice.""");
        assertThat(coverage.toText(Locale.CHINA)).contains("未覆盖").endsWith("以上内容不构成法律或税务意见。");
    }

    @Test
    void anAreaNeedsAText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.Area.missing(TEXTS, "nothing"))
                .withMessageStartingWith("code (nothing) must have a text in dev.tradewright.hr.country.coverage");
    }
}
