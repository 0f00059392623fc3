// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.RoundingNecessaryException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact fraction, not below zero, in lowest terms: how many of one unit are in another.
 *
 * @param numerator  0 or more
 * @param denominator  above 0, without a common divisor with the numerator
 */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    static final Ratio ONE = of(1, 1);

    static Ratio of(long numerator, long denominator) {
        return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** How far a number is from zero. */
    static Ratio size(Decimal number) {
        return reduced(BigInteger.valueOf(number.unscaled()).abs(), BigInteger.TEN.pow(number.scale()));
    }

    private static Ratio reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        return new Ratio(numerator.divide(common), denominator.divide(common));
    }

    Ratio times(Ratio other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Ratio dividedBy(Ratio other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    boolean isOne() {
        return numerator.equals(denominator);
    }

    /** number x this, exactly. */
    Decimal of(Decimal number, UnitOfMeasure from, UnitOfMeasure to) {
        BigInteger product = BigInteger.valueOf(number.unscaled()).multiply(numerator);
        BigInteger common = product.gcd(denominator);
        BigInteger divisor = common.signum() == 0 ? BigInteger.ONE : denominator.divide(common);
        if (!onlyTwosAndFives(divisor)) {
            throw new RoundingNecessaryException(
                    number + " " + from + " is no finite decimal number of " + to + " (x " + this + ")");
        }
        BigDecimal exact = new BigDecimal(product).divide(new BigDecimal(denominator));
        return Decimal.of(exact.scaleByPowerOfTen(-number.scale()));
    }

    private static boolean onlyTwosAndFives(BigInteger divisor) {
        BigInteger rest = divisor.shiftRight(divisor.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        for (BigInteger[] parts = rest.divideAndRemainder(five);
                parts[1].signum() == 0;
                parts = rest.divideAndRemainder(five)) {
            rest = parts[0];
        }
        return rest.equals(BigInteger.ONE);
    }

    /** number x this, rounded once. */
    Decimal of(Decimal number, int places, Rounding.Mode mode) {
        BigInteger dividend =
                BigInteger.valueOf(number.unscaled()).multiply(numerator).multiply(BigInteger.TEN.pow(places));
        BigInteger divisor = denominator.multiply(BigInteger.TEN.pow(number.scale()));
        return Decimal.of(new BigDecimal(mode.divide(dividend, divisor), places));
    }

    /** By size. */
    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
