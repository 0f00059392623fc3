// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.value.Checks;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number, kept as it is written: no digit is lost and none is made up. Equal are numbers written alike; 1.0 and 1.00 differ.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonNumber implements JsonValue {

    private static final Pattern GRAMMAR = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String literal;
    private final JsonPlace place;

    JsonNumber(String literal, JsonPlace place) {
        this.literal = literal;
        this.place = place;
    }

    /**
     * A whole number.
     *
     * @param value  any
     */
    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value), JsonPlace.NOWHERE);
    }

    /**
     * A number by its digits.
     *
     * @param literal  as RFC 8259 writes numbers: {@code -12.50}, {@code 1e3}
     * @throws IllegalArgumentException if it is none
     */
    public static JsonNumber of(String literal) {
        Checks.that(
                isNumber(Checks.notNull(literal, "number")), "number", literal, "must be a number as JSON writes it");
        return new JsonNumber(literal, JsonPlace.NOWHERE);
    }

    static boolean isNumber(String literal) {
        return GRAMMAR.matcher(literal).matches();
    }

    /** The number as it is written. */
    public String literal() {
        return literal;
    }

    /** Whether it is written without point and exponent. */
    public boolean isWhole() {
        return literal.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    @Override
    public JsonPlace place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber that && literal.equals(that.literal);
    }

    @Override
    public int hashCode() {
        return literal.hashCode();
    }

    @Override
    public String toString() {
        return literal;
    }
}
