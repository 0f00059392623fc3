// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import java.math.BigDecimal;

/**
 * A number with a meaning: an amount of money, a quantity, a rate. The constraints of Jakarta Validation that judge numbers also judge figures:
 * {@code @Positive}, {@code @PositiveOrZero}, {@code @Negative}, {@code @NegativeOrZero}, {@code @Min}, {@code @Max}, {@code @DecimalMin} and
 * {@code @DecimalMax}. They look at the number alone and never at its unit: {@code @Max(100)} refuses {@code EUR 100.01} and
 * {@code JPY 101} alike.
 *
 * <p>{@code @Positive Money price()} with {@code Money.parse("EUR -1.00")} is refused as {@code price (EUR -1.00) must be more than 0}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Figure {

    /** The number, without its unit: 12.30 for {@code EUR 12.30}, 19 for 19 %. */
    BigDecimal toBigDecimal();

    /** The sign of the number: -1, 0 or 1. */
    default int signum() {
        return toBigDecimal().signum();
    }
}
