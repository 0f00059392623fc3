// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.JsonObject;
import dev.tradewright.core.json.JsonString;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedNameTest {

    @Test
    void isFoundByTheMoreGeneralLanguage() {
        LocalizedName name = LocalizedName.of(Map.of(
                Locale.ENGLISH,
                "Boot",
                Locale.CHINESE,
                "靴子",
                Locale.forLanguageTag("zh-Hant"),
                "靴",
                Locale.GERMANY,
                "Stiefel"));

        assertThat(name.in(Locale.CHINA)).contains("靴子");
        assertThat(name.in(Locale.forLanguageTag("zh-Hant-TW"))).contains("靴");
        assertThat(name.in(Locale.forLanguageTag("zh-CN-u-nu-hanidec"))).contains("靴子");
        assertThat(name.in(Locale.GERMAN)).isEmpty(); // what is written for Germany need not do for Austria
        assertThat(name.in(Locale.ROOT)).isEmpty();
        assertThat(name.toText(Locale.FRANCE)).isEqualTo("Boot");
        assertThat(LocalizedName.of(Locale.GERMAN, "Stiefel").toText(Locale.FRANCE))
                .isEqualTo("Stiefel");
        assertThat(LocalizedName.none().toText(Locale.FRANCE)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedName.of(Locale.ENGLISH, " "))
                .withMessage("name in en ( ) must not be blank");
    }

    @Test
    void theTextOfTheRootIsForWhoeverHasNone() {
        LocalizedName size = LocalizedName.of(Locale.ROOT, "42").with(Locale.ENGLISH, "forty-two");

        assertThat(size.toText(Locale.FRANCE)).isEqualTo("42");
        assertThat(size.toText(Locale.UK)).isEqualTo("forty-two");
        assertThat(size).hasToString("42");
        assertThat(size.in(Locale.FRANCE)).isEmpty();
        assertThat(size.isEmpty()).isFalse();
        assertThat(LocalizedName.none().isEmpty()).isTrue();
    }

    @Test
    void isBounded() {
        Map<Locale, String> texts = new HashMap<>();
        for (int i = 0; i < LocalizedName.MAX_LANGUAGES; i++) {
            texts.put(Locale.forLanguageTag("en-" + (100 + i)), "Boot");
        }
        assertThat(LocalizedName.of(texts).value()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedName.of(texts).with(Locale.CHINESE, "靴子"))
                .withMessage("name (in 101 languages) must not be in more than 100");

        assertThat(LocalizedName.of(Locale.ENGLISH, "x".repeat(1_000)).toText(Locale.ENGLISH))
                .hasSize(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedName.of(Locale.ENGLISH, "x".repeat(1_001)))
                .withMessage("name in en (1001 characters) must not be longer than 1000 characters");
    }

    @Test
    void isAMapInJsonAndMayBeLeftOut() {
        JsonMapping json = JsonMapping.standard();
        Thing thing = new Thing("A", LocalizedName.of(Locale.ENGLISH, "Boot").with(Locale.CHINESE, "靴子"));

        assertThat(json.write(thing)).hasToString("""
                {"code":"A","name":{"en":"Boot","zh":"靴子"}}""");
        assertThat(json.read(json.write(thing), Thing.class).orElseThrow()).isEqualTo(thing);
        assertThat(json.read(JsonObject.of().with("code", JsonString.of("A")), Thing.class)
                        .orElseThrow())
                .isEqualTo(new Thing("A", LocalizedName.none()));
    }

    /**
     * Something with a name.
     *
     * @param code  its code
     * @param name  its name
     */
    public record Thing(String code, LocalizedName name) {}
}
