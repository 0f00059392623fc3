// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @Test
    void theTableAgreesWithTheJdk() {
        assertThat(Country.all())
                .extracting(Country::alpha2)
                .isSorted()
                .containsExactlyInAnyOrder(Locale.getISOCountries());
        List<String> renamedSince17 = List.of("TR"); // Türkiye since CLDR 43
        List<String> asInTheStandard = List.of("TW");
        assertThat(Country.all()).allSatisfy(country -> {
            Locale locale = new Locale.Builder().setRegion(country.alpha2()).build();
            assertThat(country.alpha3()).isEqualTo(locale.getISO3Country());
            if (!renamedSince17.contains(country.alpha2()) && !asInTheStandard.contains(country.alpha2())) {
                assertThat(country.toText(Locale.UK)).isEqualTo(locale.getDisplayCountry(Locale.ENGLISH));
                assertThat(country.toText(Locale.CHINA)).isEqualTo(locale.getDisplayCountry(Locale.SIMPLIFIED_CHINESE));
            }
        });
    }

    @Test
    void everyCodeLeadsBack() {
        assertThat(Country.all()).hasSize(249).allSatisfy(country -> {
            assertThat(Country.parse(country.toString())).isSameAs(country);
            assertThat(Country.find(country.alpha2())).contains(country);
            assertThat(Country.ofAlpha3(country.alpha3())).isSameAs(country);
            assertThat(Country.ofNumericCode(country.numericCode())).isSameAs(country);
            assertThat(Country.ofAlias(country.alpha2())).isSameAs(country);
        });
        assertThat(Country.all()).extracting(Country::numericCode).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "CN, CHN, 156, China, 中国",
        "US, USA, 840, United States, 美国",
        "DE, DEU, 276, Germany, 德国",
        "GB, GBR, 826, United Kingdom, 英国",
        "HK, HKG, 344, Hong Kong SAR China, 中国香港特别行政区",
        "TW, TWN, 158, Taiwan (Province of China), 中国台湾",
        "AF, AFG, 4, Afghanistan, 阿富汗",
        "SS, SSD, 728, South Sudan, 南苏丹",
    })
    void knowsCodesAndNames(String alpha2, String alpha3, int numeric, String english, String chinese) {
        Country country = Country.of(alpha2);
        assertThat(country.alpha3()).isEqualTo(alpha3);
        assertThat(country.numericCode()).isEqualTo(numeric);
        assertThat(country.toText(Locale.ENGLISH)).isEqualTo(english);
        assertThat(country.toText(Locale.CHINA)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "UK, GB",
        "EL, GR",
        "ZR, CD",
        "DD, DE",
        "DEU, DE",
        "840, US",
        "cn, CN",
        "Germany, DE",
        "德国, DE",
        "CX1, CX",
        "DX, DE",
        "FX, FR",
        "XI, GB-NIR",
    })
    void anUnknownCodeSuggestsWhatWasMeant(String code, String suggestion) {
        assertThatThrownBy(() -> Country.of(code))
                .isInstanceOfSatisfying(UnknownPlaceException.class, unknown -> {
                    assertThat(unknown.code()).isEqualTo(code);
                    assertThat(unknown.suggestion()).isEqualTo(suggestion);
                })
                .hasMessage("country (" + code + ") is no two-letter code of ISO 3166-1\nMaybe " + suggestion + ".");
    }

    @Test
    void whatIsFarFromAnyCodeSuggestsNothing() {
        assertThatThrownBy(() -> Country.of("Q9Q9Q9Q9"))
                .hasMessage("country (Q9Q9Q9Q9) is no two-letter code of ISO 3166-1");
        assertThatThrownBy(() -> Country.of("")).isInstanceOf(UnknownPlaceException.class);
        assertThatThrownBy(() -> Country.ofAlpha3("CHI"))
                .hasMessageStartingWith("country (CHI) is no three-letter code");
        assertThatThrownBy(() -> Country.ofNumericCode(0)).hasMessageStartingWith("country (0) is no numeric code");
    }

    @ParameterizedTest
    @CsvSource({"CHI, CHE", "chn, CHN", "CN, CHN", "UK, GBR", "Germany, DEU", "DUE, DEU", "276, DEU", "USE, USA"})
    void anUnknownThreeLetterCodeIsAnsweredWithOne(String code, String suggestion) {
        assertThat(catchThrowableOfType(UnknownPlaceException.class, () -> Country.ofAlpha3(code))
                        .suggestion())
                .isEqualTo(suggestion);
    }

    @ParameterizedTest
    @CsvSource({"UK, GB", "EL, GR", "GB, GB"})
    void anAliasIsReadWhereOneIsAskedFor(String alias, String country) {
        assertThat(Country.ofAlias(alias)).isEqualTo(Country.of(country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XI", "XK", "EU", "YU", "uk"})
    void whatIsNoCountryIsNoAlias(String code) {
        assertThatThrownBy(() -> Country.ofAlias(code)).isInstanceOf(UnknownPlaceException.class);
        assertThat(Country.find(code)).isEmpty();
    }

    @Test
    void aliasesPointToSomethingAndHideNothing() {
        for (String alias :
                Arrays.asList("UK", "EL", "XI", "FX", "BU", "DD", "TP", "ZR", "IN-CT", "IN-OR", "IN-TG", "IN-UT")) {
            String code = Aliases.resolve(alias);
            assertThat(code).isNotEqualTo(alias);
            assertThat(Country.find(alias)).isEmpty();
            assertThat(Subdivision.find(alias)).isEmpty();
            assertThat(Country.find(code).isPresent() || Subdivision.find(code).isPresent())
                    .isTrue();
        }
    }
}
