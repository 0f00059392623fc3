// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import dev.tradewright.core.place.Country;
import dev.tradewright.core.place.Place;
import dev.tradewright.core.place.PostalCode;
import dev.tradewright.core.place.Subdivision;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a country's post wants the postcode (UPU, Postal addressing systems in member countries). */
enum PostcodeOrder {
    /** {@code 51147 Köln}. */
    BEFORE_TOWN("AT BE CH CZ DE DK ES FI FR GR HR IT LU NL NO PL PT SE SI SK") {
        @Override
        List<String> lines(Place place, String town) {
            return line(" ", postcode(place), town);
        }
    },
    /** {@code 310013 Hangzhou, Zhejiang}. */
    BEFORE_TOWN_AND_PROVINCE("CN") {
        @Override
        List<String> lines(Place place, String town) {
            String province = place.subdivision()
                    .map(subdivision -> subdivision.toText(Locale.ENGLISH))
                    .filter(name -> !name.equals(town))
                    .orElse("");
            return line(" ", postcode(place), String.join("", line(", ", town, province)));
        }
    },
    /** {@code New York NY 10001}: without punctuation, as the posts of all three ask for. */
    AFTER_TOWN_AND_STATE("AU CA US") {
        @Override
        List<String> lines(Place place, String town) {
            return line(
                    " ", town, place.subdivision().map(Subdivision::localCode).orElse(""), postcode(place));
        }
    },
    /** {@code Singapore 018956}. */
    AFTER_TOWN("HK IN JP KR NZ SG") {
        @Override
        List<String> lines(Place place, String town) {
            return line(" ", town, postcode(place));
        }
    },
    /** {@code London}, and below {@code SW1A 1AA}. */
    ON_ITS_OWN("GB IE") {
        @Override
        List<String> lines(Place place, String town) {
            return Stream.of(town, postcode(place))
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    };

    private final String countries;

    PostcodeOrder(String countries) {
        this.countries = countries;
    }

    /** What holds for a country. */
    static PostcodeOrder of(Country country) {
        for (PostcodeOrder order : values()) {
            if (order.countries.contains(country.alpha2())) {
                return order;
            }
        }
        throw new IllegalArgumentException("country (" + country.alpha2()
                + ") must be one whose order of postcode and town is known: "
                + Stream.of(values()).map(order -> order.countries).collect(Collectors.joining(" "))
                + "\nMaybe write this label by hand.");
    }

    /** The line, or lines, that say the town. */
    abstract List<String> lines(Place place, String town);

    private static String postcode(Place place) {
        return place.postalCode().map(PostalCode::text).orElse("");
    }

    private static List<String> line(String separator, String... parts) {
        return List.of(Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator)));
    }
}
