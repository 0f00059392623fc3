// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.internal;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Quotients of exact numbers that are rounded once to an amount of money, under every mode of rounding. */
public final class Quotient {

    /** More places than any amount is rounded to. */
    private static final int PLACES = 24;

    private Quotient() {}

    /**
     * {@code whole · numerator / denominator}, rounded once.
     *
     * @param denominator  not 0
     */
    public static Money share(Money whole, Decimal numerator, Decimal denominator, Rounding rounding) {
        BigDecimal product = whole.toBigDecimal().multiply(numerator.toBigDecimal());
        return money(whole.currency(), product, denominator.toBigDecimal(), rounding);
    }

    /**
     * {@code numerator / denominator} as an amount, rounded once.
     *
     * @param denominator  not 0
     */
    public static Money money(CurrencyUnit currency, BigDecimal numerator, BigDecimal denominator, Rounding rounding) {
        return Money.of(currency, sticky(numerator, denominator), rounding);
    }

    /**
     * The quotient cut off far behind, with a digit 1 after it if it was not exact: it lies on the same side of every border of rounding as the
     * quotient itself.
     */
    private static BigDecimal sticky(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(numerator.scale(), denominator.scale());
        BigInteger up = numerator.setScale(scale).unscaledValue().multiply(BigInteger.TEN.pow(PLACES));
        BigInteger down = denominator.setScale(scale).unscaledValue();
        BigInteger[] parts = up.divideAndRemainder(down);
        BigInteger digit = BigInteger.valueOf((long) parts[1].signum() * down.signum());
        return new BigDecimal(parts[0].multiply(BigInteger.TEN).add(digit), PLACES + 1);
    }
}
