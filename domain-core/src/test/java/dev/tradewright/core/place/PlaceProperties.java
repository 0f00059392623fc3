// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlaceProperties {

    /** Few enough that containment happens often. */
    @Provide
    Arbitrary<Place> places() {
        Arbitrary<Place> areas = Arbitraries.of(
                Place.of(Country.CN),
                Place.of(Country.DE),
                Place.of(Subdivision.of("CN-ZJ")),
                Place.of(Subdivision.of("CN-GD")),
                Place.of(City.of(330100)),
                Place.of(City.of(440300)));
        Arbitrary<String> codes = Arbitraries.of("", "310013", "78266");
        return Combinators.combine(areas, codes)
                .as((area, code) ->
                        code.isEmpty() || (code.length() == 6) != area.country().equals(Country.CN)
                                ? area
                                : area.withPostalCode(code));
    }

    @Property
    void containmentIsAPartialOrder(@ForAll("places") Place a, @ForAll("places") Place b, @ForAll("places") Place c) {
        assertThat(a.contains(a)).isTrue();
        assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
        if (a.contains(b) && b.contains(c)) {
            assertThat(a.contains(c)).isTrue();
        }
    }

    @Property
    void everythingOnTheWayOutContainsThePlace(@ForAll("places") Place place) {
        assertThat(place.fromNarrowToWide())
                .startsWith(place)
                .endsWith(Place.of(place.country()))
                .allSatisfy(wider -> assertThat(wider.contains(place)).isTrue());
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("places") Place place) {
        assertThat(Place.parse(place.toString())).isEqualTo(place);
    }

    @Property
    void aRangeOfDigitsIsARangeOfNumbers(
            @ForAll @IntRange(max = 99_999) int code,
            @ForAll @IntRange(max = 99_999) int one,
            @ForAll @IntRange(max = 99_999) int other) {
        PostalArea area = PostalArea.parse("DE %05d..%05d".formatted(Math.min(one, other), Math.max(one, other)));
        boolean inside = code >= Math.min(one, other) && code <= Math.max(one, other);

        assertThat(area.contains(PostalCode.parse("DE %05d".formatted(code)))).isEqualTo(inside);
        assertThat(PostalArea.parse(area.toString())).isEqualTo(area);
    }
}
