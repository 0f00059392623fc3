// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.internal.TextPart;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole, exactly: a fraction such as 1/3, a percentage such as 12.5 %, or {@link #remaining() all that remains}. An
 * {@link Allocation} shares an amount out by portions that are the whole together.
 *
 * <p>{@code Portion.parse("12.5%")} and {@code Portion.of(1, 8)} are equal.
 *
 * <p>Immutable and thread-safe.
 */
public final class Portion {

    private static final String REMAINING = "remaining";

    private static final Portion REST = new Portion(0, 0);

    /** A fraction in lowest terms, or 0/0 for what remains. */
    private final long numerator;

    private final long denominator;

    private Portion(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** What the other portions leave; nothing, if they are the whole already. */
    public static Portion remaining() {
        return REST;
    }

    /**
     * A fraction.
     *
     * @param numerator  0 or more
     * @param denominator  1 or more, not below the numerator
     * @throws IllegalArgumentException if they are not so
     */
    public static Portion of(long numerator, long denominator) {
        Checks.notNegative(numerator, "numerator");
        Checks.that(denominator >= 1, "denominator", denominator, "must be 1 or more");
        Checks.that(numerator <= denominator, "portion", numerator + "/" + denominator, "must not be more than 1");
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValue();
        return new Portion(numerator / divisor, denominator / divisor);
    }

    /**
     * A portion as a rate: 0.125 is an eighth.
     *
     * @param rate  from 0 to 1 inclusive
     * @throws IllegalArgumentException if it is not so
     */
    public static Portion of(Rate rate) {
        Decimal value = Checks.notNull(rate, "portion").value();
        Checks.that(value.signum() >= 0 && !value.isGreaterThan(Decimal.ONE), "portion", rate, "must be from 0 to 1");
        return of(value.unscaled(), Wide.power(value.scale()));
    }

    /**
     * A portion as a percentage: 12.5 % is an eighth.
     *
     * @param percentage  from 0 % to 100 % inclusive, with at most 16 decimal places
     * @throws IllegalArgumentException if it is not so
     */
    public static Portion of(Percentage percentage) {
        Decimal points = Checks.notNull(percentage, "portion").points();
        Checks.that(
                points.signum() >= 0
                        && !points.isGreaterThan(Decimal.HUNDRED)
                        && points.scale() <= Decimal.MAX_SCALE - 2,
                "portion",
                percentage,
                "must be from 0% to 100% with at most 16 decimal places");
        return of(points.unscaled(), Wide.power(points.scale() + 2));
    }

    /**
     * Reads a portion: {@code 1/3}, {@code 12.5%}, {@code 0.125} or {@code remaining}. The inverse of {@link #toString()}.
     *
     * @param text  the text
     * @throws IllegalArgumentException if it is none of these, or not from 0 to 1
     */
    public static Portion parse(String text) {
        if (Checks.notNull(text, "portion").equals(REMAINING)) {
            return REST;
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return of(whole(text.substring(0, slash), text), whole(text.substring(slash + 1), text));
        }
        return text.endsWith("%")
                ? of(TextPart.read("portion", text, () -> Percentage.parse(text)))
                : of(TextPart.read("portion", text, () -> Rate.parse(text)));
    }

    private static long whole(String digits, String text) {
        Decimal number = TextPart.read("portion", text, () -> Decimal.parse(digits.strip()));
        Checks.that(number.isWhole(), "portion", text, "must be a fraction of whole numbers");
        return number.unscaled();
    }

    /** Whether this is what the others leave. */
    public boolean isRemaining() {
        return denominator == 0;
    }

    /** Whole weights in the ratio of portions that are the whole together. */
    static BigInteger[] weights(List<Portion> portions) {
        Checks.that(!Checks.notNull(portions, "portions").isEmpty(), "portions", portions, "must be at least one");
        BigInteger whole = BigInteger.ONE;
        for (Portion portion : portions) {
            BigInteger divisor = BigInteger.valueOf(portion.isRemaining() ? 1 : portion.denominator);
            whole = whole.divide(whole.gcd(divisor)).multiply(divisor);
        }
        BigInteger[] weights = new BigInteger[portions.size()];
        BigInteger rest = whole;
        int remaining = -1;
        for (int i = 0; i < weights.length; i++) {
            Portion portion = portions.get(i);
            if (portion.isRemaining()) {
                Checks.that(remaining < 0, "portions", portions, "must have no more than one that is remaining");
                remaining = i;
                continue;
            }
            weights[i] = whole.divide(BigInteger.valueOf(portion.denominator))
                    .multiply(BigInteger.valueOf(portion.numerator));
            rest = rest.subtract(weights[i]);
        }
        if (rest.signum() < 0 || (remaining < 0 && rest.signum() > 0)) {
            throw new PortionSumException(portions, rest.signum() < 0);
        }
        if (remaining >= 0) {
            weights[remaining] = rest;
        }
        return weights;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Portion that && numerator == that.numerator && denominator == that.denominator;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
    }

    /** The fraction in lowest terms, {@code 1/8}, or {@code remaining}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return isRemaining() ? REMAINING : numerator + "/" + denominator;
    }
}
