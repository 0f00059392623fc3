// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.Rounding.Mode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // tenths               | 11 | 15 | 16 | 25 | 35 | 20 | -11 | -15 | -16 | -25 | -35 | -20
                "FLOOR               |  1 |  1 |  1 |  2 |  3 |  2 |  -2 |  -2 |  -2 |  -3 |  -4 |  -2",
                "CEILING             |  2 |  2 |  2 |  3 |  4 |  2 |  -1 |  -1 |  -1 |  -2 |  -3 |  -2",
                "TOWARD_ZERO         |  1 |  1 |  1 |  2 |  3 |  2 |  -1 |  -1 |  -1 |  -2 |  -3 |  -2",
                "AWAY_FROM_ZERO      |  2 |  2 |  2 |  3 |  4 |  2 |  -2 |  -2 |  -2 |  -3 |  -4 |  -2",
                "HALF_AWAY_FROM_ZERO |  1 |  2 |  2 |  3 |  4 |  2 |  -1 |  -2 |  -2 |  -3 |  -4 |  -2",
                "HALF_TOWARD_ZERO    |  1 |  1 |  2 |  2 |  3 |  2 |  -1 |  -1 |  -2 |  -2 |  -3 |  -2",
                "HALF_EVEN           |  1 |  2 |  2 |  2 |  4 |  2 |  -1 |  -2 |  -2 |  -2 |  -4 |  -2",
                "HALF_ODD            |  1 |  1 |  2 |  3 |  3 |  2 |  -1 |  -1 |  -2 |  -3 |  -3 |  -2",
                "HALF_CEILING        |  1 |  2 |  2 |  3 |  4 |  2 |  -1 |  -1 |  -2 |  -2 |  -3 |  -2",
                "HALF_FLOOR          |  1 |  1 |  2 |  2 |  3 |  2 |  -1 |  -2 |  -2 |  -3 |  -4 |  -2"
            })
    void roundsOnBothSidesOfZero(
            Mode mode, long a, long b, long c, long d, long e, long f, long g, long h, long i, long j, long k, long l) {
        long[] tenths = {11, 15, 16, 25, 35, 20, -11, -15, -16, -25, -35, -20};
        long[] expected = {a, b, c, d, e, f, g, h, i, j, k, l};
        for (int n = 0; n < tenths.length; n++) {
            assertThat(mode.divide(tenths[n], 10)).as("%d / 10", tenths[n]).isEqualTo(expected[n]);
            assertThat(mode.divide(-tenths[n], -10)).as("%d / -10", -tenths[n]).isEqualTo(expected[n]);
            assertThat(Decimal.of(tenths[n], 1).roundedTo(0, mode)).isEqualTo(Decimal.of(expected[n]));
            assertThat(Decimal.of(tenths[n]).roundedTo(-1, mode)).isEqualTo(Decimal.of(expected[n] * 10));
            assertThat(Money.of(CurrencyUnit.JPY, Decimal.of(tenths[n], 1), Rounding.of(mode)))
                    .isEqualTo(Money.of(CurrencyUnit.JPY, expected[n]));
            assertThat(Money.of(CurrencyUnit.JPY, tenths[n])
                            .rounded(Rounding.of(mode).toNearest(Decimal.of(10))))
                    .isEqualTo(Money.of(CurrencyUnit.JPY, expected[n] * 10));
        }
    }

    @Test
    void exactRefusesToRound() {
        assertThat(Mode.EXACT.divide(20, 10)).isEqualTo(2);
        assertThatThrownBy(() -> Mode.EXACT.divide(21, 10))
                .isInstanceOf(RoundingNecessaryException.class)
                .hasMessage("the figure is finer than its place allows\n"
                        + "Maybe name a rounding, for example Rounding.HALF_EVEN.");
    }

    @Test
    void dividesAtBothEnds() {
        assertThat(Mode.HALF_EVEN.divide(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(1);
        assertThat(Mode.HALF_EVEN.divide(Long.MAX_VALUE, Long.MIN_VALUE)).isEqualTo(-1);
        assertThat(Mode.TOWARD_ZERO.divide(Long.MAX_VALUE, Long.MIN_VALUE)).isZero();
        // 2^62 / 2^63 is a tie
        assertThat(Mode.HALF_EVEN.divide(Long.MIN_VALUE / 2, Long.MIN_VALUE)).isZero();
        assertThat(Mode.HALF_ODD.divide(Long.MIN_VALUE / 2, Long.MIN_VALUE)).isEqualTo(1);
        assertThatThrownBy(() -> Mode.FLOOR.divide(Long.MIN_VALUE, -1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("overflow: -9223372036854775808 / -1 does not fit into 64 bits");
        assertThatThrownBy(() -> Mode.FLOOR.divide(7, 0)).hasMessage("divisor (0) of 7 must not be 0");
        assertThatThrownBy(() -> Mode.FLOOR.multiplyDivide(Long.MAX_VALUE, 9, 0))
                .hasMessage("divisor (0) of 9223372036854775807 x 9 must not be 0");
        assertThatThrownBy(() -> Mode.FLOOR.multiplyDivide(Long.MAX_VALUE, 9, 8))
                .hasMessage("overflow: 9223372036854775807 x 9 / 8 does not fit into 64 bits");
        assertThat(Mode.FLOOR.multiplyDivide(Long.MIN_VALUE, 9, 9)).isEqualTo(Long.MIN_VALUE);
        assertThatThrownBy(() -> Mode.FLOOR.multiplyDivide(Long.MIN_VALUE, 9, -9))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHF 2.32 | half-away-from-zero to cash       | CHF 2.30", // 5 Rappen
                "CHF 2.33 | half-away-from-zero to cash       | CHF 2.35",
                "CHF 2.325 | half-even to cash                | CHF 2.30", // 46.5 x 0.05
                "CHF -2.33 | half-away-from-zero to cash      | CHF -2.35",
                "SEK 2.49 | half-away-from-zero to cash       | SEK 2.00", // 1 krona
                "SEK 2.50 | half-away-from-zero to cash       | SEK 3.00",
                "EUR 2.345 | half-even to cash                | EUR 2.34", // 1 cent
                "CNY 7.50 | half-away-from-zero to major unit | CNY 8.00",
                "CNY 7.49 | half-away-from-zero to major unit | CNY 7.00",
                "CNY 7.01 | ceiling to 0.05                   | CNY 7.05",
                "CNY 7.01 | floor to 2.5                      | CNY 5.00",
                "JPY 149  | half-even to 100                  | JPY 100",
                "JPY 150  | half-even to 100                  | JPY 200"
            })
    void roundsToAStep(String amount, String rounding, String rounded) {
        UnitPrice price = UnitPrice.parse(amount);
        assertThat(Money.of(price.currency(), price.amount(), Rounding.parse(rounding)))
                .hasToString(rounded);
        assertThat(Money.of(price.currency(), price.amount().toBigDecimal(), Rounding.parse(rounding)))
                .hasToString(rounded);
    }

    @Test
    void refusesAStepThatIsNoWholeNumberOfMinorUnits() {
        assertThatThrownBy(() -> Rounding.FLOOR.toNearest(Decimal.ZERO)).hasMessage("increment (0) must be above 0");
        assertThatThrownBy(
                        () -> Money.of(CurrencyUnit.CNY, 1).rounded(Rounding.FLOOR.toNearest(Decimal.parse("0.005"))))
                .hasMessage("increment (0.005) must be a whole number of minor units of CNY, which has 2 digits");
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(Mode mode) {
        Rounding plain = Rounding.of(mode);
        assertThat(plain.mode()).isEqualTo(mode);
        assertThat(plain.step(CurrencyUnit.CNY)).isEqualTo(1);
        for (Rounding rounding :
                new Rounding[] {plain, plain.toCash(), plain.toMajorUnits(), plain.toNearest(Decimal.parse("0.05"))}) {
            assertThat(Rounding.parse(rounding.toString()))
                    .isEqualTo(rounding)
                    .hasSameHashCodeAs(rounding)
                    .hasToString(rounding.toString());
        }
        assertThat(plain).isNotEqualTo(plain.toCash()).isNotEqualTo("half-even");
        assertThat(plain.toNearest(Decimal.ONE)).isNotEqualTo(plain.toNearest(Decimal.HUNDRED));
    }

    @Test
    void tellsReadersWhatItDoes() {
        Rounding nearest = Rounding.HALF_EVEN.toNearest(Decimal.parse("0.05"));

        assertThat(Rounding.HALF_AWAY_FROM_ZERO.toText(Locale.ENGLISH)).isEqualTo("half away from zero");
        assertThat(Rounding.HALF_AWAY_FROM_ZERO.toText(Locale.CHINA)).isEqualTo("四舍五入");
        assertThat(nearest.toText(Locale.ENGLISH)).isEqualTo("half to even, to multiples of 0.05");
        assertThat(nearest.toText(Locale.CHINA)).isEqualTo("四舍六入五成双，至 0.05 的倍数");
        assertThat(Rounding.FLOOR.toCash().toText(Locale.CHINA)).isEqualTo("向负无穷舍入，至最小现金单位");
        assertThat(Rounding.CEILING.toMajorUnits().toText(Locale.ENGLISH))
                .isEqualTo("toward positive infinity, to whole major units");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEachMode(Mode mode) {
        assertThat(Rounding.of(mode).toText(Locale.CHINA)).matches("[\\p{IsHan}，]+");
        assertThat(Rounding.of(mode).toText(Locale.ENGLISH)).matches("[a-z ]+");
    }

    @Test
    void refusesANameItDoesNotKnow() {
        assertThatThrownBy(() -> Rounding.parse("up"))
                .hasMessage("rounding (up) is none that is known\n"
                        + "Maybe half-even, half-away-from-zero or floor to 0.05");
    }
}
