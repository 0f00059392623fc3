// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "CN, CN, true",
        "CN, CN-ZJ, true",
        "CN-ZJ, CN, false",
        "CN-ZJ, CN-ZJ/330100, true",
        "CN-ZJ, CN-JS/320100, false",
        "CN-ZJ/330100, CN-ZJ/330100 310013, true",
        "CN, CN 310013, true",
        "CN-ZJ, CN 310013, false",
        "CN, HK, false",
        "CN, CN-HK, true",
        "US, PR, false",
        "DE, AT, false",
        "GB-NIR, GB BT1 5GS, false",
    })
    void containsWhatSaysAllThatItSays(String outer, String inner, boolean contains) {
        assertThat(Place.parse(outer).contains(Place.parse(inner))).isEqualTo(contains);
    }

    @Test
    void isLookedUpFromNarrowToWide() {
        assertThat(Place.parse("CN-ZJ/330100 310013").fromNarrowToWide())
                .extracting(Place::toString)
                .containsExactly("CN-ZJ/330100 310013", "CN-ZJ/330100", "CN-ZJ", "CN");
        assertThat(Place.parse("US-NY 10001").fromNarrowToWide())
                .extracting(Place::toString)
                .containsExactly("US-NY 10001", "US-NY", "US");
        assertThat(Place.parse("DE 78266").fromNarrowToWide())
                .extracting(Place::toString)
                .containsExactly("DE 78266", "DE");
        assertThat(Place.of(Country.CN).fromNarrowToWide()).containsExactly(Place.of(Country.CN));
    }

    @ParameterizedTest
    @CsvSource({"EL, GR", "XI, GB-NIR", "DE, DE", "UK, GB"})
    void readsThePrefixOfAVatNumber(String prefix, String place) {
        assertThat(Place.ofVatPrefix(prefix)).isEqualTo(Place.parse(place));
    }

    @Test
    void refusesAPrefixThatIsNone() {
        assertThatThrownBy(() -> Place.ofVatPrefix("EU")).isInstanceOf(UnknownPlaceException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN-ZJ/330100 310013 | 310013 Hangzhou, Zhejiang, China | 中国浙江省杭州市 310013",
                "CN-SH/310000 | Shanghai, China | 中国上海市",
                "US-NY 10001 | 10001 New York, United States | 美国New York 10001",
                "DE | Germany | 德国",
            })
    void isWrittenForPeople(String place, String english, String chinese) {
        assertThat(Place.parse(place).toText(Locale.ENGLISH)).isEqualTo(english);
        assertThat(Place.parse(place).toText(Locale.CHINA)).isEqualTo(chinese);
    }

    @Test
    void saysWhatItKnows() {
        Place place = Place.of(City.of(440300)).withPostalCode("518000");
        assertThat(place).hasToString("CN-GD/440300 518000");
        assertThat(place.country()).isEqualTo(Country.CN);
        assertThat(place.subdivision()).contains(Subdivision.of("CN-GD"));
        assertThat(place.city()).contains(City.of(440300));
        assertThat(place.postalCode()).contains(PostalCode.parse("CN 518000"));
        assertThat(Place.of(Country.DE).subdivision()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UK", "CN-QQ", "CN-ZJ/320100", "CN/330100", "DE 1", "DE ", "CN-ZJ/", "cn"})
    void refusesWhatIsNoPlace(String text) {
        assertThatThrownBy(() -> Place.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
