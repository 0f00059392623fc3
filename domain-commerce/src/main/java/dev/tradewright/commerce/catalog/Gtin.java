// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.value.Checks;

/**
 * The number under a bar code: a Global Trade Item Number of 8, 12, 13 or 14 digits, of which the last is the check digit (GS1 General
 * Specifications, section 7.9): the digits before it weigh 3, 1, 3, 1 … from the right, and the check digit makes the sum a multiple of 10.
 *
 * <p>{@code 400638133393} weighs 3·3 + 9 + 3·3 + 3 + 3·3 + 1 + 3·8 + 3 + 3·6 + 0 + 3·0 + 4 = 89, so that the check digit is 1:
 * {@code 4006381333931}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  the digits as written
 */
public record Gtin(String value) implements Comparable<Gtin> {

    /** Refuses other lengths, other characters and a wrong check digit. */
    public Gtin {
        Checks.notBlank(value, "gtin");
        Checks.that(
                value.matches("[0-9]{8}|[0-9]{12,14}"),
                "gtin",
                value,
                "must have 8, 12, 13 or 14 digits and nothing else");
        int digit = checkDigit(value);
        Checks.that(
                value.charAt(value.length() - 1) == '0' + digit,
                "gtin",
                value,
                "must end in the check digit " + digit + "\nMaybe two digits are interchanged.");
    }

    /**
     * The number of these digits.
     *
     * @param value  8, 12, 13 or 14 digits
     * @throws IllegalArgumentException if it has another form or a wrong check digit
     */
    public static Gtin of(String value) {
        return new Gtin(value);
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = digits.length() - 2, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * (digits.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10;
    }

    /** The same number in 14 digits, zeros first: what a UPC of 12 and an EAN of 13 digits are compared by. */
    public String to14Digits() {
        return "0".repeat(14 - value.length()) + value;
    }

    /** By the number in 14 digits, then by length. */
    @Override
    public int compareTo(Gtin other) {
        int byNumber = to14Digits().compareTo(other.to14Digits());
        return byNumber != 0 ? byNumber : Integer.compare(value.length(), other.value.length());
    }

    /** The digits as written. */
    @Override
    public String toString() {
        return value;
    }
}
