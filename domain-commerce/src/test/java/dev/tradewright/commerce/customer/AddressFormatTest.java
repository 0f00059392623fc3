// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.place.Country;
import dev.tradewright.core.place.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFormatTest {

    private static final PostalAddress HANGZHOU = PostalAddress.builder()
            .recipient("张三")
            .organisation("茶叶有限公司")
            .place(Place.parse("CN-ZJ/330100 310013"))
            .district("西湖区")
            .addLines("文三路90号", "2幢301室")
            .phone("13800138000")
            .build();

    @Test
    void inChinaFromWideToNarrow() {
        assertThat(AddressFormat.of(HANGZHOU)).isEqualTo(AddressFormat.CHINESE);
        assertThat(AddressFormat.CHINESE.lines(HANGZHOU, Country.CN))
                .containsExactly("310013", "浙江省杭州市西湖区文三路90号2幢301室", "茶叶有限公司", "张三（收）13800138000");
        assertThat(AddressFormat.CHINESE.lines(HANGZHOU, Country.DE))
                .element(1)
                .asString()
                .startsWith("中国浙江省");
    }

    @Test
    void aMunicipalityIsNotNamedTwice() {
        PostalAddress beijing = PostalAddress.builder()
                .recipient("李四")
                .place(Place.parse("CN-BJ/110000"))
                .district("海淀区")
                .addLines("中关村大街1号")
                .build();
        assertThat(AddressFormat.CHINESE.lines(beijing, Country.CN)).containsExactly("北京市海淀区中关村大街1号", "李四（收）");
    }

    @Test
    void aTownThatTheTableDoesNotKnowIsWrittenAsItStands() {
        PostalAddress yiwu = HANGZHOU.withLocality("义乌市")
                .withPlace(Place.parse("CN-ZJ 322000"))
                .withDistrict("稠城街道");
        assertThat(AddressFormat.CHINESE.lines(yiwu, Country.CN))
                .element(1)
                .asString()
                .startsWith("浙江省义乌市稠城街道文三路");
    }

    @Test
    void chinaInWesternLetters() {
        PostalAddress latin = PostalAddress.builder()
                .recipient("Zhang San")
                .place(Place.parse("CN-ZJ/330100 310013"))
                .district("Xihu District")
                .addLines("90 Wensan Road")
                .build();
        assertThat(AddressFormat.of(latin)).isEqualTo(AddressFormat.WESTERN);
        assertThat(AddressFormat.WESTERN.lines(latin, Country.DE))
                .containsExactly("Zhang San", "90 Wensan Road", "Xihu District", "310013 Hangzhou, Zhejiang", "CHINA");
    }

    /** The sample addresses of the posts, town and postcode as each of them wants it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE 51147     | Köln      | 51147 Köln",
                "FR 75007     | Paris     | 75007 Paris",
                "US-NY 10001  | New York  | New York NY 10001",
                "CA-ON K1A 0B1| Ottawa    | Ottawa ON K1A 0B1",
                "AU-NSW 2000  | Sydney    | Sydney NSW 2000",
                "SG 018956    | Singapore | Singapore 018956",
                "GB SW1A 1AA  | London    | London / SW1A 1AA",
                "HK           | Central   | Central",
                "US-NY        | New York  | New York NY",
            })
    void theTownAndThePostcode(String place, String town, String lines) {
        assertThat(AddressFormat.WESTERN.lines(
                        western(place, town), Place.parse(place).country()))
                .isEqualTo(List.of(("Erika Mustermann / Heidestraße 17 / " + lines).split(" / ")));
    }

    @Test
    void theCountryIsNamedAbroad() {
        assertThat(AddressFormat.WESTERN.lines(western("DE 51147", "Köln"), Country.CN))
                .last()
                .isEqualTo("GERMANY");
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressFormat.WESTERN.lines(western("BR", "São Paulo"), Country.CN))
                .withMessageStartingWith(
                        "country (BR) must be one whose order of postcode and town is known: AT BE CH");
    }

    private static PostalAddress western(String place, String town) {
        return PostalAddress.builder()
                .recipient("Erika Mustermann")
                .place(Place.parse(place))
                .locality(town)
                .addLines("Heidestraße 17")
                .build();
    }
}
