// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.decision.Position;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.quantity.Quantity;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Violation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of JSON is told when a type refuses a text: all that the type has to say, in the reader's language if the type knows it. */
class RefusalTest {

    private static final JsonMapping MAPPING = JsonMapping.standard();
    private static final Messages TEXTS = FindingLog.TEXTS;

    /** A text in a language of its own, which refuses as rules do. */
    record Script(String source) {

        public static Script parse(String text) {
            if (text.length() < 3) {
                throw new InvalidValueException(
                        "Script",
                        List.of(
                                new Violation("line", "missing-field", Map.of(), TEXTS),
                                new Violation("end", "missing-field", Map.of(), TEXTS)));
            }
            Finding whole = Finding.error("", TEXTS, "not-whole", Map.of());
            Finding many = Finding.error("", TEXTS, "too-deep", Map.of("limit", 3));
            throw new InvalidRulesException("script", List.of(whole.at(Position.of(1, 3)), many.at(Position.of(2, 1))));
        }

        @Override
        public String toString() {
            return source;
        }
    }

    /** Something of a person. */
    record Patient(@Personal Script script, @Personal Percentage share) {}

    private static String told(JsonValue json, Type type, Locale locale) {
        return String.join(
                "\n",
                MAPPING.read(json, type).findings().stream()
                        .map(finding -> finding.toText(locale))
                        .toList());
    }

    @Test
    void findingsAreToldAllInTheReadersLanguage() {
        assertThat(told(JsonString.of("loop"), Script.class, Locale.US))
                .isEqualTo("(loop) is no Script: 1:3: must be a whole number, without point and exponent;"
                        + " 2:1: lies deeper than 3 levels");
        assertThat(told(JsonString.of("loop"), Script.class, Locale.CHINA))
                .isEqualTo("（loop）不是有效的 Script：1:3：必须是整数，不带小数点和指数；2:1：嵌套超过 3 层");
    }

    @Test
    void violationsAreToldAllInTheReadersLanguage() {
        assertThat(told(JsonString.of("x"), Script.class, Locale.US))
                .isEqualTo("(x) is no Script: end is missing; line is missing");
        assertThat(told(JsonString.of("x"), Script.class, Locale.CHINA)).isEqualTo("（x）不是有效的 Script：end 缺失；line 缺失");
    }

    @Test
    void aFindingWithItsReasonsIsStoredWithBothTexts() {
        Finding finding =
                MAPPING.read(JsonString.of("loop"), Script.class).findings().get(0);
        Finding stored = MAPPING.read(MAPPING.write(finding), Finding.class).orElseThrow();

        assertThat(stored.toText(Locale.US)).isEqualTo(finding.toText(Locale.US));
        assertThat(stored.toText(Locale.CHINA)).isEqualTo(finding.toText(Locale.CHINA));
    }

    @Test
    void nothingPersonalIsQuoted() {
        JsonValue patient = JsonObject.of(Map.of("script", JsonString.of("loop"), "share", JsonString.of("0.08")));

        assertThat(told(patient, Patient.class, Locale.US))
                .isEqualTo("/script (•••) is no Script\n/share (•••) is no Percentage");
    }

    @ParameterizedTest
    @CsvSource({"0.08", "8", "100", "-1.5", "0"})
    void aPercentageNeedsItsSign(String number) {
        String refused = "(" + number + ") is no Percentage: percentage (" + number + ") must end with a percent sign."
                + " Maybe write 8%, not 8 and not the factor 0.08.";

        assertThat(told(JsonString.of(number), Percentage.class, Locale.US)).isEqualTo(refused);
        assertThat(told(JsonNumber.of(number), Percentage.class, Locale.US)).isEqualTo(refused);
        assertThat(MAPPING.read(JsonString.of(number + "%"), Percentage.class).orElseThrow())
                .hasToString(Percentage.parse(number + " %").toString());
    }

    @Test
    void aRateHasNoPercentSign() {
        assertThat(told(JsonString.of("8%"), Rate.class, Locale.US))
                .isEqualTo(
                        "(8%) is no Rate: rate (8%) must be a factor without a percent sign. Maybe write 0.08 for 8%.");
        assertThat(told(JsonNumber.of("0.08"), Rate.class, Locale.US))
                .isEqualTo("(0.08) must stand in quotes, so that no reader rounds it: \"0.08\"");
        assertThat(MAPPING.write(Rate.parse("0.08"))).hasToString("\"0.08\"");
    }

    @Test
    void aFigureSaysWhatItMissesInANumber() {
        assertThat(told(JsonNumber.of("5"), Quantity.class, Locale.US)).startsWith("(5) is no Quantity: quantity (5) ");
        assertThat(told(JsonNumber.of("5"), Script.class, Locale.US)).isEqualTo("(5) must be a text in quotes");
    }
}
