// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    private static final Decimal MAX = Decimal.of(Long.MAX_VALUE);
    private static final Decimal MIN = Decimal.of(Long.MIN_VALUE);
    private static final Decimal SMALLEST = Decimal.of(1, 18);

    private static Decimal d(String text) {
        return Decimal.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.00, 0",
        "+7, 7",
        "-.99, -0.99",
        "123., 123",
        "1.10, 1.1",
        "007.5, 7.5",
        "0.000000000000000001, 0.000000000000000001",
        "1.0000000000000000000000000000, 1",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "-9.223372036854775808, -9.223372036854775808",
        "100, 100"
    })
    void readsAndWritesPlainNumbers(String text, String canonical) {
        assertThat(d(text)).hasToString(canonical);
        assertThat(d(text)).isEqualTo(Decimal.of(new BigDecimal(canonical)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+", ".", "-.", "1.2.3", "1e3", "1,000", " 1", "1 ", "--1", "NaN", "１", "0x1"})
    void refusesWhatIsNoPlainNumber(String text) {
        assertThatThrownBy(() -> d(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("number (" + text + ") must be plain decimal digits\nMaybe write it like -1234.56");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "-9223372036854775809",
                "0.0000000000000000001",
                "922337203685477580.71234",
                "99999999999999999999"
            })
    void refusesWhatDoesNotFit(String text) {
        assertThatThrownBy(() -> d(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("number (" + text
                        + ") must have at most 18 decimal places and fit into 64 bits without its point");
        assertThatThrownBy(() -> Decimal.of(new BigDecimal(text)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("overflow: " + new BigDecimal(text)
                        + " does not fit into a decimal of 64 bits and at most 18 decimal places");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1e999999999", "1e19", "1e-19"})
    void refusesHostileNumbersAtOnce(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> Decimal.of(new BigDecimal(text)))
                        .isInstanceOf(ArithmeticException.class));
        assertThat(Decimal.of(new BigDecimal("0e999999999"))).isEqualTo(Decimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        // a, b, a + b, a - b, a x b
        "1.10, 0.25, 1.35, 0.85, 0.275",
        "1.5, 1.5, 3, 0, 2.25",
        "-0.1, 0.01, -0.09, -0.11, -0.001",
        "12, -12, 0, 24, -144",
        "0, 3.7, 3.7, -3.7, 0",
        // scales that add up to more than 18, with a product that fits
        "0.00000000005, 0.00000002, 0.00000002005, -0.00000001995, 0.000000000000000001"
    })
    void addsSubtractsAndMultipliesExactly(String a, String b, String sum, String difference, String product) {
        assertThat(d(a).plus(d(b))).hasToString(sum);
        assertThat(d(a).minus(d(b))).hasToString(difference);
        assertThat(d(a).multipliedBy(d(b))).hasToString(product);
    }

    @Test
    void refusesToOverflow() {
        assertThatThrownBy(() -> MAX.plus(Decimal.ONE))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(
                        "overflow: 9223372036854775808 does not fit into a decimal of 64 bits and at most 18 decimal places");
        assertThatThrownBy(() -> MIN.minus(Decimal.ONE)).hasMessageContaining("-9223372036854775809");
        assertThatThrownBy(() -> MAX.plus(SMALLEST)).hasMessageStartingWith("overflow: ");
        assertThatThrownBy(MIN::negated).hasMessageStartingWith("overflow: -(-9223372036854775808)");
        assertThatThrownBy(MIN::abs).hasMessageStartingWith("overflow: ");
        assertThatThrownBy(() -> MAX.multipliedBy(Decimal.of(2))).hasMessageContaining("18446744073709551614");
        assertThatThrownBy(() -> SMALLEST.multipliedBy(d("0.1"))).hasMessageContaining("1E-19");
        assertThatThrownBy(() -> MAX.scaledByPowerOfTen(1)).hasMessageStartingWith("overflow: ");
        assertThatThrownBy(() -> MAX.dividedBy(SMALLEST, 18, Rounding.Mode.FLOOR))
                .hasMessageStartingWith("overflow: ");
        assertThatThrownBy(() -> MAX.roundedTo(-18, Rounding.Mode.CEILING)).isInstanceOf(ArithmeticException.class);
        assertThat(MAX.plus(Decimal.ZERO)).isEqualTo(MAX);
        assertThat(d("46116860184273879.35").plus(d("46116860184273879.35"))).hasToString("92233720368547758.7");
        assertThat(MAX.negated().minus(Decimal.ONE)).isEqualTo(MIN);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 4, HALF_EVEN, 0.3333",
        "2, 3, 4, HALF_EVEN, 0.6667",
        "-1, 8, 2, HALF_EVEN, -0.12",
        "-1, 8, 2, HALF_AWAY_FROM_ZERO, -0.13",
        "10, 3.3, 0, CEILING, 4",
        "0.000000000000000001, 4, 18, CEILING, 0.000000000000000001",
        "0.000000000000000001, 1000, 0, CEILING, 1",
        "7, 0.000000000000000001, 0, EXACT, 7000000000000000000",
        "1000, 1, 18, EXACT, 1000", // with 18 places it would not fit
        "1000, 8, 18, EXACT, 125"
    })
    void divides(String a, String b, int places, Rounding.Mode mode, String quotient) {
        assertThat(d(a).dividedBy(d(b), places, mode)).hasToString(quotient);
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> Decimal.ONE.dividedBy(Decimal.ZERO, 2, Rounding.Mode.FLOOR))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("must not be 0");
        assertThatThrownBy(() -> Decimal.ONE.divideAndRemainder(Decimal.ZERO))
                .hasMessage("divisor (0) of 1 must not be 0");
    }

    @Test
    void dividesWithRemainder() {
        assertThat(Decimal.ONE.divideAndRemainder(d("0.50001")))
                .isEqualTo(new Decimal.QuotientAndRemainder(Decimal.ONE, d("0.49999")));
        assertThat(d("-7.5").divideAndRemainder(d("2")))
                .isEqualTo(new Decimal.QuotientAndRemainder(d("-3"), d("-1.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "142.70, 0, FLOOR, 142",
        "10.455, 2, CEILING, 10.46",
        "10.425, 2, HALF_ODD, 10.43",
        "432.34, -1, TOWARD_ZERO, 430",
        "432.34, -3, AWAY_FROM_ZERO, 1000",
        "432.34, -18, FLOOR, 0",
        "0.000000000000000001, -18, CEILING, 1000000000000000000",
        "1.5, 18, EXACT, 1.5"
    })
    void rounds(String number, int places, Rounding.Mode mode, String rounded) {
        assertThat(d(number).roundedTo(places, mode)).hasToString(rounded);
    }

    @Test
    void checksItsArguments() {
        assertThatThrownBy(() -> Decimal.of(1, 19)).hasMessage("scale (19) must be from 0 to 18");
        assertThatThrownBy(() -> Decimal.of(1, -1)).hasMessage("scale (-1) must be from 0 to 18");
        assertThatThrownBy(() -> Decimal.ONE.roundedTo(19, Rounding.Mode.FLOOR))
                .hasMessage("places (19) must be from -18 to 18");
        assertThatThrownBy(() -> Decimal.ONE.dividedBy(Decimal.ONE, -1, Rounding.Mode.FLOOR))
                .hasMessage("places (-1) must be from 0 to 18");
        assertThatThrownBy(() -> Decimal.ONE.multipliedBy(Decimal.ONE, 19, Rounding.Mode.FLOOR))
                .hasMessage("places (19) must be from 0 to 18");
        assertThatThrownBy(() -> Decimal.ONE.scaledByPowerOfTen(19)).hasMessage("places (19) must be from -18 to 18");
    }

    @Test
    void tellsAboutItself() {
        assertThat(d("12.50").unscaled()).isEqualTo(125);
        assertThat(d("12.50").scale()).isEqualTo(1);
        assertThat(d("12.5").isWhole()).isFalse();
        assertThat(d("12.0").isWhole()).isTrue();
        assertThat(d("-12").signum()).isEqualTo(-1);
        assertThat(Decimal.ZERO.isZero()).isTrue();
        assertThat(d("-3").abs()).isEqualTo(d("3"));
        assertThat(d("3").abs()).isEqualTo(d("3"));
        assertThat(d("12.5").scaledByPowerOfTen(-2)).hasToString("0.125");
        assertThat(d("1").min(d("2"))).isEqualTo(d("1"));
        assertThat(d("2").min(d("1"))).isEqualTo(d("1"));
        assertThat(d("1").max(d("2"))).isEqualTo(d("2"));
        assertThat(d("2").max(d("1"))).isEqualTo(d("2"));
        assertThat(d("2").isGreaterThan(d("2"))).isFalse();
        assertThat(d("2.1").isGreaterThan(d("2"))).isTrue();
        assertThat(d("2").isLessThan(d("2"))).isFalse();
        assertThat(d("-2.1").isLessThan(d("2"))).isTrue();
        assertThat(d("1234.5").toText(Locale.US)).isEqualTo("1,234.5");
        assertThat(d("1234.5").toText(Locale.GERMANY)).isEqualTo("1.234,5");
        assertThat(d("1")).isNotEqualTo(d("0.1")).isNotEqualTo("1");
    }

    @Test
    void ratesAndPercentagesAreDecimalsWithAMeaning() {
        assertThat(Rate.parse("0.19").toPercentage())
                .isEqualTo(Percentage.of(19))
                .hasToString("19%");
        assertThat(Percentage.parse("12.5%").toRate())
                .isEqualTo(Rate.parse("0.125"))
                .hasToString("0.125");
        assertThat(Percentage.parse("12.5%").complement()).isEqualTo(Percentage.parse("87.5%"));
        assertThat(Rate.parse("0.3").complement()).isEqualTo(Rate.parse("0.7"));
        assertThat(Rate.parse("0.3"))
                .isLessThan(Rate.ONE)
                .hasSameHashCodeAs(Rate.parse("0.30"))
                .isNotEqualTo("0.3");
        assertThat(Percentage.of(3))
                .isLessThan(Percentage.HUNDRED)
                .hasSameHashCodeAs(Percentage.parse("3.0%"))
                .isNotEqualTo("3%");
        assertThat(Percentage.parse("1234.5%").toText(Locale.US)).isEqualTo("1,234.5%");
        assertThat(Rate.parse("0.5").toText(Locale.GERMANY)).isEqualTo("0,5");
        assertThat(Rate.ZERO.value()).isEqualTo(Percentage.ZERO.points());
        assertThatThrownBy(() -> Percentage.parse("%")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percentage.of(SMALLEST).toRate()).isInstanceOf(ArithmeticException.class);
    }
}
