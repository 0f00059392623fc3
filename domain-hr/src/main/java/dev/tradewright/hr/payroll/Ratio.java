// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/**
 * A rational number of any size in lowest terms: what figures are reckoned with where 64 bits do not do.
 *
 * @param numerator  above the line
 * @param denominator  below it, above 0
 */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    static final Ratio ZERO = of(0, 1);
    static final Ratio ONE = of(1, 1);

    static Ratio of(long numerator, long denominator) {
        if (denominator <= 0 || numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long common = denominator; // Euclid's algorithm
        for (long rest = Math.abs(numerator); rest != 0; ) {
            long next = common % rest;
            common = rest;
            rest = next;
        }
        return new Ratio(BigInteger.valueOf(numerator / common), BigInteger.valueOf(denominator / common));
    }

    static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() > 0 && denominator.bitLength() < 64 && numerator.bitLength() < 63) {
            return of(numerator.longValue(), denominator.longValue());
        }
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by 0");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return new Ratio(numerator.divide(divisor), denominator.divide(divisor));
    }

    static Ratio of(Decimal number) {
        return of(BigInteger.valueOf(number.unscaled()), BigInteger.TEN.pow(number.scale()));
    }

    Ratio plus(Ratio other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    Ratio times(Ratio other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Ratio dividedBy(Ratio other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Ratio timesPowerOfTen(int digits) {
        Ratio power = of(BigInteger.TEN.pow(Math.abs(digits)), BigInteger.ONE);
        return digits >= 0 ? times(power) : dividedBy(power);
    }

    Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Ratio rounded(Ratio step, Rounding.Mode mode) {
        Ratio steps = dividedBy(step);
        return of(mode.divide(steps.numerator, steps.denominator), BigInteger.ONE)
                .times(step);
    }

    int signum() {
        return numerator.signum();
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    boolean isShort() {
        return numerator.bitLength() < 64 && denominator.bitLength() < 64;
    }

    /** The decimal number; to 12 places if it has no end. */
    BigDecimal toText() {
        return decimal()
                .orElseGet(() -> new BigDecimal(
                                Rounding.Mode.HALF_EVEN.divide(numerator.multiply(BigInteger.TEN.pow(12)), denominator))
                        .movePointLeft(12));
    }

    /** The decimal number; if it has no end, a fraction as {@code 10/22}: of the whole if that can be, otherwise in lowest terms. */
    Object toFraction(long whole) {
        Optional<BigDecimal> decimal = decimal();
        if (decimal.isPresent()) {
            return decimal.get();
        }
        BigInteger[] times = BigInteger.valueOf(whole).divideAndRemainder(denominator);
        boolean fits = whole > 0 && times[1].signum() == 0;
        return fits ? numerator.multiply(times[0]) + "/" + whole : numerator + "/" + denominator;
    }

    private Optional<BigDecimal> decimal() {
        try {
            return Optional.of(new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.UNLIMITED));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
