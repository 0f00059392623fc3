// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Decimals against {@link BigDecimal}: the same result, or none where it does not fit. */
class DecimalProperties {

    @Provide
    Arbitrary<Decimal> decimals() {
        Arbitrary<Long> digits =
                Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-1_000_000, 1_000_000));
        return Combinators.combine(digits, Arbitraries.integers().between(0, 18))
                .as(Decimal::of);
    }

    @Property
    void sumsDifferencesAndProductsAreExact(@ForAll("decimals") Decimal a, @ForAll("decimals") Decimal b) {
        isExact(() -> a.plus(b), a.toBigDecimal().add(b.toBigDecimal()));
        isExact(() -> a.minus(b), a.toBigDecimal().subtract(b.toBigDecimal()));
        isExact(() -> a.multipliedBy(b), a.toBigDecimal().multiply(b.toBigDecimal()));
    }

    @Property
    void quotientsAndProductsAreRoundedOnce(
            @ForAll("decimals") Decimal a, @ForAll("decimals") Decimal b, @ForAll @IntRange(max = 18) int places) {
        isExact(
                () -> a.multipliedBy(b, places, Rounding.Mode.HALF_EVEN),
                a.toBigDecimal().multiply(b.toBigDecimal()).setScale(places, RoundingMode.HALF_EVEN));
        if (!b.isZero()) {
            isExact(
                    () -> a.dividedBy(b, places, Rounding.Mode.HALF_AWAY_FROM_ZERO),
                    a.toBigDecimal().divide(b.toBigDecimal(), places, RoundingMode.HALF_UP));
        }
    }

    @Property
    void roundingIsThatOfBigDecimal(@ForAll("decimals") Decimal a, @ForAll @IntRange(min = -18, max = 18) int places) {
        isExact(
                () -> a.roundedTo(places, Rounding.Mode.HALF_EVEN),
                a.toBigDecimal().setScale(Math.min(places, a.scale()), RoundingMode.HALF_EVEN));
    }

    @Property
    void orderAndEqualityAreThoseOfTheNumber(@ForAll("decimals") Decimal a, @ForAll("decimals") Decimal b) {
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(a.toBigDecimal().compareTo(b.toBigDecimal()))
                .isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("decimals") Decimal a) {
        assertThat(Decimal.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(a.toString()).isEqualTo(a.isZero() ? "0" : a.toBigDecimal().toPlainString());
        assertThat(Decimal.of(a.toBigDecimal())).isEqualTo(a);
        assertThat(a.unscaled() % 10 == 0 && a.scale() > 0).isFalse();
    }

    @Property
    void quotientTimesDivisorAndRemainderIsTheWhole(@ForAll("decimals") Decimal a, @ForAll("decimals") Decimal b) {
        if (b.isZero()) {
            return;
        }
        BigDecimal[] parts = a.toBigDecimal().divideAndRemainder(b.toBigDecimal());
        if (fits(parts[0]) && fits(parts[1])) {
            Decimal.QuotientAndRemainder result = a.divideAndRemainder(b);
            assertThat(result.quotient().toBigDecimal()).isEqualByComparingTo(parts[0]);
            assertThat(result.remainder().toBigDecimal()).isEqualByComparingTo(parts[1]);
        }
    }

    private interface Step {
        Decimal result();
    }

    private static void isExact(Step step, BigDecimal expected) {
        if (fits(expected)) {
            assertThat(step.result().toBigDecimal()).isEqualByComparingTo(expected);
        } else {
            assertThatThrownBy(step::result).isInstanceOf(ArithmeticException.class);
        }
    }

    private static boolean fits(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        int scale = Math.max(0, plain.scale());
        return scale <= 18 && plain.setScale(scale).unscaledValue().bitLength() <= 63;
    }
}
