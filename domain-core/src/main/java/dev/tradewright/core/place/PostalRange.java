// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import dev.tradewright.core.value.Checks;

/**
 * Postcodes of one country that follow each other: those that begin with something ({@code 35*}), those from one to another
 * ({@code 51001..51002}), or a single one ({@code 78266}). Written without spaces and hyphens, except in a prefix of the United Kingdom.
 *
 * <p>Both ends are part of the range, as in every published list of postcodes; this is the one place where ranges are not half-open. Ends
 * shorter than a code stand for all codes that begin with them: {@code 10001..10292} holds the American {@code 10001-4321} too. A prefix of a
 * country whose codes vary in length ends where a group of letters or digits ends: in the United Kingdom {@code B*} is Birmingham and not
 * {@code BT1 5GS}, {@code BT1*} is not {@code BT15 3AA}, and {@code EC1*} holds {@code EC1A 1BB}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param country  whose postcodes they are
 * @param first  the first, or what it begins with, in capital letters and digits
 * @param last  the last, of the same length as the first; the same text for a prefix or a single code
 * @param kind  how the two are meant
 */
public record PostalRange(Country country, String first, String last, Kind kind) {

    /** How a range is meant. */
    public enum Kind {
        /** The code itself. */
        SINGLE,
        /** All codes that begin like this. */
        PREFIX,
        /** All codes from the first to the last, inclusive. */
        RANGE
    }

    /** Checks that the ends fit together; {@link #parse} is the usual way to make one. */
    public PostalRange {
        Checks.notNull(country, "country");
        Checks.notBlank(first, "first");
        Checks.that(
                PostalFormat.compact(first).equals(first), "first", first, "must have capital letters and digits only");
        Checks.that(
                first.length() == Checks.notNull(last, "last").length(), "last", last, "must be as long as " + first);
        Checks.that(first.compareTo(last) <= 0, "last", last, "must not be before " + first);
        Checks.that(kind == Kind.RANGE || first.equals(last), "last", last, "must be " + first);
        Checks.that(
                kind != Kind.RANGE || !variable(country),
                "range",
                first + ".." + last,
                "is not possible in " + country + ", where postcodes vary in length\nMaybe list prefixes, like BT*");
        if (kind == Kind.SINGLE) {
            Checks.that(
                    PostalCode.of(country, first).compact().equals(first), "first", first, "must be a whole postcode");
        }
    }

    /**
     * Reads {@code 35*}, {@code 51001..51002} or {@code 78266}. The inverse of {@link #toString()}.
     *
     * @param country  whose postcodes they are
     * @param text  the text; spaces and hyphens within a code are ignored
     * @throws IllegalArgumentException if it is none of these
     */
    public static PostalRange parse(Country country, String text) {
        String plain = PostalFormat.compact(Checks.notBlank(text, "range"));
        int dots = plain.indexOf("..");
        if (dots >= 0) {
            return new PostalRange(
                    country,
                    letters(plain.substring(0, dots), text),
                    letters(plain.substring(dots + 2), text),
                    Kind.RANGE);
        }
        boolean prefix = plain.endsWith("*");
        String code = letters(prefix ? plain.substring(0, plain.length() - 1) : plain, text);
        return new PostalRange(country, code, code, prefix ? Kind.PREFIX : Kind.SINGLE);
    }

    private static String letters(String code, String text) {
        Checks.that(
                !code.isEmpty()
                        && code.chars()
                                .allMatch(c -> PostalFormat.isDigit((char) c) || PostalFormat.isLetter((char) c)),
                "range",
                text,
                "must be like 78266, 35* or 51001..51002");
        return code;
    }

    private static boolean variable(Country country) {
        PostalFormat format = PostalFormat.of(country);
        return format == null || format.isVariable();
    }

    /**
     * Whether a postcode is one of these.
     *
     * @param code  any postcode; one of another country is none
     */
    public boolean contains(PostalCode code) {
        if (!country.equals(code.country())) {
            return false;
        }
        String compact = code.compact();
        return switch (kind) {
            case SINGLE -> compact.equals(first);
            case PREFIX -> compact.startsWith(first) && (!variable(country) || endsAGroup(code.text()));
            case RANGE -> {
                String front = compact.length() <= first.length() ? compact : compact.substring(0, first.length());
                yield front.length() == first.length() && front.compareTo(first) >= 0 && front.compareTo(last) <= 0;
            }
        };
    }

    /** Whether the prefix does not cut through a run of letters or of digits of the written code. */
    private boolean endsAGroup(String written) {
        int at = 0;
        for (int matched = 0; matched < first.length(); at++) {
            if (written.charAt(at) != ' ' && written.charAt(at) != '-') {
                matched++;
            }
        }
        return at == written.length()
                || PostalFormat.isDigit(written.charAt(at)) != PostalFormat.isDigit(written.charAt(at - 1))
                || PostalFormat.isLetter(written.charAt(at)) != PostalFormat.isLetter(written.charAt(at - 1));
    }

    /** {@code 35*}, {@code 51001..51002} or {@code 78266}, without the country. */
    @Override
    public String toString() {
        return switch (kind) {
            case SINGLE -> first;
            case PREFIX -> first + '*';
            case RANGE -> first + ".." + last;
        };
    }
}
