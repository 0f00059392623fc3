// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Whole-number steps behind the decimal types: products of 128 bits, divided and rounded once, without a temporary object. */
final class Wide {

    /** The powers of ten that fit into a long: {@code POWERS[n]} is 10^n, n from 0 to 18. */
    private static final long[] POWERS = new long[Decimal.MAX_SCALE + 1];

    /**
     * With s = floor(log2(10^n)), {@code RECIPROCALS[n]} is 2^(63 + s) / 10^n rounded up, which lies between 2^62 and 2^63. So the product of a
     * magnitude below 2^62 with it, shifted down by 63 + s, is exactly the quotient by 10^n (Granlund and Montgomery, Division by Invariant
     * Integers using Multiplication, 1994, theorem 4.2): some three times as fast as a division.
     */
    private static final long[] RECIPROCALS = new long[POWERS.length];

    /** s - 1, since the upper half of the product is shifted down by 64 already. */
    private static final int[] SHIFTS = new int[POWERS.length];

    private static final long RECIPROCAL_LIMIT = 1L << 62;

    private static final long LOW_HALF = 0xFFFF_FFFFL;

    static {
        POWERS[0] = 1;
        for (int n = 1; n < POWERS.length; n++) {
            POWERS[n] = POWERS[n - 1] * 10;
            BigInteger power = BigInteger.valueOf(POWERS[n]);
            int log = power.bitLength() - 1;
            RECIPROCALS[n] = BigInteger.ONE
                    .shiftLeft(63 + log)
                    .add(power)
                    .subtract(BigInteger.ONE)
                    .divide(power)
                    .longValueExact();
            SHIFTS[n] = log - 1;
        }
    }

    private Wide() {}

    /**
     * 10^n.
     *
     * @param n  from 0 to 18
     */
    static long power(int n) {
        return POWERS[n];
    }

    /** dividend / divisor, rounded. */
    static long divide(long dividend, long divisor, Rounding.Mode mode) {
        if (divisor == 0) {
            throw new ArithmeticException("divisor (0) of " + dividend + " must not be 0");
        }
        long quotient = dividend / divisor;
        long remainder = dividend % divisor;
        if (remainder == 0) {
            if (dividend == Long.MIN_VALUE && divisor == -1) {
                throw overflow(dividend + " / " + divisor);
            }
            return quotient;
        }
        long sign = (dividend ^ divisor) >> 63;
        // as unsigned numbers, so that the magnitude of Long.MIN_VALUE, 2^63, is one like any other
        long rest = Math.abs(remainder);
        long away = mode.away(sign, quotient, Long.compareUnsigned(rest, Math.abs(divisor) - rest));
        return quotient + ((away ^ sign) - sign);
    }

    /** dividend / 10^n, rounded. */
    static long divideByPower(long dividend, int n, Rounding.Mode mode) {
        long sign = dividend >> 63;
        long magnitude = (dividend ^ sign) - sign;
        if (n == 0 || Long.compareUnsigned(magnitude, RECIPROCAL_LIMIT) >= 0) {
            return divide(dividend, POWERS[n], mode);
        }
        long quotient = Math.multiplyHigh(magnitude, RECIPROCALS[n]) >>> SHIFTS[n];
        long rest = magnitude - quotient * POWERS[n];
        if (rest != 0) {
            quotient += mode.away(sign, quotient, Long.signum(rest - (POWERS[n] - rest)));
        }
        return (quotient ^ sign) - sign;
    }

