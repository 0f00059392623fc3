// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubdivisionTest {

    @ParameterizedTest
    @CsvSource({
        "CN, 34", // 23 provinces + 5 autonomous regions + 4 municipalities + 2 special administrative regions
        "US, 57", // 50 states + DC + 6 outlying areas
        "CA, 13", // 10 provinces + 3 territories
        "AU, 8", // 6 states + 2 territories
        "IN, 36", // 28 states + 8 union territories
        "JP, 47", "DE, 16", "GB, 4", "FR, 0",
    })
    void countsTheSubdivisionsOfACountry(String country, int count) {
        assertThat(Country.of(country).subdivisions())
                .hasSize(count)
                .allSatisfy(each -> assertThat(each.country()).isEqualTo(Country.of(country)));
    }

    @Test
    void everyCodeLeadsBack() {
        assertThat(Subdivision.all())
                .hasSize(34 + 57 + 13 + 8 + 36 + 47 + 16 + 4)
                .allSatisfy(each -> {
                    assertThat(Subdivision.parse(each.toString())).isSameAs(each);
                    assertThat(each.code()).isEqualTo(each.country() + "-" + each.localCode());
                    assertThat(each.toText(Locale.ENGLISH)).isNotBlank();
                    assertThat(each.gbt2260().isPresent())
                            .isEqualTo(each.country().equals(Country.CN));
                    each.gbt2260()
                            .ifPresent(code ->
                                    assertThat(Subdivision.ofGbt2260(code)).isSameAs(each));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "CN-ZJ, 330000, PROVINCE, Zhejiang, 浙江省",
        "CN-SN, 610000, PROVINCE, Shaanxi, 陕西省",
        "CN-SX, 140000, PROVINCE, Shanxi, 山西省",
        "CN-XZ, 540000, AUTONOMOUS_REGION, Xizang, 西藏自治区",
        "CN-SH, 310000, MUNICIPALITY, Shanghai, 上海市",
        "CN-HK, 810000, SPECIAL_ADMINISTRATIVE_REGION, Hong Kong, 香港特别行政区",
        "CN-TW, 710000, PROVINCE, Taiwan, 台湾省",
    })
    void knowsChinasProvinces(String iso, int gbt2260, Subdivision.Kind kind, String english, String chinese) {
        Subdivision province = Subdivision.ofGbt2260(gbt2260);
        assertThat(province).isSameAs(Subdivision.of(iso));
        assertThat(province.kind()).isEqualTo(kind);
        assertThat(province.toText(Locale.ENGLISH)).isEqualTo(english);
        assertThat(province.toText(Locale.CHINA)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({"CN-HK, HK", "CN-MO, MO", "CN-TW, TW", "US-PR, PR", "US-GU, GU"})
    void someAreListedAsCountriesToo(String subdivision, String country) {
        assertThat(Subdivision.of(subdivision).asCountry()).contains(Country.of(country));
    }

    @ParameterizedTest
    @CsvSource({"IN-OR, IN-OD", "us-ny, US-NY", "US-NYC, US-NY", "DE-BAY, DE-BY"})
    void anUnknownCodeSuggestsTheNearest(String code, String suggestion) {
        assertThatThrownBy(() -> Subdivision.of(code))
                .isInstanceOf(UnknownPlaceException.class)
                .hasMessage("subdivision (" + code + ") is none of those of ISO 3166-2 that are known\nMaybe "
                        + suggestion + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB-UKM", "FR-75", "CN-", "", "ZJ"})
    void whatIsFarFromAnyCodeSuggestsNothing(String code) {
        assertThatThrownBy(() -> Subdivision.of(code))
                .hasMessage("subdivision (" + code + ") is none of those of ISO 3166-2 that are known");
    }

    @Test
    void aCityBelongsToItsProvince() {
        assertThat(City.all()).allSatisfy(city -> {
            assertThat(City.parse(city.toString())).isSameAs(city);
            assertThat(city.subdivision().gbt2260()).contains(city.code() / 10_000 * 10_000);
            assertThat(city.toText(Locale.CHINA)).endsWith("市");
        });
        assertThat(City.find("杭州")).contains(City.of(330100)).isEqualTo(City.find("Hangzhou"));
        assertThat(City.find("上海市")).contains(City.of(310000));
        assertThat(City.find("Atlantis")).isEmpty();
        assertThat(City.of(330100, "Hangchow", "杭州市")).isEqualTo(City.of(330100));
        assertThatThrownBy(() -> City.of(330101))
                .hasMessageStartingWith("city (330101) is none")
                .hasMessageContaining("330100");
        assertThatThrownBy(() -> City.of(330106, "Xihu", "西湖区"))
                .hasMessage("city (330106) must be of the level of prefectures, like 330100");
        assertThatThrownBy(() -> City.of(990100, "X", "X")).isInstanceOf(UnknownPlaceException.class);
        assertThatThrownBy(() -> Subdivision.ofGbt2260(330100))
                .hasMessage("subdivision (330100) is no province of GB/T 2260\nMaybe 330000.");
    }
}
