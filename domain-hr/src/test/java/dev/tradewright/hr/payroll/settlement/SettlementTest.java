// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.settlement.FinalSettlement.Item;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {

    private static final List<GratuitySlab> SLABS =
            List.of(slab("5", null, "1"), slab("0", "1", "0"), slab("1", "5", "0.7"));

    private static GratuitySlab slab(String from, @org.jspecify.annotations.Nullable String to, String fraction) {
        return GratuitySlab.of(
                Decimal.parse(from), Optional.ofNullable(to).map(Decimal::parse), MonthFraction.parse(fraction));
    }

    private static Money inr(String amount) {
        return Money.parse("INR " + amount);
    }

    @ParameterizedTest
    @CsvSource({
        // years, sum of slabs, current slab
        "0, 0.00, 0.00",
        "1, 0.00, 35000.00",
        "4.5, 122500.00, 157500.00",
        "5, 140000.00, 250000.00", // 4 x 0.7 = 2.8 months
        "5.5, 165000.00, 275000.00",
        "6, 190000.00, 300000.00" // 4 x 0.7 + 1 = 3.8 months
    })
    void theYearsAtWhichASlabEndsBelongToTheNext(String years, String sum, String current) {
        assertThat(Gratuity.of(Gratuity.Mode.SUM_OF_SLABS, SLABS).amount(inr("50000.00"), Decimal.parse(years)))
                .isEqualTo(inr(sum));
        assertThat(Gratuity.of(Gratuity.Mode.CURRENT_SLAB, SLABS).amount(inr("50000.00"), Decimal.parse(years)))
                .isEqualTo(inr(current));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void moreYearsAreNeverLess(
            @ForAll Gratuity.Mode mode,
            @ForAll @IntRange(max = 2000) int some,
            @ForAll @IntRange(max = 2000) int more) {
        Gratuity gratuity = Gratuity.of(mode, SLABS);
        Money least = gratuity.amount(inr("31234.56"), Decimal.of(Math.min(some, more), 2));

        assertThat(least.isGreaterThan(gratuity.amount(inr("31234.56"), Decimal.of(Math.max(some, more), 2))))
                .isFalse();
    }

    @Test
    void slabsMustFollowEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Gratuity.of(Gratuity.Mode.SUM_OF_SLABS, List.of(slab("0", "1", "0"), slab("2", null, "1"))))
                .withMessageContaining("must begin where the one before ends (1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Gratuity.of(Gratuity.Mode.SUM_OF_SLABS, List.of(slab("0", null, "0"), slab("2", null, "1"))))
                .withMessageContaining("(never)");
        assertThatIllegalArgumentException().isThrownBy(() -> Gratuity.of(Gratuity.Mode.SUM_OF_SLABS, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> slab("1", "1", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "26000.00, 10, 15/26, 5, 150000.00",
        "26000.00, 5, 15/26, 5, 75000.00",
        "26000.00, 4.99, 15/26, 5, 0.00",
        "10000.00, 7, 15/26, 5, 40384.62", // 10000 x 7 x 15 / 26 = 40384.615
        "1000.00, 2, 0.5, 0, 1000.00"
    })
    void eachYearCountsTheSameOnceEnoughAreServed(
            String last, String years, String fraction, String minimum, String amount) {
        assertThat(Gratuity.flat(
                        inr(last), Decimal.parse(years), MonthFraction.parse(fraction), Decimal.parse(minimum)))
                .isEqualTo(inr(amount));
    }

    @Test
    void fractionsWithDifferentDenominatorsAreAddedExactly() {
        Gratuity thirds =
                Gratuity.of(Gratuity.Mode.SUM_OF_SLABS, List.of(slab("0", "1", "1/3"), slab("1", null, "15/26")));

        // 780 x (1/3 + 15/26) = 260 + 450
        assertThat(thirds.amount(inr("780.00"), Decimal.of(2))).isEqualTo(inr("710.00"));
        ValueContract.of(MonthFraction::parse, "0.7", "15/26", "0").holds();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01/.., 3013.70", // 4000 x 275 / 365
        "2025-01-01/.., 4000.00",
        "2027-01-01/.., 0.00",
        "2026-01-01/2026-07-01, 1983.56" // 181 days
    })
    void theThirteenthMonthIsSharedByDays(String employed, String share) {
        assertThat(ThirteenthMonth.byDays(inr("4000.00"), DateRange.ofYear(2026), DateRange.parse(employed)))
                .isEqualTo(inr(share));
        assertThat(ThirteenthMonth.ofEarnings(inr("216000.00"))).isEqualTo(inr("18000.00"));
    }

    @Test
    void whatWasNotGivenBackIsOwed() {
        FinalSettlement settlement = new FinalSettlement(
                CurrencyUnit.of("INR"),
                List.of(new Item("last pay", inr("20000.00"))),
                List.of(new Item("loan", inr("5000.00"))),
                List.of(new Item("laptop", inr("100000.00")), new Item("phone", inr("50000.00"))));

        assertThat(settlement.assetRecovery()).isEqualTo(inr("150000.00"));
        assertThat(settlement.receivable()).isEqualTo(inr("155000.00"));
        assertThat(settlement.net()).isEqualTo(inr("-135000.00"));
        assertThat(settlement.toString()).contains("laptop").doesNotContain("100000");
        assertThatIllegalArgumentException().isThrownBy(() -> new Item("x", inr("-1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FinalSettlement(
                        CurrencyUnit.EUR, List.of(new Item("x", inr("1.00"))), List.of(), List.of()));
    }
}
