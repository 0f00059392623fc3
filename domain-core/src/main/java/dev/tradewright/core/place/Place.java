// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something is, as far as it is known: a country, and perhaps a subdivision, a city and a postcode. What is not said is not known.
 *
 * <p>A place {@link #contains} another if everything it says is said by the other as well: {@code CN} contains {@code CN-ZJ}, which contains
 * {@code CN-ZJ/330100} (Hangzhou), which contains {@code CN-ZJ/330100 310013}. Nothing is concluded from the digits of a postcode or from a
 * second code of the same area: {@code CN} does not contain {@code HK}, though it contains {@code CN-HK}, see {@link Subdivision#asCountry()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Place implements Localized {

    private final Country country;
    private final @Nullable Subdivision subdivision;
    private final @Nullable City city;
    private final @Nullable PostalCode postalCode;

    private Place(
            Country country, @Nullable Subdivision subdivision, @Nullable City city, @Nullable PostalCode postalCode) {
        this.country = country;
        this.subdivision = subdivision;
        this.city = city;
        this.postalCode = postalCode;
    }

    /**
     * Somewhere in a country.
     *
     * @param country  the country
     */
    public static Place of(Country country) {
        return new Place(Checks.notNull(country, "country"), null, null, null);
    }

    /**
     * Somewhere in a subdivision.
     *
     * @param subdivision  the subdivision, which says the country too
     */
    public static Place of(Subdivision subdivision) {
        return new Place(Checks.notNull(subdivision, "subdivision").country(), subdivision, null, null);
    }

    /**
     * Somewhere in a city.
     *
     * @param city  the city, which says the subdivision and the country too
     */
    public static Place of(City city) {
        Subdivision province = Checks.notNull(city, "city").subdivision();
        return new Place(province.country(), province, city, null);
    }

    /**
     * Somewhere a postcode is delivered.
     *
     * @param postalCode  the postcode, which says the country too
     */
    public static Place of(PostalCode postalCode) {
        return new Place(Checks.notNull(postalCode, "postcode").country(), null, null, postalCode);
    }

    /**
     * What the first two letters of a VAT number of the European Union stand for: {@code EL} for Greece and {@code XI} for Northern Ireland
     * (Directive 2006/112/EC, article 215), otherwise the country of that code of ISO 3166-1.
     *
     * @param prefix  two capital letters
     * @throws UnknownPlaceException if they stand for no country
     */
    public static Place ofVatPrefix(String prefix) {
        String code = Aliases.resolve(Checks.notNull(prefix, "prefix"));
        return Subdivision.find(code).map(Place::of).orElseGet(() -> of(Country.ofAlias(prefix)));
    }

    /**
     * Reads the code of a country or subdivision, optionally a slash and the code of a city, optionally a space and a postcode: {@code CN},
     * {@code US-NY 10001}, {@code CN-ZJ/330100 310013}. The inverse of {@link #toString()} for cities of the table.
     *
     * @param text  the text
     * @throws UnknownPlaceException if a code stands for nothing
     * @throws IllegalArgumentException if the postcode is none of the country, or the city lies elsewhere
     */
    public static Place parse(String text) {
        int space = Checks.notNull(text, "place").indexOf(' ');
        String codes = space < 0 ? text : text.substring(0, space);
        int slash = codes.indexOf('/');
        String area = slash < 0 ? codes : codes.substring(0, slash);
        Place place = area.indexOf('-') < 0 ? of(Country.of(area)) : of(Subdivision.of(area));
        if (slash >= 0) {
            City city = City.parse(codes.substring(slash + 1));
            Checks.that(
                    city.subdivision().equals(place.subdivision),
                    "city",
                    city,
                    "must be written after its province, " + city.subdivision());
            place = of(city);
        }
        return space < 0 ? place : place.withPostalCode(text.substring(space + 1));
    }

    /**
     * This place with a postcode.
     *
     * @param text  a postcode of this place's country, with or without its spaces and hyphens
     * @throws IllegalArgumentException if the country writes none like this
     */
    public Place withPostalCode(String text) {
        return new Place(country, subdivision, city, PostalCode.of(country, text));
    }

    /** The country. */
    public Country country() {
        return country;
    }

    /** The subdivision; empty if it is not known. */
    public Optional<Subdivision> subdivision() {
        return Optional.ofNullable(subdivision);
    }

    /** The city; empty if it is not known. */
    public Optional<City> city() {
        return Optional.ofNullable(city);
    }

    /** The postcode; empty if it is not known. */
    public Optional<PostalCode> postalCode() {
        return Optional.ofNullable(postalCode);
    }

    /**
     * Whether everything this place says is said by another, too; every place contains itself.
     *
     * @param other  the other place
     */
    public boolean contains(Place other) {
        return country.equals(other.country)
                && (subdivision == null || subdivision.equals(other.subdivision))
                && (city == null || city.equals(other.city))
                && (postalCode == null || postalCode.equals(other.postalCode));
    }

    /**
     * This place and what it lies in, from narrow to wide: for {@code CN-ZJ/330100 310013} itself, {@code CN-ZJ/330100}, {@code CN-ZJ} and
     * {@code CN}. Whoever keeps something by place looks it up in this order and takes the first.
     */
    public List<Place> fromNarrowToWide() {
        List<Place> places = new ArrayList<>(4);
        places.add(this);
        if (postalCode != null && city != null) {
            places.add(of(city));
        }
        if (subdivision != null && (postalCode != null || city != null)) {
            places.add(of(subdivision));
        }
        if (subdivision != null || postalCode != null) {
            places.add(of(country));
        }
        return List.copyOf(places);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && country.equals(that.country)
                && Objects.equals(subdivision, that.subdivision)
                && Objects.equals(city, that.city)
                && Objects.equals(postalCode, that.postalCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, subdivision, city, postalCode);
    }

    /** From narrow to wide in English, {@code 310013 Hangzhou, Zhejiang, China}; from wide to narrow in Chinese, {@code 中国浙江省杭州市 310013}. */
    @Override
    public String toText(Locale locale) {
        List<String> names = new ArrayList<>(3);
        if (city != null) {
            names.add(city.toText(locale));
        }
        if (subdivision != null && (city == null || city.code() % 10_000 != 0)) {
            names.add(subdivision.toText(locale));
        }
        names.add(country.toText(locale));
        if (Messages.isChinese(locale)) {
            Collections.reverse(names);
            return String.join("", names) + (postalCode == null ? "" : " " + postalCode.text());
        }
        return (postalCode == null ? "" : postalCode.text() + " ") + String.join(", ", names);
    }

    /** The codes: {@code CN-ZJ/330100 310013}. {@link #parse} reads them back. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(subdivision == null ? country.alpha2() : subdivision.code());
        if (city != null) {
            out.append('/').append(city.code());
        }
        return postalCode == null
                ? out.toString()
                : out.append(' ').append(postalCode.text()).toString();
    }
}
