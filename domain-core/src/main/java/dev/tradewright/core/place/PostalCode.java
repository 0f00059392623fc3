// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import dev.tradewright.core.value.Checks;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A postcode of a country, written as that country writes it: {@code GB BT1 5GS}, {@code CN 310013}, {@code NL 1012 AB}. Spaces and hyphens are
 * put where they belong, whatever was typed; letters become capital ones. For some fifty countries the form is known and checked; elsewhere
 * 1 to 12 letters and digits are taken with their spaces and hyphens as they come.
 *
 * <p>{@code PostalCode.of(GB, "bt15gs")} is {@code GB BT1 5GS}: in the United Kingdom the last three characters stand apart.
 *
 * <p>Immutable and thread-safe.
 */
public final class PostalCode implements Comparable<PostalCode> {

    private static final int MAX_LENGTH = 12;

    private final Country country;
    private final String text;

    private PostalCode(Country country, String text) {
        this.country = country;
        this.text = text;
    }

    /**
     * A postcode.
     *
     * @param country  whose it is
     * @param text  the code, with or without its spaces and hyphens, in any case
     * @throws IllegalArgumentException if the country writes none like this
     */
    public static PostalCode of(Country country, String text) {
        String compact = PostalFormat.compact(Checks.notBlank(text, "postcode"));
        PostalFormat format = PostalFormat.of(Checks.notNull(country, "country"));
        if (format == null) {
            Checks.that(isPlain(compact), "postcode", text, "must be 1 to 12 letters and digits");
            return new PostalCode(country, text.strip().replaceAll(" +", " ").toUpperCase(Locale.ROOT));
        }
        String written = format.written(compact);
        if (written == null) {
            throw new IllegalArgumentException("postcode (" + text + ") must be like " + format + " in " + country
                    + ", where N is a digit, A a letter and X either");
        }
        return new PostalCode(country, written);
    }

    private static boolean isPlain(String compact) {
        return !compact.isEmpty()
                && compact.length() <= MAX_LENGTH
                && compact.chars().allMatch(c -> PostalFormat.isDigit((char) c) || PostalFormat.isLetter((char) c));
    }

    /**
     * Reads a country's two-letter code, a space and a postcode. The inverse of {@link #toString()}.
     *
     * @param text  as {@code GB BT1 5GS}
     * @throws IllegalArgumentException if it is not written like that
     */
    public static PostalCode parse(String text) {
        int space = Checks.notNull(text, "postcode").indexOf(' ');
        Checks.that(space == 2, "postcode", text, "must be a country and a postcode, like DE 78266");
        return of(Country.of(text.substring(0, space)), text.substring(space + 1));
    }

    /** Whose it is. */
    public Country country() {
        return country;
    }

    /** The code as it stands on a letter: {@code BT1 5GS}. */
    public String text() {
        return text;
    }

    /** The code without spaces and hyphens: {@code BT15GS}. */
    public String compact() {
        return PostalFormat.compact(text);
    }

    /** By country, then by code. */
    @Override
    public int compareTo(PostalCode other) {
        int byCountry = country.compareTo(other.country);
        return byCountry != 0 ? byCountry : text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostalCode that && text.equals(that.text) && country.equals(that.country);
    }

    @Override
    public int hashCode() {
        return 31 * country.hashCode() + text.hashCode();
    }

    /** The country and the code: {@code GB BT1 5GS}. */
    @Override
    public String toString() {
        return country.alpha2() + ' ' + text;
    }
}
