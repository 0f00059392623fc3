// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class MoneyProperties {

    private static final long FAR = 1_000_000_000_000L;

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of(CurrencyUnit.all());
    }

    private static Money cny(long minorUnits) {
        return Money.ofMinor(CurrencyUnit.CNY, minorUnits);
    }

    @Property
    void sumsAreThoseOfANumber(
            @ForAll @LongRange(min = -FAR, max = FAR) long a,
            @ForAll @LongRange(min = -FAR, max = FAR) long b,
            @ForAll @LongRange(min = -FAR, max = FAR) long c) {
        assertThat(cny(a).plus(cny(b))).isEqualTo(cny(b).plus(cny(a))).isEqualTo(cny(a + b));
        assertThat(cny(a).plus(cny(b)).plus(cny(c))).isEqualTo(cny(a).plus(cny(b).plus(cny(c))));
        assertThat(cny(a).minus(cny(b))).isEqualTo(cny(a).plus(cny(b).negated()));
        assertThat(cny(a).plus(cny(b)).minus(cny(b))).isEqualTo(cny(a));
        assertThat(cny(a).plus(cny(0))).isEqualTo(cny(a));
        assertThat(cny(a).negated().negated()).isEqualTo(cny(a));
    }

    @Property
    void wholeFactorsDistributeExactly(
            @ForAll @LongRange(min = -FAR, max = FAR) long a,
            @ForAll @LongRange(min = -FAR, max = FAR) long b,
            @ForAll @LongRange(min = -1_000, max = 1_000) long factor) {
        assertThat(cny(a).plus(cny(b)).multipliedBy(factor))
                .isEqualTo(cny(a).multipliedBy(factor).plus(cny(b).multipliedBy(factor)));
    }

    @Property
    void rateProductsDistributeWithinTheirRoundings(
            @ForAll @LongRange(min = -FAR, max = FAR) long a,
            @ForAll @LongRange(min = -FAR, max = FAR) long b,
            @ForAll @LongRange(min = 0, max = 100_000) long digits) {
        Rate rate = Rate.of(Decimal.of(digits, 4));
        Money whole = cny(a).plus(cny(b)).multipliedBy(rate, Rounding.HALF_EVEN);
        Money parts = cny(a).multipliedBy(rate, Rounding.HALF_EVEN).plus(cny(b).multipliedBy(rate, Rounding.HALF_EVEN));
        // three roundings, half a unit each
        assertThat(Math.abs(whole.minus(parts).minorUnits())).isLessThanOrEqualTo(1);
    }

    @Property
    void productsAndQuotientsAreThoseOfBigDecimal(
            @ForAll @LongRange(min = -FAR, max = FAR) long amount,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long digits) {
        Decimal factor = Decimal.of(digits, 5);
        BigDecimal exact = cny(amount).toBigDecimal().multiply(factor.toBigDecimal());
        assertThat(cny(amount).multipliedBy(factor, Rounding.HALF_EVEN).toBigDecimal())
                .isEqualTo(exact.setScale(2, RoundingMode.HALF_EVEN));
        if (digits != 0) {
            assertThat(cny(amount).dividedBy(factor, Rounding.HALF_EVEN).toBigDecimal())
                    .isEqualTo(cny(amount).toBigDecimal().divide(factor.toBigDecimal(), 2, RoundingMode.HALF_EVEN));
        }
    }

    @Property
    void roundingTwiceChangesNothing(
            @ForAll @LongRange(min = -FAR, max = FAR) long amount, @ForAll Rounding.Mode mode) {
        if (mode == Rounding.Mode.EXACT) {
            return;
        }
        Rounding rounding = Rounding.of(mode).toNearest(Decimal.parse("0.05"));
        Money rounded = cny(amount).rounded(rounding);
        assertThat(rounded.rounded(rounding)).isEqualTo(rounded);
        assertThat(rounded.minorUnits() % 5).isZero();
        assertThat(Math.abs(rounded.minus(cny(amount)).minorUnits())).isLessThan(5);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("currencies") CurrencyUnit currency, @ForAll long minorUnits) {
        Money amount = Money.ofMinor(currency, minorUnits);
        assertThat(Money.parse(amount.toString())).isEqualTo(amount).hasSameHashCodeAs(amount);
        assertThat(amount.toString())
                .isEqualTo(currency + " " + amount.toBigDecimal().toPlainString());
        assertThat(Money.of(currency, amount.amount())).isEqualTo(amount);
        assertThat(Money.of(currency, amount.toBigDecimal())).isEqualTo(amount);
        assertThat(Money.parse(currency, amount.toString())).isEqualTo(amount);
    }

    @Property
    void orderAgreesWithEquality(@ForAll long a, @ForAll long b) {
        assertThat(Integer.signum(cny(a).compareTo(cny(b)))).isEqualTo(Integer.signum(Long.compare(a, b)));
        assertThat(cny(a).equals(cny(b))).isEqualTo(a == b);
    }
}
