// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.settlement.FinalSettlement.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact bounds, refusals and what is shown. */
class SettlementBoundsTest {

    private static final MonthFraction HALF = MonthFraction.parse("1 / 2");

    private static Money inr(String amount) {
        return Money.parse("INR " + amount);
    }

    private static Decimal number(String text) {
        return Decimal.parse(text);
    }

    @ParameterizedTest
    @CsvSource({"1, true, 0", "0.99, false, 0", "4.99, true, 3.99", "5, false, 4", "6, false, 4"})
    void aSlabBeginsWithItsFirstYearAndEndsBeforeItsLast(String years, boolean contains, String within) {
        GratuitySlab slab = GratuitySlab.of(number("1"), Optional.of(number("5")), HALF);

        assertThat(slab.contains(number(years))).isEqualTo(contains);
        assertThat(slab.yearsWithin(number(years))).isEqualTo(number(within));
    }

    @Test
    void aSlabWithoutAnEndHoldsAllLaterYears() {
        GratuitySlab slab = GratuitySlab.of(number("1"), Optional.empty(), HALF);

        assertThat(slab.contains(number("99"))).isTrue();
        assertThat(slab.contains(number("0.5"))).isFalse();
        assertThat(slab.yearsWithin(number("99"))).isEqualTo(number("98"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GratuitySlab.of(number("-1"), Optional.empty(), HALF))
                .withMessageContaining("from (-1) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GratuitySlab.of(number("2"), Optional.of(number("2")), HALF))
                .withMessageContaining("must be more than from (2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthFraction.parse("-1/2"))
                .withMessageContaining("numerator (-1) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthFraction.parse("1/0"))
                .withMessageContaining("denominator (0) must be more than 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gratuity.flat(inr("1.00"), number("-1"), HALF, Decimal.ZERO))
                .withMessageContaining("years (-1) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gratuity.of(Gratuity.Mode.CURRENT_SLAB, List.of()))
                .withMessageContaining("must hold at least one");
        Gratuity gratuity =
                Gratuity.of(Gratuity.Mode.CURRENT_SLAB, List.of(GratuitySlab.of(Decimal.ZERO, Optional.empty(), HALF)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gratuity.amount(inr("1.00"), number("-1")))
                .withMessageContaining("years (-1) must be 0 or more");
        assertThat(gratuity.amount(inr("1.00"), Decimal.ZERO)).isEqualTo(inr("0.00"));
        assertThat(Gratuity.flat(inr("1.00"), Decimal.ZERO, HALF, Decimal.ZERO)).isEqualTo(inr("0.00"));
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThirteenthMonth.byDays(inr("1.00"), DateRange.of(day, day), DateRange.ofYear(2026)))
                .withMessageContaining("must not be empty");
    }

    @Test
    void slabsAreSortedAndFractionsWritten() {
        GratuitySlab late = GratuitySlab.of(number("1"), Optional.empty(), HALF);
        GratuitySlab early = GratuitySlab.of(Decimal.ZERO, Optional.of(number("1")), HALF);

        assertThat(Gratuity.of(Gratuity.Mode.SUM_OF_SLABS, List.of(late, early)).slabs())
                .containsExactly(early, late);
        assertThat(HALF).hasToString("1/2");
        assertThat(MonthFraction.parse("0.7")).hasToString("0.7");
        assertThatIllegalArgumentException().isThrownBy(() -> MonthFraction.parse("/2"));
    }

    @Test
    void aSettlementShowsNamesAndRefusesOtherMoney() {
        Item pay = new Item("pay", inr("5.00"));
        FinalSettlement settlement =
                new FinalSettlement(CurrencyUnit.INR, List.of(pay), List.of(new Item("loan", inr("0.00"))), List.of());

        assertThat(settlement).hasToString("FinalSettlement[[pay •••], [loan •••], []]");
        assertThat(settlement.payable()).isEqualTo(inr("5.00"));
        assertThat(settlement.receivable()).isEqualTo(inr("0.00"));
        assertThat(settlement.assetRecovery()).isEqualTo(inr("0.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Item("x", inr("-0.01")))
                .withMessageContaining("amount (•••) must be zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FinalSettlement(CurrencyUnit.EUR, List.of(), List.of(pay), List.of()))
                .withMessageContaining("receivables (pay •••) must be of EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FinalSettlement(CurrencyUnit.EUR, List.of(), List.of(), List.of(pay)))
                .withMessageContaining("unreturnedAssets (pay •••) must be of EUR");
    }
}
