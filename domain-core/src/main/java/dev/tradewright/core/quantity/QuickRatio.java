// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import dev.tradewright.core.internal.Fraction;
import dev.tradewright.core.money.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * A fraction whose numerator and denominator fit into 64 bits, for the conversions of every day: a thousand grams, twelve pieces. Whatever does not
 * fit or does not end is left to {@link Fraction}.
 *
 * @param numerator  above 0
 * @param denominator  above 0, without a common divisor with the numerator
 */
record QuickRatio(long numerator, long denominator) {

    /** The same fraction; null if it does not fit. */
    static @Nullable QuickRatio of(Fraction fraction) {
        return fraction.numerator().bitLength() < 63 && fraction.denominator().bitLength() < 63
                ? new QuickRatio(
                        fraction.numerator().longValueExact(),
                        fraction.denominator().longValueExact())
                : null;
    }

    /** This / other x number; null if that does not fit on the way, or has no end. */
    @Nullable
    Decimal per(QuickRatio other, Decimal number) {
        long above = gcd(numerator, other.numerator);
        long below = gcd(denominator, other.denominator);
        long divisorA = denominator / below;
        long divisorB = other.numerator / above;
        int twos = Long.numberOfTrailingZeros(divisorA) + Long.numberOfTrailingZeros(divisorB);
        int fives = fives(divisorA) + fives(divisorB);
        int places = Math.max(twos, fives);
        boolean ends = rest(divisorA) == 1 && rest(divisorB) == 1;
        if (!ends || number.scale() + places > Decimal.MAX_SCALE) {
            return null;
        }
        // 10^places / (2^twos x 5^fives)
        long digits = number.unscaled();
        digits = times(digits, numerator / above);
        digits = times(digits, other.denominator / below);
        digits = times(digits, power(2, places - twos));
        digits = times(digits, power(5, places - fives));
        return digits == 0 && !number.isZero() ? null : Decimal.of(digits, number.scale() + places);
    }

    /** The product; 0 if it does not fit. */
    private static long times(long a, long b) {
        long product = a * b;
        return Math.multiplyHigh(a, b) == product >> 63 ? product : 0;
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    private static int fives(long number) {
        int fives = 0;
        for (long rest = number; rest % 5 == 0; rest /= 5) {
            fives++;
        }
        return fives;
    }

    /** What is left of a number without its twos and fives. */
    private static long rest(long number) {
        long rest = number >> Long.numberOfTrailingZeros(number);
        while (rest % 5 == 0) {
            rest /= 5;
        }
        return rest;
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long remainder = x % y;
            x = y;
            y = remainder;
        }
        return x;
    }
}
