// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Figure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An exact decimal number of up to 18 decimal places: a rate, a quantity, a factor. It is held as a whole number of 64 bits and a scale, as in
 * 12.5 = 125 x 10^-1, always without trailing zeros, so that 1.0 and 1.00 are the same number and {@link #equals} agrees with
 * {@link #compareTo}.
 *
 * <p>The whole number has 18 digits, or 19 up to 9223372036854775807. What does not fit is refused with an {@link ArithmeticException} and never
 * cut off: plus, minus and the one-argument {@code multipliedBy} are exact; what must be rounded takes a scale and a {@link Rounding.Mode}.
 *
 * <p>{@code Decimal.parse("1.10").multipliedBy(Decimal.parse("0.25"))} is 0.275; {@code Decimal.ONE.dividedBy(Decimal.of(3), 4, HALF_EVEN)} is
 * 0.3333.
 *
 * <p>{@link BigDecimal} would do the same with no limit, at three times the memory and with an equality that depends on how a number was
 * written; it is the bridge to the outside: {@link #of(BigDecimal)}, {@link #toBigDecimal()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Decimal implements Comparable<Decimal>, Figure, Localized {

    /** The largest number of decimal places, 18. */
    public static final int MAX_SCALE = 18;

    /** 0. */
    public static final Decimal ZERO = new Decimal(0, 0);

    /** 1. */
    public static final Decimal ONE = new Decimal(1, 0);

    /** 100. */
    public static final Decimal HUNDRED = new Decimal(100, 0);

    private final long unscaled;
    private final int scale;

    private Decimal(long unscaled, int scale) {
        this.unscaled = unscaled;
        this.scale = scale;
    }

    /**
     * A whole number.
     *
     * @param value  any
     */
    public static Decimal of(long value) {
        return value == 0 ? ZERO : new Decimal(value, 0);
    }

    /**
     * unscaled x 10^-scale.
     *
     * @param unscaled  the digits, any
     * @param scale  the number of decimal places, from 0 to 18 inclusive
     * @throws IllegalArgumentException if the scale is out of range
     */
    public static Decimal of(long unscaled, int scale) {
        return canonical(unscaled, Checks.inRange(scale, 0, MAX_SCALE, "scale"));
    }

    /**
     * The same number as a {@link BigDecimal}.
     *
     * @param value  the number
     * @throws ArithmeticException if it does not fit
     */
    public static Decimal of(BigDecimal value) {
        Decimal fitting = ofFitting(Checks.notNull(value, "value"));
        if (fitting == null) {
            throw doesNotFit(
                    value.precision() > 60 ? "a number of " + value.precision() + " digits" : value.toString());
        }
        return fitting;
    }

    /** Null if the number has more than 18 decimal places or does not fit into 64 bits without them. */
    private static @Nullable Decimal ofFitting(BigDecimal value) {
        // looked at first, so that 1e-999999999 is refused at once and never written out
        if (value.signum() == 0) {
            return ZERO;
        }
        int digitsBeforePoint = value.precision() - value.scale();
        if (digitsBeforePoint > 19 || digitsBeforePoint < -MAX_SCALE || value.precision() > 1_000) {
            return null;
        }
        BigDecimal plain = value.stripTrailingZeros();
        int scale = Math.max(0, plain.scale());
        if (scale > MAX_SCALE) {
            return null;
        }
        BigInteger digits = plain.setScale(scale).unscaledValue();
        return digits.bitLength() > 63 ? null : canonical(digits.longValue(), scale);
    }

    /**
     * Reads a plain decimal number: an optional sign, digits, and optionally a point and digits. Either side of the point may be empty, not both:
     * {@code -.99}, {@code 123.}, {@code +0.5}. No exponent, no grouping, no other script's digits.
     *
     * @param text  the text
     * @throws IllegalArgumentException if it is no such number, or has more than 18 decimal places that are not zero, or does not fit
     */
    public static Decimal parse(String text) {
        Checks.notNull(text, "number");
        return DecimalText.parse(text, 0, text.length(), "number");
    }

    static Decimal canonical(long unscaled, int scale) {
        if (unscaled == 0) {
            return ZERO;
        }
        long digits = unscaled;
        int places = scale;
        while (places > 0 && digits % 10 == 0) {
            digits /= 10;
            places--;
        }
        return new Decimal(digits, places);
    }

    private static ArithmeticException doesNotFit(String what) {
        return new ArithmeticException("overflow: " + what + " does not fit into a decimal of 64 bits and at most "
                + MAX_SCALE + " decimal places");
    }

    /** The digits without the point; the number is this x 10^-{@link #scale()}. */
    public long unscaled() {
        return unscaled;
    }

    /** The number of decimal places, from 0 to 18, without trailing zeros. */
    public int scale() {
        return scale;
    }

    /**
     * The digits with trailing zeros: 1250 for 12.5 at 2 decimal places.
     *
     * @param places  from {@link #scale()} to 18, inclusive
     * @throws IllegalArgumentException if digits would be lost
     * @throws ArithmeticException if the digits do not fit into 64 bits
     */
    public long unscaledAt(int places) {
        Checks.inRange(places, scale, MAX_SCALE, "places");
        long factor = Wide.power(places - scale);
        long digits = unscaled * factor;
        if (Math.multiplyHigh(unscaled, factor) != digits >> 63) {
            throw doesNotFit(this + " with " + places + " decimal places");
        }
        return digits;
    }

    /** -1, 0 or 1 for a number below, at or above zero. */
    @Override
    public int signum() {
        return Long.signum(unscaled);
    }

    /** Whether this is 0. */
    public boolean isZero() {
        return unscaled == 0;
    }

    /** Whether this has no decimal places. */
    public boolean isWhole() {
        return scale == 0;
    }

    /**
     * The exact sum.
     *
     * @param other  the other number
     * @throws ArithmeticException if it does not fit
     */
    public Decimal plus(Decimal other) {
        if (scale == other.scale) {
            long sum = unscaled + other.unscaled;
            if (((unscaled ^ sum) & (other.unscaled ^ sum)) >= 0) {
                return canonical(sum, scale);
            }
        }
        return of(toBigDecimal().add(other.toBigDecimal()));
    }

    /**
     * The exact difference.
     *
     * @param other  what is taken away
     * @throws ArithmeticException if it does not fit
     */
    public Decimal minus(Decimal other) {
        if (scale == other.scale) {
            long difference = unscaled - other.unscaled;
            if (((unscaled ^ other.unscaled) & (unscaled ^ difference)) >= 0) {
                return canonical(difference, scale);
            }
        }
        return of(toBigDecimal().subtract(other.toBigDecimal()));
    }

    /**
     * This number with the other sign.
     *
     * @throws ArithmeticException if it does not fit, for -9223372036854775808 x 10^-scale
     */
    public Decimal negated() {
        if (unscaled == Long.MIN_VALUE) {
            throw doesNotFit("-(" + this + ")");
        }
        return unscaled == 0 ? ZERO : new Decimal(-unscaled, scale);
    }

    /**
     * The distance from zero.
     *
     * @throws ArithmeticException if it does not fit, as for {@link #negated()}
     */
    public Decimal abs() {
        return unscaled < 0 ? negated() : this;
    }

    /**
     * The exact product.
     *
     * @param other  the other number
     * @throws ArithmeticException if it does not fit; {@link #multipliedBy(Decimal, int, Rounding.Mode)} rounds
     */
    public Decimal multipliedBy(Decimal other) {
        int places = scale + other.scale;
        long product = unscaled * other.unscaled;
        if (places <= MAX_SCALE && Math.multiplyHigh(unscaled, other.unscaled) == product >> 63) {
            return canonical(product, places);
        }
        return of(toBigDecimal().multiply(other.toBigDecimal()));
    }

    /**
     * The product, rounded once from its exact value.
     *
     * @param other  the other number
     * @param places  the decimal places of the result, from 0 to 18 inclusive
     * @param mode  how it is rounded
     * @throws ArithmeticException if it does not fit
     */
    public Decimal multipliedBy(Decimal other, int places, Rounding.Mode mode) {
        Checks.inRange(places, 0, MAX_SCALE, "places");
        int dropped = scale + other.scale - places;
        if (dropped <= 0) {
            return multipliedBy(other);
        }
        if (dropped <= MAX_SCALE && isQuick(unscaled, other.unscaled, Wide.power(dropped))) {
            return canonical(Wide.scaled(unscaled, other.unscaled, dropped, mode), places);
        }
        BigInteger product = BigInteger.valueOf(unscaled).multiply(BigInteger.valueOf(other.unscaled));
        return quotient(product, BigInteger.TEN.pow(dropped), places, mode);
    }

    /**
     * The quotient, rounded once from its exact value.
     *
     * @param divisor  what this is divided by, not 0
     * @param places  the decimal places of the result, from 0 to 18 inclusive
     * @param mode  how it is rounded
     * @throws ArithmeticException if the divisor is 0 or the quotient does not fit
     */
    public Decimal dividedBy(Decimal divisor, int places, Rounding.Mode mode) {
        Checks.inRange(places, 0, MAX_SCALE, "places");
        // (u1 x 10^-s1) / (u2 x 10^-s2) = u1 x 10^(places + s2 - s1) / u2, at the scale of the result
        int shift = places + divisor.scale - scale;
        if (shift >= 0 && shift <= MAX_SCALE && isQuick(unscaled, Wide.power(shift), divisor.unscaled)) {
            return canonical(Wide.multiplyDivide(unscaled, Wide.power(shift), divisor.unscaled, mode), places);
        }
        BigInteger top = BigInteger.valueOf(unscaled).multiply(BigInteger.TEN.pow(Math.max(0, shift)));
        BigInteger bottom = BigInteger.valueOf(divisor.unscaled).multiply(BigInteger.TEN.pow(Math.max(0, -shift)));
        return quotient(top, bottom, places, mode);
    }

    /** Whether a x b / divisor is sure to fit into a long. If not, it may still do so without its trailing zeros: 10 with 18 places. */
    private static boolean isQuick(long a, long b, long divisor) {
        return bits(a) + bits(b) - bits(divisor) < 62;
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(number));
    }

    private static Decimal quotient(BigInteger dividend, BigInteger divisor, int places, Rounding.Mode mode) {
        return of(new BigDecimal(Wide.quotient(dividend, divisor, mode), places));
    }

    /**
     * The whole quotient, cut off towards zero, and what is left: quotient x divisor + remainder is this number, and the remainder has its sign.
     *
     * @param divisor  what this is divided by, not 0
     * @throws ArithmeticException if the divisor is 0 or a part does not fit
     */
    public QuotientAndRemainder divideAndRemainder(Decimal divisor) {
        if (divisor.isZero()) {
            throw new ArithmeticException("divisor (0) of " + this + " must not be 0");
        }
        BigDecimal[] parts = toBigDecimal().divideAndRemainder(divisor.toBigDecimal());
        return new QuotientAndRemainder(of(parts[0]), of(parts[1]));
    }

    /**
     * The parts of a division.
     *
     * @param quotient  a whole number
     * @param remainder  what is left, closer to zero than the divisor
     */
    public record QuotientAndRemainder(Decimal quotient, Decimal remainder) {

        /** Checks that nothing is missing. */
        public QuotientAndRemainder {
            Checks.notNull(quotient, "quotient");
            Checks.notNull(remainder, "remainder");
        }
    }

    /**
     * This number, rounded.
     *
     * @param places  the decimal places that are kept, from -18 to 18 inclusive; -2 rounds to hundreds
     * @param mode  how it is rounded
     * @throws ArithmeticException if the rounded number does not fit
     */
    public Decimal roundedTo(int places, Rounding.Mode mode) {
        Checks.inRange(places, -MAX_SCALE, MAX_SCALE, "places");
        if (places >= scale) {
            return this;
        }
        int dropped = scale - places;
        if (places >= 0) {
            return canonical(Wide.divideByPower(unscaled, dropped, mode), places);
        }
        long kept = dropped <= MAX_SCALE
                ? Wide.divideByPower(unscaled, dropped, mode)
                : Wide.round(toBigDecimal(), places, mode);
        return of(kept).multipliedBy(of(Wide.power(-places)));
    }

    /**
     * This number x 10^places.
     *
     * @param places  by how many places the point moves to the right; to the left if negative; from -18 to 18 inclusive
     * @throws ArithmeticException if it does not fit
     */
    public Decimal scaledByPowerOfTen(int places) {
        Checks.inRange(places, -MAX_SCALE, MAX_SCALE, "places");
        return of(toBigDecimal().scaleByPowerOfTen(places));
    }

    /** The smaller of two numbers. */
    public Decimal min(Decimal other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of two numbers. */
    public Decimal max(Decimal other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether this is above another number. */
    public boolean isGreaterThan(Decimal other) {
        return compareTo(other) > 0;
    }

    /** Whether this is below another number. */
    public boolean isLessThan(Decimal other) {
        return compareTo(other) < 0;
    }

    /** The same number. */
    @Override
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(unscaled, scale);
    }

    /** By size; never fails. */
    @Override
    public int compareTo(Decimal other) {
        if (scale == other.scale) {
            return Long.compare(unscaled, other.unscaled);
        }
        int bySign = Integer.compare(signum(), other.signum());
        return bySign != 0 ? bySign : toBigDecimal().compareTo(other.toBigDecimal());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decimal that && unscaled == that.unscaled && scale == that.scale;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(unscaled) + scale;
    }

    /** With the grouping and the decimal separator of a locale: {@code 1,234.5} in English, {@code 1.234,5} in German. */
    @Override
    public String toText(Locale locale) {
        return NumberPattern.ofNumbers(locale).signed(this, 0, true, "");
    }

    /** Plain digits, without an exponent: {@code -1234.5}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return scale == 0 ? Long.toString(unscaled) : DecimalText.plain(unscaled, scale);
    }
}
