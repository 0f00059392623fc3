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
 * A factor without a unit, as a plain number: 0.19 for a tax of 19 %, 1.5 for overtime at one and a half times the wage. A {@link Percentage} is
 * the same thing written in hundredths.
 *
 * <p>{@code Rate.parse("0.19").toPercentage()} is 19 %.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rate implements Comparable<Rate>, Figure, Localized {

    /** 0. */
    public static final Rate ZERO = new Rate(Decimal.ZERO);

    /** 1: all of it. */
    public static final Rate ONE = new Rate(Decimal.ONE);

    private final Decimal value;

    private Rate(Decimal value) {
        this.value = value;
    }

    /**
     * A rate.
     *
     * @param value  the factor, of any sign and size
     */
    public static Rate of(Decimal value) {
        return new Rate(Checks.notNull(value, "rate"));
    }

    /**
     * Reads a plain number, see {@link Decimal#parse}. A percentage is refused, so that one rate is written in one way.
     *
     * @param text  the factor, as in 0.19
     * @throws IllegalArgumentException if it is no number, or does not fit
     */
    public static Rate parse(String text) {
        Checks.that(
                !Checks.notNull(text, "rate").endsWith("%"),
                "rate",
                TextPart.shown(text),
                "must be a factor without a percent sign\nMaybe write 0.08 for 8%.");
        return new Rate(Decimal.parse(text));
    }

    /** The factor. */
    public Decimal value() {
        return value;
    }

    /** The factor, with the decimal places it needs. */
    @Override
    public BigDecimal toBigDecimal() {
        return value.toBigDecimal();
    }

    /**
     * The same in hundredths.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Percentage toPercentage() {
        return Percentage.of(value.scaledByPowerOfTen(2));
    }

    /**
     * What is left of the whole: 1 minus this rate.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Rate complement() {
        return new Rate(Decimal.ONE.minus(value));
    }

    /** By size. */
    @Override
    public int compareTo(Rate other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rate that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toText(Locale locale) {
        return value.toText(locale);
    }

    /** The plain number. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return value.toString();
    }
}
