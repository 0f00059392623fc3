// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import static dev.tradewright.hr.employment.Employments.clerk;
import static dev.tradewright.hr.employment.Employments.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact bounds of an employment's days and terms. */
class EmploymentBoundsTest {

    private static final LocalDate ENTRY = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource({"0.01, true", "0, false", "-1, false", "168, true", "168.01, false"})
    void aWeekHasUpTo168Hours(String hours, boolean allowed) {
        UnaryOperator<Employment> change =
                employment -> employment.withWeeklyHours(Timeline.always(Decimal.parse(hours)));
        if (allowed) {
            assertThat(change.apply(clerk()).weeklyHours().entries()).hasSize(1);
        } else {
            assertThatThrownBy(() -> change.apply(clerk())).hasMessageContaining("at most 168");
        }
    }

    @Test
    void eachTermMustCoverEachDay() {
        DateRange late = DateRange.ofUnboundedEnd(ENTRY.plusDays(1));
        Employment employment = clerk();
        Map<String, Runnable> changes = new LinkedHashMap<>();
        changes.put(
                "positions",
                () -> employment.withPositions(employment.positions().between(late)));
        changes.put("basePay", () -> employment.withBasePay(employment.basePay().between(late)));
        changes.put("places", () -> employment.withPlaces(employment.places().between(late)));
        changes.put(
                "costShares",
                () -> employment.withCostShares(employment.costShares().between(late)));
        changes.put(
                "weeklyHours",
                () -> employment.withWeeklyHours(employment.weeklyHours().between(late)));
        changes.forEach((term, change) -> assertThatThrownBy(change::run)
                .as(term)
                .hasMessageContaining(term)
                .hasMessageContaining("2026-01-15/2026-01-16"));
    }

    @Test
    void anEmploymentOfOneDayIsOne() {
        Employment day = clerk().withExit(Exit.of(ENTRY, ExitReason.MUTUAL_AGREEMENT));

        assertThat(day.period()).isEqualTo(DateRange.of(ENTRY, ENTRY.plusDays(1)));
        assertThat(day.isActive(ENTRY.minusDays(1))).isFalse();
        assertThat(day.isActive(ENTRY)).isTrue();
        assertThat(day.isActive(ENTRY.plusDays(1))).isFalse();
        assertThat(day.service(ENTRY)).isEqualTo(Period.ofDays(1));
        assertThat(day.segments(DateRange.ofYear(2026))).containsExactly(day.period());
        assertThat(clerk().isActive(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(clerk().entryReason()).isEqualTo(EntryReason.NEW_HIRE);
        assertThat(Employments.CLERK.paidOvertime()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-14, P2M", "2026-03-15, P2M1D", "2026-03-20, P2M6D", "2026-03-21, P2M6D"})
    void serviceEndsWithTheExit(LocalDate day, Period service) {
        Employment left = clerk().withExit(Exit.of(LocalDate.of(2026, 3, 20), ExitReason.RESIGNATION));

        // 15 January to 14 March, both included, are two months
        assertThat(left.service(day)).isEqualTo(service);
    }

    @Test
    void segmentsNeedTwoEndsAndAreCutByEachTerm() {
        Employment employment = clerk();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> employment.segments(DateRange.parse("../2026-02-01")))
                .withMessageContaining("must have a first and a last day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> employment.segments(DateRange.parse("2026-02-01/..")))
                .withMessageContaining("must have a first and a last day");
        DateRange from = DateRange.ofUnboundedEnd(LocalDate.of(2026, 2, 10));
        DateRange february = DateRange.parse("2026-02-01/2026-03-01");
        for (Employment changed : List.of(
                employment.withPositions(employment.positions().with(from, Employments.CLERK.withTitle("Foreman"))),
                employment.withBasePay(employment.basePay().with(from, monthly("CNY 1.00"))),
                employment.withCostShares(employment.costShares().with(from, CostShares.all(CostCentre.of("CC2")))),
                employment.withWeeklyHours(employment.weeklyHours().with(from, Decimal.of(20))))) {
            assertThat(changed.segments(february))
                    .containsExactly(
                            DateRange.parse("2026-02-01/2026-02-10"), DateRange.parse("2026-02-10/2026-03-01"));
        }
        assertThat(employment.segments(DateRange.ofEmpty(LocalDate.of(2026, 2, 1))))
                .isEmpty();
    }

    @Test
    void whatIsShownTellsNoAmount() {
        assertThat(monthly("CNY 8000.00")).hasToString("••• per MONTH");
        assertThat(BasePay.of(Money.parse("CNY 0.00"), PayUnit.HOUR)).hasToString("••• per HOUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monthly("CNY -0.01"))
                .withMessageContaining("amount (•••) must be zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostShares.of(Map.of()))
                .withMessageContaining("must name at least one cost centre");
        assertThatThrownBy(() -> CostShares.all(CostCentre.of("A"))
                        .split(Money.parse("CNY 1.00"))
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> CostCentre.of(" "));
    }
}
