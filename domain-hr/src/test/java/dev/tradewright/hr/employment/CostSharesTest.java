// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostSharesTest {

    private static final CostCentre A = CostCentre.of("A");
    private static final CostCentre B = CostCentre.of("B");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final DateRange MARCH = DateRange.ofClosed(FIRST, LocalDate.of(2026, 3, 31));

    private static CostShares shares(Object... weights) {
        Map<CostCentre, Decimal> shares = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i += 2) {
            shares.put((CostCentre) weights[i], Decimal.parse(String.valueOf(weights[i + 1])));
        }
        return CostShares.of(shares);
    }

    private static Timeline<CostShares> timeline(CostShares first, int day, CostShares second) {
        return Timeline.always(first).with(DateRange.ofUnboundedEnd(FIRST.withDayOfMonth(day)), second);
    }

    @Test
    void daysAreCounted() {
        assertThat(CostShares.over(timeline(CostShares.all(A), 16, CostShares.all(B)), MARCH))
                .isEqualTo(shares(A, 15, B, 16));
        // 31 days in all: 31.01 makes 15.0048 and 16.0052, and the fen that is left is B's
        assertThat(CostShares.over(timeline(CostShares.all(A), 16, CostShares.all(B)), MARCH)
                        .split(Money.parse("CNY 31.01")))
                .hasToString("{A=CNY 15.00, B=CNY 16.01}");
    }

    /** 15 days of 60 to 40 of 100, 16 days of 1 of 1: 15 x 0.6 = 9 to 15 x 0.4 + 16 = 22. */
    @Test
    void aProportionCountsWhateverItsWeightsAddUpTo() {
        CostShares joined = CostShares.over(timeline(shares(A, 60, B, 40), 16, shares(B, 1)), MARCH);

        assertThat(joined).isEqualTo(shares(A, 9, B, 22));
        assertThat(CostShares.over(timeline(shares(A, "0.6", B, "0.4"), 16, shares(B, 250)), MARCH))
                .isEqualTo(joined);
    }

    /** Thirds and sevenths: 10 days of 1/3 and 2/3, 21 days of 3/7 and 4/7, over 21: 70 + 189 = 259 and 140 + 252 = 392, by 7: 37 and 56. */
    @Test
    void sharesWithoutEndAreExact() {
        assertThat(CostShares.over(timeline(shares(A, 1, B, 2), 11, shares(A, 3, B, 4)), MARCH))
                .isEqualTo(shares(A, 37, B, 56));
    }

    @Test
    void whatDoesNotChangeStaysAsItIsWritten() {
        CostShares written = shares(A, 60, B, 40);

        assertThat(CostShares.over(Timeline.always(written), MARCH)).isEqualTo(written);
        assertThat(CostShares.over(timeline(CostShares.all(A), 1, written), MARCH))
                .isEqualTo(written);
        assertThat(CostShares.over(timeline(written, 16, written), MARCH)).isEqualTo(written);
    }

    @Test
    void otherDaysMayCount() {
        Timeline<CostShares> moved = timeline(CostShares.all(A), 16, CostShares.all(B));

        // 1 March 2026 is a Sunday: 10 workdays up to the 15th, 12 from the 16th on
        assertThat(CostShares.over(moved, MARCH, CostSharesTest::workdays)).isEqualTo(shares(A, 5, B, 6));
        DateRange weekend = DateRange.ofClosed(FIRST.withDayOfMonth(28), FIRST.withDayOfMonth(29));
        assertThat(CostShares.over(
                        timeline(CostShares.all(A), 29, CostShares.all(B)), weekend, CostSharesTest::workdays))
                .isEqualTo(shares(A, 1, B, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostShares.over(moved, MARCH, range -> -1))
                .withMessageContaining("count of 2026-03-01");
    }

    private static int workdays(DateRange range) {
        return (int) range.start()
                .datesUntil(range.end())
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }

    @Test
    void aPeriodWithoutSharesIsRefused() {
        Timeline<CostShares> april = Timeline.of(DateRange.ofUnboundedEnd(LocalDate.of(2026, 4, 1)), CostShares.all(A));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostShares.over(april, MARCH))
                .withMessageContaining("2026-03");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostShares.over(april, DateRange.ofUnboundedEnd(FIRST)))
                .withMessageContaining("must have a first and a last day");
        assertThat(CostShares.over(april, DateRange.ofClosed(FIRST, LocalDate.of(2026, 4, 2))))
                .isEqualTo(CostShares.all(A));
    }

    /** Employed from 15 January on, on A up to 15 March, then on B, until 20 March. */
    @Test
    void ofAnEmploymentItsDaysCount() {
        Employment clerk = Employments.clerk();
        LocalDate last = LocalDate.of(2026, 3, 20);
        Employment left = clerk.withExit(Exit.of(last, ExitReason.RESIGNATION))
                .withCostShares(timeline(CostShares.all(A), 16, CostShares.all(B)));

        assertThat(left.costSharesOver(MARCH)).isEqualTo(shares(A, 3, B, 1)); // 15 to 5 days
        assertThat(left.costSharesOver(DateRange.ofDay(LocalDate.of(2025, 12, 31))))
                .isEqualTo(CostShares.all(A));
        assertThat(left.costSharesOver(DateRange.ofDay(LocalDate.of(2026, 4, 30))))
                .isEqualTo(CostShares.all(B));
    }
}
