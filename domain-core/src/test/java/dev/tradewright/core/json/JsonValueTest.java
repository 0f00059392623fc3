// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees: what upgrade steps do with them, and their three texts. */
class JsonValueTest {

    private static final JsonObject AB = object("a", JsonNumber.of(1), "b", JsonString.of("x"));

    private static JsonObject object(String one, JsonValue first, String two, JsonValue second) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(one, first);
        members.put(two, second);
        return JsonObject.of(members);
    }

    @Test
    void stepsKeepTheOrderOfMembers() {
        assertThat(AB.with("a", JsonNull.of())).hasToString("{\"a\":null,\"b\":\"x\"}");
        assertThat(AB.with("c", JsonBoolean.of(true))).hasToString("{\"a\":1,\"b\":\"x\",\"c\":true}");
        assertThat(AB.without("a")).hasToString("{\"b\":\"x\"}");
        assertThat(AB.renamed("a", "z")).hasToString("{\"z\":1,\"b\":\"x\"}");
        assertThat(AB.renamed("a", "b")).hasToString("{\"b\":1}");
        assertThat(AB.change("b", JsonArray::of)).hasToString("{\"a\":1,\"b\":[\"x\"]}");
        assertThat(JsonArray.of(AB, AB).map(item -> ((JsonObject) item).without("b")))
                .hasToString("[{\"a\":1},{\"a\":1}]");
    }

    @Test
    void stepsLeaveAloneWhatIsNotThere() {
        assertThat(AB.without("c")).isSameAs(AB);
        assertThat(AB.renamed("c", "d")).isSameAs(AB);
        assertThat(AB.renamed("a", "a")).isSameAs(AB);
        assertThat(AB.change("c", JsonArray::of)).isSameAs(AB);
        assertThat(AB.get("c")).isEmpty();
    }

    @Test
    void stepsKeepThePlace() {
        JsonObject read = Jacksons.all().get(1).read("{\n \"a\": [1]}", JsonObject.class);

        JsonObject moved = JsonObject.of().with("z", read.renamed("a", "b"));

        JsonObject inner = (JsonObject) moved.get("z").orElseThrow();
        assertThat(inner.place()).hasToString("1:1: ");
        assertThat(inner.get("b").orElseThrow().place()).hasToString("2:7: /a");
        assertThat(((JsonArray) inner.get("b").orElseThrow()).items().get(0).place())
                .hasToString("2:8: /a/0");
        assertThat(moved.place()).isSameAs(JsonPlace.NOWHERE);
    }

    @Test
    void equalWhateverTheOrderOfMembers() {
        JsonObject ba = object("b", JsonString.of("x"), "a", JsonNumber.of(1));

        assertThat(ba).isEqualTo(AB).hasSameHashCodeAs(AB);
        assertThat(ba.toText()).isNotEqualTo(AB.toText());
        assertThat(ba.toCanonicalText()).isEqualTo(AB.toCanonicalText()).isEqualTo("{\"a\":1,\"b\":\"x\"}");
        assertThat(Fingerprint.of(ba)).isEqualTo(Fingerprint.of(AB));
    }

    @Test
    void indentedForPeople() {
        assertThat(object("a", JsonArray.of(JsonNumber.of(1), JsonArray.of()), "b", JsonObject.of())
                        .toIndentedText())
                .isEqualTo("""
                        {
                          "a": [
                            1,
                            []
                          ],
                          "b": {}
                        }""");
    }

    /** The example of RFC 8785, section 3.2.3: names are sorted by UTF-16 units. */
    @Test
    void canonicalOrderIsThatOfTheStandard() {
        JsonObject sorted = JsonObject.of(Map.of(
                "\u20ac", JsonString.of("Euro Sign"),
                "\r", JsonString.of("Carriage Return"),
                "\ufb33", JsonString.of("Hebrew Letter Dalet With Dagesh"),
                "1", JsonString.of("One"),
                "\ud83d\ude00", JsonString.of("Emoji: Grinning Face"),
                "\u0080", JsonString.of("Control"),
                "\u00f6", JsonString.of("Latin Small Letter O With Diaeresis")));

        assertThat(sorted.toCanonicalText())
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-12, -12",
        "9223372036854775808, 9223372036854775808",
        "1.50, 1.5",
        "0.00, 0",
        "1e2, 1E+2",
        "100.0, 1E+2",
        "1e999999999, 1e999999999"
    })
    void oneSpellingForEachNumber(String literal, String canonical) {
        assertThat(JsonNumber.of(literal).toCanonicalText()).isEqualTo(canonical);
        assertThat(JsonNumber.of(literal)).hasToString(literal);
    }

    @ParameterizedTest
    @CsvSource({"01", "+1", ".5", "1.", "1e", "NaN", "0x1", "''", "' 1'", "١"})
    void whatIsNoNumber(String literal) {
        assertThatThrownBy(() -> JsonNumber.of(literal))
                .hasMessage("number (" + literal + ") must be a number as JSON writes it");
    }

    @Test
    void halfACharacterHasNoCanonicalText() {
        assertThatThrownBy(() -> JsonString.of("a\ud800b").toCanonicalText())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text at index 1 holds half of a surrogate pair");
    }

    @Test
    void limitsSayWhatTheyAllow() {
        assertThatThrownBy(() -> JsonLimits.STANDARD.withDepth(501)).hasMessage("depth (501) must be from 1 to 500");
        assertThat(JsonLimits.STANDARD
                        .withBytes(1)
                        .withEntries(2)
                        .withTextLength(3)
                        .withDigits(4)
                        .withFindings(5)
                        .withDepth(6))
                .isEqualTo(new JsonLimits(1, 6, 2, 3, 4, 5));
    }

    @Test
    void aFingerprintIsReadBack() {
        Fingerprint print = Fingerprint.of(AB);

        assertThat(Fingerprint.parse(print.toString())).isEqualTo(print).isEqualByComparingTo(print);
        assertThatThrownBy(() -> Fingerprint.parse("md5:1")).hasMessageContaining("must be sha256:");
    }
}
