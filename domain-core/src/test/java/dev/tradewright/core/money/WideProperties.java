// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The quick steps against {@link BigInteger} and {@link BigDecimal}, which know no limits. */
class WideProperties {

    private static final Map<Rounding.Mode, RoundingMode> JAVA = Map.of(
            Rounding.Mode.FLOOR, RoundingMode.FLOOR,
            Rounding.Mode.CEILING, RoundingMode.CEILING,
            Rounding.Mode.TOWARD_ZERO, RoundingMode.DOWN,
            Rounding.Mode.AWAY_FROM_ZERO, RoundingMode.UP,
            Rounding.Mode.HALF_AWAY_FROM_ZERO, RoundingMode.HALF_UP,
            Rounding.Mode.HALF_TOWARD_ZERO, RoundingMode.HALF_DOWN,
            Rounding.Mode.HALF_EVEN, RoundingMode.HALF_EVEN);

    @Property
    void productsAreDividedAndRoundedLikeBigDecimals(
            @ForAll long a, @ForAll long b, @ForAll long divisor, @ForAll Rounding.Mode mode) {
        if (divisor == 0 || !JAVA.containsKey(mode)) {
            return;
        }
        BigInteger expected = new BigDecimal(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)))
                .divide(new BigDecimal(divisor), 0, JAVA.get(mode))
                .toBigIntegerExact();
        if (expected.bitLength() > 63) {
            assertThatThrownBy(() -> mode.multiplyDivide(a, b, divisor)).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(mode.multiplyDivide(a, b, divisor)).isEqualTo(expected.longValueExact());
        }
    }

    @Property
    void quotientsAreRoundedLikeBigDecimals(@ForAll long a, @ForAll long divisor, @ForAll Rounding.Mode mode) {
        productsAreDividedAndRoundedLikeBigDecimals(a, 1, divisor, mode);
    }
}
