// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalAreaTest {

    @ParameterizedTest
    @CsvSource({
        "GB, bt15gs, BT1 5GS", "GB, EC1A1BB, EC1A 1BB", "GB, W1A 0AX, W1A 0AX", "GB, M1-1AE, M1 1AE",
                "GB, dn551pt, DN55 1PT",
        "CN, 310013, 310013", "CA, k1a0b1, K1A 0B1", "NL, 1012ab, 1012 AB", "PT, 9000-001, 9000-001",
                "PT, 9000001, 9000-001",
        "US, 10001, 10001", "US, 100014321, 10001-4321", "JP, 1000001, 100-0001", "GR, 63086, 630 86",
                "IE, d02x285, D02 X285",
        "LV, lv1010, LV-1010", "KE, ' 00100 ', 00100",
    })
    void isWrittenAsTheCountryWritesIt(String country, String typed, String written) {
        PostalCode code = PostalCode.of(Country.of(country), typed);
        assertThat(code.text()).isEqualTo(written);
        assertThat(PostalCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
    }

    @ParameterizedTest
    @CsvSource({
        "CN, 31001",
        "CN, 3100130",
        "DE, D-78266",
        "GB, BT1",
        "US, 1000",
        "US, 10001-43",
        "CA, 1K1A0B1",
        "CN, ３１００１３",
        "KE, 12345678901234",
        "KE, '--'",
    })
    void refusesWhatTheCountryDoesNotWrite(String country, String typed) {
        assertThatThrownBy(() -> PostalCode.of(Country.of(country), typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("postcode (" + typed + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // exceptions from the territory of VAT: Directive 2006/112/EC, article 6
                "DE 78266; DE 78266; true", // Büsingen
                "DE 78266; DE 78265; false",
                "DE 78266; DE 78267; false",
                "DE 78266; AT 7826; false",
                "ES 35*,38*; ES 35001; true", // Las Palmas
                "ES 35*,38*; ES 38911; true", // Tenerife
                "ES 35*,38*; ES 34999; false",
                "ES 35*,38*; ES 36000; false",
                "ES 51001..51005; ES 51001; true", // Ceuta: both ends belong to it
                "ES 51001..51005; ES 51005; true",
                "ES 51001..51005; ES 51000; false",
                "ES 51001..51005; ES 51006; false",
                "PT 9500..9980; PT 9500-001; true", // the Azores, by the first four digits
                "PT 9500..9980; PT 9980-999; true",
                "PT 9500..9980; PT 9499-999; false",
                "GB BT*; GB BT1 5GS; true", // Northern Ireland
                "GB BT*; GB B1 1AA; false",
                "GB B*; GB B1 1AA; true", // Birmingham
                "GB B*; GB BT1 5GS; false",
                "GB BT1*; GB BT1 5GS; true",
                "GB BT1*; GB BT15 3AA; false",
                "GB BT15*; GB BT15 3AA; true",
                "GB EC1*; GB EC1A 1BB; true",
                "GB W1*; GB W1A 0AX; true",
                "GB W1*; GB W12 7RJ; false",
                "GB BT15GS; GB BT1 5GS; true",
                "CA H0*,H1A..H1C; CA H0A 1A1; true",
                "CA H0*,H1A..H1C; CA H1B 9Z9; true",
                "CA H0*,H1A..H1C; CA H1D 1A1; false",
                "US 10001..10292; US 10001-4321; true",
                "US 10001..10292; US 10293; false",
                "US 968*; US 96801; true", // Hawaii
                "TW 209..212; TW 21042; true", // Lienchiang
                "TW 20900..21299; TW 209; false", // shorter than the ends: not known to be in it
            })
    void containsExactlyItsPostcodes(String area, String code, boolean inside) {
        assertThat(PostalArea.parse(area).contains(PostalCode.parse(code))).isEqualTo(inside);
        assertThat(PostalArea.parse(area).contains(Place.of(PostalCode.parse(code))))
                .isEqualTo(inside);
    }

    @Test
    void theOrderOfItsRangesDoesNotMatter() {
        PostalArea area = PostalArea.parse("ES 38*,35*,38*");
        assertThat(area).isEqualTo(PostalArea.parse("ES 35*,38*")).hasSameHashCodeAs(PostalArea.parse("ES 35*,38*"));
        assertThat(area).hasToString("ES 35*,38*");
        assertThat(area.country()).isEqualTo(Country.of("ES"));
        assertThat(area.ranges()).hasSize(2);
        assertThat(area.contains(Place.of(Country.of("ES")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ES",
                "ES ",
                "ES *",
                "ES 35*,",
                "ES 9..1",
                "ES 1..10",
                "ES 3a?",
                "DE 7826",
                "GB BT1..BT9",
                "XX 1*",
                "ES..1"
            })
    void refusesWhatIsNoArea(String text) {
        assertThatThrownBy(() -> PostalArea.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAreaIsOfOneCountry() {
        assertThatThrownBy(() -> PostalArea.of(java.util.List.of(
                        PostalRange.parse(Country.DE, "78266"), PostalRange.parse(Country.CN, "31*"))))
                .hasMessage("range (CN 31*) must be of DE");
        assertThatThrownBy(() -> PostalArea.of(java.util.List.of())).hasMessage("ranges ([]) must hold at least one");
    }
}
