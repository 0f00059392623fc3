// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static dev.tradewright.core.money.CurrencyUnit.CNY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MoneyAccumulatorProperties {

    /** Against a sum without limits; every second amount is taken away, and the rest comes from another accumulator. */
    @Property
    void theSumIsExactInAnyOrder(@ForAll List<Long> first, @ForAll List<Long> second) {
        MoneyAccumulator sum = MoneyAccumulator.of(CNY);
        MoneyAccumulator other = MoneyAccumulator.of(CNY);
        BigInteger expected = BigInteger.ZERO;
        for (long amount : first) {
            sum.add(Money.ofMinor(CNY, amount));
            other.subtract(Money.ofMinor(CNY, amount)).subtractMinor(amount);
            expected = expected.subtract(BigInteger.valueOf(amount));
        }
        for (long amount : second) {
            sum.addMinor(amount);
            expected = expected.add(BigInteger.valueOf(amount));
        }
        sum.addAll(other);
        assertThat(sum.count()).isEqualTo(3L * first.size() + second.size());
        if (expected.bitLength() > 63) {
            assertThatThrownBy(sum::total)
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining(expected.toString());
        } else {
            assertThat(sum.total().minorUnits()).isEqualTo(expected.longValueExact());
        }
    }
}
