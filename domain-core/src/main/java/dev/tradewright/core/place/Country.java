// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.text.Spelling;
import dev.tradewright.core.value.Checks;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A country or area of ISO 3166-1: {@code CN}, {@code CHN}, 156, China, 中国. There is one instance for each of the 249 codes that are in use.
 *
 * <p>Areas that ISO 3166-1 lists beside the state they belong to are countries here too: {@code HK}, {@code MO} and {@code TW} as well as
 * {@code PR} or {@code RE}. That they are subdivisions of another is said by {@link Subdivision#asCountry()}. The word follows the standard's
 * and says nothing of any area's status.
 *
 * <p>Withdrawn codes (YU, AN), reserved ones (UK, EU) and codes assigned by users (XK, XI) are no countries. Those that other systems use for
 * a country are read by {@link #ofAlias}, never silently.
 *
 * <p>Immutable and thread-safe.
 */
public final class Country implements Comparable<Country>, Localized {

    private static final Map<String, Country> BY_ALPHA2 = Table.read("iso3166-1.csv", Country::new);
    private static final Map<String, Country> BY_ALPHA3 = by(Country::alpha3);
    private static final Map<Integer, Country> BY_NUMBER = by(Country::numericCode);

    /** China (中国). */
    public static final Country CN = of("CN");
    /** Germany. */
    public static final Country DE = of("DE");
    /** United Kingdom of Great Britain and Northern Ireland; UK is an {@link #ofAlias alias}. */
    public static final Country GB = of("GB");
    /** India. */
    public static final Country IN = of("IN");
    /** Japan. */
    public static final Country JP = of("JP");
    /** Singapore. */
    public static final Country SG = of("SG");
    /** United States of America. */
    public static final Country US = of("US");

    private final String alpha2;
    private final String alpha3;
    private final int numericCode;
    private final String english;
    private final String chinese;

    private Country(String[] field) {
        this.alpha2 = field[0];
        this.alpha3 = field[1];
        this.numericCode = Integer.parseInt(field[2]);
        this.english = field[3];
        this.chinese = field[4];
    }

    private static <K> Map<K, Country> by(Function<Country, K> key) {
        Map<K, Country> countries = new HashMap<>();
        BY_ALPHA2.values().forEach(country -> countries.put(key.apply(country), country));
        return countries;
    }

    /**
     * A country by its two-letter code.
     *
     * @param alpha2  two capital letters of ISO 3166-1
     * @throws UnknownPlaceException if there is none; the message suggests what was probably meant
     */
    public static Country of(String alpha2) {
        Country country = BY_ALPHA2.get(Checks.notNull(alpha2, "country"));
        if (country == null) {
            throw unknown(alpha2, "is no two-letter code of ISO 3166-1");
        }
        return country;
    }

    /**
     * Reads a two-letter code; the same as {@link #of} and the inverse of {@link #toString()}.
     *
     * @param alpha2  two capital letters of ISO 3166-1
     * @throws UnknownPlaceException if there is none
     */
    public static Country parse(String alpha2) {
        return of(alpha2);
    }

    /**
     * A country by its three-letter code.
     *
     * @param alpha3  three capital letters of ISO 3166-1
     * @throws UnknownPlaceException if there is none; the message suggests the three-letter code that was probably meant
     */
    public static Country ofAlpha3(String alpha3) {
        Country country = BY_ALPHA3.get(Checks.notNull(alpha3, "country"));
        if (country == null) {
            throw new UnknownPlaceException(
                    alpha3, "country (" + alpha3 + ") is no three-letter code of ISO 3166-1", suggestion3(alpha3));
        }
        return country;
    }

    /**
     * A country by its numeric code, the one that payment cards and customs use.
     *
     * @param numericCode  from 1 to 999 inclusive; 156 is China
     * @throws UnknownPlaceException if there is none
     */
    public static Country ofNumericCode(int numericCode) {
        Country country = BY_NUMBER.get(numericCode);
        if (country == null) {
            throw unknown(Integer.toString(numericCode), "is no numeric code of ISO 3166-1");
        }
        return country;
    }

    /**
     * A country by a code of ISO 3166-1 or by one that other systems use in its place: {@code UK} for GB, {@code EL} for GR, {@code ZR} for CD.
     * {@code XI}, which VAT numbers use for Northern Ireland, is no country: see {@link Place#ofVatPrefix}.
     *
     * @param code  two capital letters
     * @throws UnknownPlaceException if it is neither
     */
    public static Country ofAlias(String code) {
        Country country = BY_ALPHA2.get(Aliases.resolve(Checks.notNull(code, "country")));
        if (country == null) {
            throw unknown(code, "is no two-letter code of ISO 3166-1 and no alias of one");
        }
        return country;
    }

    /**
     * A country by its two-letter code, if there is one.
     *
     * @param alpha2  any text
     */
    public static Optional<Country> find(String alpha2) {
        return Optional.ofNullable(BY_ALPHA2.get(alpha2));
    }

    /** All countries, by two-letter code. */
    public static List<Country> all() {
        return List.copyOf(BY_ALPHA2.values());
    }

    private static UnknownPlaceException unknown(String code, String rule) {
        return new UnknownPlaceException(code, "country (" + code + ") " + rule, suggestion(code));
    }

    /** By code, alias or name. */
    private static @Nullable Country named(String capital) {
        String meant = Aliases.resolve(capital);
        for (Country country : BY_ALPHA2.values()) {
            if (country.alpha2.equals(meant)
                    || country.alpha3.equals(capital)
                    || country.chinese.equals(capital)
                    || country.english.equalsIgnoreCase(capital)
                    || String.valueOf(country.numericCode).equals(capital)) {
                return country;
            }
        }
        return null;
    }

    /** By alias, other code or name; else the code that differs in one letter, preferably not in the first. */
    private static @Nullable String suggestion(String code) {
        String capital = code.strip().toUpperCase(Locale.ROOT);
        Country named = named(capital);
        if (named != null) {
            return named.alpha2;
        }
        String meant = Aliases.resolve(capital);
        if (!meant.equals(capital)) {
            return meant;
        }
        List<String> alike = BY_ALPHA2.keySet().stream()
                .filter(known -> !capital.isEmpty() && known.charAt(0) == capital.charAt(0))
                .toList();
        return Spelling.nearest(capital, alike)
                .or(() -> Spelling.nearest(capital, BY_ALPHA2.keySet()))
                .orElse(null);
    }

    /** The three-letter code of the country that another code or name stands for; else the three-letter code that is nearest. */
    private static @Nullable String suggestion3(String code) {
        String capital = code.strip().toUpperCase(Locale.ROOT);
        Country meant = named(capital);
        if (meant != null) {
            return meant.alpha3;
        }
        return Spelling.nearest(
                        capital,
                        BY_ALPHA2.values().stream().map(Country::alpha3).toList())
                .orElse(null);
    }

    /** The two-letter code: {@code CN}. */
    public String alpha2() {
        return alpha2;
    }

    /** The three-letter code: {@code CHN}. */
    public String alpha3() {
        return alpha3;
    }

    /** The numeric code: 156. It is written with three digits. */
    public int numericCode() {
        return numericCode;
    }

    /** The subdivisions that are known, in the order of the table; empty for most countries. */
    public List<Subdivision> subdivisions() {
        return Subdivision.of(this);
    }

    /** The country's common name: {@code China} in English, {@code 中国} in Chinese. */
    @Override
    public String toText(Locale locale) {
        return Messages.isChinese(locale) ? chinese : english;
    }

    /** By two-letter code. */
    @Override
    public int compareTo(Country other) {
        return alpha2.compareTo(other.alpha2);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Country that && alpha2.equals(that.alpha2));
    }

    @Override
    public int hashCode() {
        return alpha2.hashCode();
    }

    /** The two-letter code. */
    @Override
    public String toString() {
        return alpha2;
    }
}
