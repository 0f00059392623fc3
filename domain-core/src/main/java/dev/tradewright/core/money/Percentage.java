// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Figure;
import dev.tradewright.core.value.internal.TextPart;
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
     * Reads a plain number, see {@link Decimal#parse}, with a percent sign behind it, and with or without blanks between. A number without the
     * sign is refused: 0.08 may be meant as a factor, which is 8%, and 8 as so many hundredths.
     *
     * @param text  the number of hundredths, as in {@code 19%} or {@code 12.5 %}
     * @throws IllegalArgumentException if it is no number, has no percent sign, or does not fit
     */
    public static Percentage parse(String text) {
        Checks.that(
                Checks.notNull(text, "percentage").endsWith("%"),
                "percentage",
                TextPart.shown(text),
                "must end with a percent sign\nMaybe write 8%, not 8 and not the factor 0.08.");
        int end = text.length() - 1;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
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
