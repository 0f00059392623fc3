// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.country.internal.RuleLines.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Built-in tables line by line, and what is found in them by day. */
class RuleLinesTest {

    private final RuleLines lines = RuleLines.read(RuleLinesTest.class, "lines.csv");

    @Test
    void commentsAndEmptyLinesAreLeftOut() {
        assertThat(lines.of("rate")).extracting(line -> line.text(0)).containsExactly("north", "south");
        assertThat(lines.of("bound")).hasSize(1);
        assertThat(lines.of("")).isEmpty();
        assertThat(lines.of("# Lines for RuleLinesTest.")).isEmpty();
    }

    @Test
    void kindAndFirstColumnSelect() {
        assertThat(lines.of("rate", "south")).extracting(line -> line.text(1)).containsExactly("7");
        assertThat(lines.of("rate", "west")).isEmpty();
        assertThat(lines.of("bound", "south")).isEmpty();
    }

    @Test
    void columnsAreRead() {
        Line north = lines.of("rate").get(0);
        assertThat(north.kind()).isEqualTo("rate");
        assertThat(north.columns()).hasSize(4); // an empty one counts, the last one too
        assertThat(lines.of("bound").get(0).columns()).containsExactly("north", "100.50", "", "");
        assertThat(north.percentage(1)).isEqualTo(Percentage.parse("12.5%"));
        assertThat(north.optionalMoney(2, CurrencyUnit.EUR)).isEmpty();
        assertThat(north.dates(3)).isEqualTo(DateRange.parse("2025-01-01/2026-01-01"));
        Line south = lines.of("rate").get(1);
        assertThat(south.optionalMoney(2, CurrencyUnit.EUR)).contains(Money.parse("EUR 3.20"));
        assertThat(south.dates(3)).isEqualTo(DateRange.ofUnboundedEnd(LocalDate.of(2026, 1, 1)));
        assertThat(lines.of("bound").get(0).money(1, CurrencyUnit.EUR)).isEqualTo(Money.parse("EUR 100.50"));
    }

    @Test
    void aMissingTableIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleLines.read(RuleLinesTest.class, "none.csv"))
                .withMessage("Resource (none.csv) is missing");
    }

    /** Half-open: the last day of a range is the day before its end. */
    @Test
    void theFactOfADayIsFound() {
        List<Line> rates = lines.of("rate");
        assertThat(InForce.on(rates, line -> line.dates(3), LocalDate.of(2025, 12, 31), "rate"))
                .isEqualTo(rates.get(0));
        assertThat(InForce.on(rates, line -> line.dates(3), LocalDate.of(2026, 1, 1), "rate"))
                .isEqualTo(rates.get(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InForce.on(rates, line -> line.dates(3), LocalDate.of(2024, 12, 31), "rate"))
                .withMessage("rate (2024-12-31) must be in the tables,"
                        + " which know [2025-01-01/2026-01-01, 2026-01-01/..]\nMaybe give tables that have it.");
    }

    @Test
    void theRulesOfADayAreMadeOnce() {
        List<LocalDate> made = new ArrayList<>();
        ByDate<String> rules = ByDate.of(date -> {
            made.add(date);
            return "rules of " + date;
        });
        LocalDate first = LocalDate.of(2025, 1, 1);
        assertThat(rules.on(first)).isEqualTo("rules of 2025-01-01");
        assertThat(rules.on(first)).isSameAs(rules.on(first));
        assertThat(rules.on(first.plusDays(1))).isEqualTo("rules of 2025-01-02");
        assertThat(made).containsExactly(first, first.plusDays(1));
    }
}
