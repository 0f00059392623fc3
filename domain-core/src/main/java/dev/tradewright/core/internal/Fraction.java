// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.internal;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * An exact fraction of any size and sign, always in lowest terms. For steps between exact figures, where a decimal number would already have to
 * round; too slow for what is done a million times.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator  any
 * @param denominator  above 0, without a common divisor with the numerator
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** 0. */
    public static final Fraction ZERO = of(0, 1);

    /** 1. */
    public static final Fraction ONE = of(1, 1);

    /** numerator / denominator, the latter above 0. */
    public static Fraction of(long numerator, long denominator) {
        return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The same as a decimal number. */
    public static Fraction of(Decimal number) {
        return reduced(BigInteger.valueOf(number.unscaled()), BigInteger.TEN.pow(number.scale()));
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        return common.equals(BigInteger.ONE)
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.divide(common), denominator.divide(common));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** With the other sign. */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; the other must not be 0. */
    public Fraction dividedBy(Fraction other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("divisor (0) of " + this + " must not be 0");
        }
        BigInteger sign = BigInteger.valueOf(other.signum());
        return reduced(
                numerator.multiply(other.denominator).multiply(sign),
                denominator.multiply(other.numerator).multiply(sign));
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether this is 1. */
    public boolean isOne() {
        return numerator.equals(denominator);
    }

    /** Whether this is a whole number. */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** This x 10^digits, for 0 digits or more. */
    public Fraction timesPowerOfTen(int digits) {
        return reduced(numerator.multiply(BigInteger.TEN.pow(digits)), denominator);
    }

    /**
     * The multiple of a step, above 0, to which a mode leads.
     *
     * @throws ArithmeticException if it does not fit into 64 bits
     */
    public long roundedToMultiple(long step, Rounding.Mode mode) {
        BigInteger by = BigInteger.valueOf(step);
        return mode.divide(numerator, denominator.multiply(by)).multiply(by).longValueExact();
    }

    /** This as a decimal number of so many places, rounded once. */
    public Decimal toDecimal(int places, Rounding.Mode mode) {
        BigInteger scaled = mode.divide(numerator.multiply(BigInteger.TEN.pow(places)), denominator);
        return Decimal.of(new BigDecimal(scaled, places));
    }

    /** This as a decimal number; empty if it has endless places. */
    public Optional<Decimal> toDecimal() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(Decimal.of(new BigDecimal(numerator).divide(new BigDecimal(denominator))))
                : Optional.empty();
    }

    /** By size. */
    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
