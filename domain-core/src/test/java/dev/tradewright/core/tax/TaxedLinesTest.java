// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaxedLinesTest {

    private static final Taxes INCLUDED =
            Taxes.of(Tax.percent("VAT", Percentage.of(19)).included());
    private static final Taxes ADDED = Taxes.of(Tax.percent("VAT", Percentage.of(19)));

    private static TaxedLines split(Taxes taxes, TaxPolicy policy, long... prices) {
        return TaxedLines.of(CurrencyUnit.EUR, prices.length, i -> prices[i], i -> taxes, policy);
    }

    @Test
    void sumsAreThoseOfTheLines() {
        TaxedLines lines = split(INCLUDED, TaxPolicy.PER_LINE, 999, 500);

        // 9.99 x 19 / 119 = 1.595; 5.00 x 19 / 119 = 0.798
        assertThat(lines.net()).isEqualTo(839 + 420);
        assertThat(lines.gross()).isEqualTo(1499);
        assertThat(lines)
                .containsExactly(
                        INCLUDED.split(Money.parse("EUR 9.99"), Rounding.HALF_AWAY_FROM_ZERO),
                        INCLUDED.split(Money.parse("EUR 5.00"), Rounding.HALF_AWAY_FROM_ZERO));
    }

    @Test
    void addedTaxesComeOnTop() {
        TaxedLines lines = split(ADDED, TaxPolicy.PER_LINE, 1000, -100);

        assertThat(lines.net()).isEqualTo(900);
        assertThat(lines.gross()).isEqualTo(1190 - 119);
    }

    @Test
    void aLineIsMadeOnce() {
        TaxedLines lines = split(ADDED, TaxPolicy.PER_LINE, 1000);

        assertThat(lines.get(0)).isSameAs(lines.get(0));
    }

    @Test
    void noneAreNothing() {
        TaxedLines none = split(ADDED, TaxPolicy.PER_LINE);

        assertThat(none).isEmpty();
        assertThat(none.net()).isZero();
        assertThat(none.gross()).isZero();
    }

    @Test
    void withoutTaxAPriceIsNetAndGross() {
        TaxedLines lines = split(Taxes.NONE, TaxPolicy.PER_LINE, 7, 8);

        assertThat(lines.net()).isEqualTo(15);
        assertThat(lines.gross()).isEqualTo(15);
        assertThat(lines.get(0)).isEqualTo(Taxes.NONE.split(Money.parse("EUR 0.07"), Rounding.HALF_AWAY_FROM_ZERO));
    }

    @Test
    void cannotBeChanged() {
        List<TaxedLine> lines = split(ADDED, TaxPolicy.PER_LINE, 1000);
        TaxedLine line = lines.get(0);

        assertThatThrownBy(() -> lines.set(0, line)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> split(ADDED, TaxPolicy.PER_LINE, Long.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> split(INCLUDED, TaxPolicy.PER_LINE, Long.MAX_VALUE, 1))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesAmountsOfAnotherCurrency() {
        Taxes deposit = Taxes.of(Tax.amount("DEPOSIT", Money.parse("CNY 1.00")));

        assertThatThrownBy(() -> split(deposit, TaxPolicy.PER_LINE, 100)).isInstanceOf(CurrencyMismatchException.class);
    }
}