    /** a x b / divisor, rounded once; the product has 128 bits. */
    static long multiplyDivide(long a, long b, long divisor, Rounding.Mode mode) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        if (high == low >> 63) {
            return divide(low, divisor, mode);
        }
        return divideWide(high, low, divisor, mode, a, b);
    }

    private static long divideWide(long high, long low, long divisor, Rounding.Mode mode, long a, long b) {
        if (divisor == 0) {
            throw new ArithmeticException("divisor (0) of " + a + " x " + b + " must not be 0");
        }
        boolean negative = (high ^ divisor) < 0;
        if (high < 0) {
            low = -low;
            high = ~high + (low == 0 ? 1 : 0);
        }
        long unsignedDivisor = Math.abs(divisor);
        if (Long.compareUnsigned(high, unsignedDivisor) >= 0) {
            throw overflow(a + " x " + b + " / " + divisor);
        }
        long quotient = divideUnsigned(high, low, unsignedDivisor);
        long remainder = low - quotient * unsignedDivisor;
        long magnitude = quotient;
        if (remainder != 0) {
            int half = Long.compareUnsigned(remainder, unsignedDivisor - remainder);
            magnitude += mode.away(negative ? -1 : 0, quotient, half);
        }
        // the largest magnitudes: 2^63 - 1 above zero, 2^63 below; more looks negative here, or wraps to zero
        boolean fits = (magnitude >= 0 && quotient >= 0) || (negative && magnitude == Long.MIN_VALUE);
        if (!fits) {
            throw overflow(a + " x " + b + " / " + divisor);
        }
        return negative ? -magnitude : magnitude;
    }

    /**
     * The unsigned quotient of 128 by 64 bits in two steps of 32 bits each (Knuth, The Art of Computer Programming, volume 2, 4.3.1, algorithm D).
     *
     * @param high  the upper 64 bits, unsigned, below the divisor
     */
    private static long divideUnsigned(long high, long low, long divisor) {
        int shift = Long.numberOfLeadingZeros(divisor);
        long normal = divisor << shift;
        long upper = shift == 0 ? high : (high << shift) | (low >>> (64 - shift));
        long lower = low << shift;
        long firstDigit = digit(upper, lower >>> 32, normal);
        long rest = ((upper << 32) | (lower >>> 32)) - firstDigit * normal;
        long secondDigit = digit(rest, lower & LOW_HALF, normal);
        return (firstDigit << 32) + secondDigit;
    }

    /** One digit in base 2^32 of (upper x 2^32 + next) / divisor, the divisor's top bit being set. */
    private static long digit(long upper, long next, long divisor) {
        long divisorHigh = divisor >>> 32;
        long divisorLow = divisor & LOW_HALF;
        long guess = Long.divideUnsigned(upper, divisorHigh);
        long rest = upper - guess * divisorHigh;
        // the guess is at most two too large
        while (guess > LOW_HALF || Long.compareUnsigned(guess * divisorLow, (rest << 32) | next) > 0) {
            guess--;
            rest += divisorHigh;
            if (rest > LOW_HALF) {
                break;
            }
        }
        return guess;
    }

    /** a x b against c x d, whatever their size. */
    static int compareProducts(long a, long b, long c, long d) {
        int byHigh = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return byHigh != 0 ? byHigh : Long.compareUnsigned(a * b, c * d);
    }

    /** a x b x 10^-digits, rounded once. */
    static long scaled(long a, long b, int digits, Rounding.Mode mode) {
        if (digits >= 0 && digits <= Decimal.MAX_SCALE) {
            long product = a * b;
            return Math.multiplyHigh(a, b) == product >> 63
                    ? divideByPower(product, digits, mode)
                    : multiplyDivide(a, b, POWERS[digits], mode);
        }
        BigDecimal product = new BigDecimal(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)), digits);
        return round(product, 0, mode);
    }

    /** The unscaled value of a number rounded to a scale, by the same modes; the way out for numbers that do not fit the quick steps. */
    static long round(BigDecimal number, int scale, Rounding.Mode mode) {
        return roundToMultiple(number.scaleByPowerOfTen(scale), 1, mode);
    }

    /** The multiple of a step next to a number. */
    static long roundToMultiple(BigDecimal number, long step, Rounding.Mode mode) {
        int places = Math.max(0, number.scale());
        return quotientToMultiple(number.setScale(places).unscaledValue(), BigInteger.TEN.pow(places), step, mode);
    }

    /** The multiple of a step next to dividend / divisor. */
    static long quotientToMultiple(BigInteger dividend, BigInteger divisor, long step, Rounding.Mode mode) {
        BigInteger unit = BigInteger.valueOf(step);
        return fitting(quotient(dividend, divisor.multiply(unit), mode).multiply(unit));
    }

    /** dividend / divisor, rounded; without limit, for what does not fit the quick steps. */
    static BigInteger quotient(BigInteger dividend, BigInteger divisor, Rounding.Mode mode) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("divisor (0) of " + dividend + " must not be 0");
        }
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        if (parts[1].signum() == 0) {
            return parts[0];
        }
        boolean negative = dividend.signum() != divisor.signum();
        BigInteger rest = parts[1].abs();
        int half = rest.compareTo(divisor.abs().subtract(rest));
        int away = mode.away(negative ? -1 : 0, parts[0].longValue(), half);
        return parts[0].add(BigInteger.valueOf(negative ? -away : away));
    }

    /** A number of any size as 64 bits. */
    static long fitting(BigInteger number) {
        if (number.bitLength() > 63) {
            throw overflow(
                    number.bitLength() > 200 ? "a number of " + number.bitLength() + " bits" : number.toString());
        }
        return number.longValue();
    }

    static ArithmeticException overflow(String what) {
        return new ArithmeticException("overflow: " + what + " does not fit into 64 bits");
    }
}
