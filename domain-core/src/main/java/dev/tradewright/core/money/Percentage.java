// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Figure;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A share in hundredths: a discount of 12.5 %, a tax of 19 %. A {@link Rate} is the same thing as a plain factor.
 *
 * <p>{@code Percentage.parse("12.5%").toRate()} is 0.125.
 *
 * <p>Immutable and thread-safe.
 */
public final class Percentage implements Comparable<Percentage>, Figure, Localized {

    /** 0 %. */
    public static final Percentage ZERO = new Percentage(Decimal.ZERO);

    /** 100 %. */
    public static final Percentage HUNDRED = new Percentage(Decimal.HUNDRED);

    private final Decimal points;

    private Percentage(Decimal points) {
        this.points = points;
    }

    /**
     * A percentage.
     *
     * @param points  the number of hundredths, of any sign and size: 19 for 19 %
     */
    public static Percentage of(Decimal points) {
        return new Percentage(Checks.notNull(points, "percentage"));
    }

    /**
     * A whole percentage.
     *
     * @param points  the number of hundredths: 19 for 19 %
     */
    public static Percentage of(long points) {
        return new Percentage(Decimal.of(points));
    }

    /**
     * Reads a plain number, see {@link Decimal#parse}, with or without a percent sign behind it, and with or without white space between.
     *
     * @param text  the number of hundredths, as in {@code 19%}, {@code 19 %} or {@code 12.5}
     * @throws IllegalArgumentException if it is no number, or does not fit
     */
    public static Percentage parse(String text) {
        int end = Checks.notNull(text, "percentage").length();
        if (text.endsWith("%")) {
            end--;
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
        }
        return new Percentage(DecimalText.parse(text, 0, end, "percentage"));
    }

    /** The number of hundredths: 19 for 19 %. */
    public Decimal points() {
        return points;
    }

    /** The number of hundredths: 19 for 19 %. */
    @Override
    public BigDecimal toBigDecimal() {
        return points.toBigDecimal();
    }

    /**
     * The same as a factor: 0.19 for 19 %.
     *
     * @throws ArithmeticException if it does not fit, with more than 16 decimal places
     */
    public Rate toRate() {
        return Rate.of(points.scaledByPowerOfTen(-2));
    }

    /**
     * What is left of the whole: 100 % minus this.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Percentage complement() {
        return new Percentage(Decimal.HUNDRED.minus(points));
    }

    /** By size. */
    @Override
    public int compareTo(Percentage other) {
        return points.compareTo(other.points);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Percentage that && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    @Override
    public String toText(Locale locale) {
        return points.toText(locale) + "%";
    }

    /** The plain number and a percent sign: {@code 12.5%}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return points + "%";
    }
}
