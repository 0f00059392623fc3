// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.conformance.Tally.Outcome;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The runner judged by cases whose outcome is known: a wrong answer must fail, and nothing that was overlooked may pass. */
class CaseRunnerTest {

    private final Tally tally = new Tally();

    /** One topic that doubles a number, refuses negative ones, and falls over 13; another without an adapter. */
    private final CaseRunner runner = new CaseRunner(
            Map.of("double", CaseRunnerTest::doubled),
            "triple"::equals,
            refusal -> refusal instanceof IllegalArgumentException ? "negative" : null,
            Set.of("disputed"),
            tally);

    private static Object doubled(Given given) {
        long number = given.whole("number");
        if (number < 0) {
            throw new IllegalArgumentException("negative");
        }
        if (number == 13) {
            throw new IllegalStateException("unlucky");
        }
        return Map.of("doubled", number + number);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text.replace('\'', '"'));
    }

    private List<String> run(String topic, String given, String expect) {
        JsonNode row = json("{'id': 'it', 'topic': '" + topic + "', 'given': " + given + ", 'expect': " + expect + "}");
        return runner.run(row);
    }

    @Test
    void aRightAnswerPasses() {
        assertThat(run("double", "{'number': 4}", "{'doubled': 8}")).isEmpty();
        assertThat(run("double", "{'number': -4}", "{'error': 'negative'}")).isEmpty();
        assertThat(tally.summary())
                .isEqualTo("conformance double: 2 passed\nconformance: 2 passed, 0 failed, 0 unsupported");
    }

    @Test
    void aWrongAnswerFailsAndSaysWhere() {
        assertThat(run("double", "{'number': 4}", "{'doubled': 9}")).containsExactly("/doubled: expected 9 but was 8");
        assertThat(run("double", "{'number': 4}", "{'halved': 2}")).containsExactly("/halved: expected 2 but was null");
        assertThat(run("double", "{'number': -4}", "{'doubled': -8}")).hasSize(1);
        assertThat(run("double", "{'number': 4}", "{'error': 'negative'}")).hasSize(1);
        assertThat(run("double", "{'number': 13}", "{'error': 'negative'}"))
                .singleElement()
                .asString()
                .contains("unlucky");
        assertThat(tally.total(Outcome.FAILED)).isEqualTo(5);
    }

    @Test
    void whatIsNotKnownNeverPasses() {
        assertThat(run("double", "{'number': 4, 'base': 16}", "{'doubled': 8}"))
                .containsExactly("fields that the adapter does not know: [/base]");
        assertThat(run("double", "{'count': 4}", "{'doubled': 8}")).containsExactly("/number is not given");
        assertThat(run("triple", "{'number': 4}", "{'tripled': 12}")).containsExactly("topic triple has no adapter");
        assertThat(tally.total(Outcome.UNSUPPORTED)).isEqualTo(3);
        assertThat(run("halve", "{'number': 4}", "{'halved': 2}")).isEmpty();
        assertThat(tally.total(Outcome.NOT_MINE)).isEqualTo(1);
        assertThat(tally.summary()).endsWith("conformance: 0 passed, 0 failed, 3 unsupported");
    }

    @Test
    void theYearBesideWhatIsGivenCanBeAsked() {
        CaseRunner year = new CaseRunner(
                Map.of("year", given -> Map.of("is", given.object("inside").year())),
                topic -> false,
                refusal -> null,
                Set.of(),
                tally);
        assertThat(
                        year.run(
                                json(
                                        "{'id': 'it', 'year': 2026, 'topic': 'year', 'given': {'inside': {}}, 'expect': {'is': '2026'}}")))
                .isEmpty();
        assertThat(year.run(json("{'id': 'it', 'topic': 'year', 'given': {'inside': {}}, 'expect': {'is': '2026'}}")))
                .containsExactly("the case names no year");
    }

    @Test
    void disputedCasesAreCountedApart() {
        JsonNode row = json("{'id': 'disputed', 'topic': 'double', 'given': {'number': 1}, 'expect': {'doubled': 3}}");

        assertThat(runner.run(row)).isEmpty();
        assertThat(tally.total(Outcome.DISPUTED)).isEqualTo(1);
        assertThat(tally.total(Outcome.PASSED)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # expected             | tolerance     | actual                | same
            1.50                   |               | 1.5                   | true
            '1.50'                 |               | 1.5                   | true
            1.50                   | 0.01          | 1.51                  | true
            1.50                   | 0.01          | 1.5101                | false
            200                    | 1e-2 relative | 202                   | true
            200                    | 1e-2 relative | 202.1                 | false
            0                      | 1e-2 relative | 0.000000001           | true
            0                      | 1e-2 relative | 0.0000000011          | false
            'EUR 12.30'            |               | EUR 12.3              | true
            'EUR 12.30'            |               | USD 12.30             | false
            '12.30'                |               | EUR 12.30             | true
            '2026-01-01T00:00:00Z' |               | 2026-01-01T00:00Z     | true
            '2026-01-01T00:00:00Z' | 60s           | 2026-01-01T00:01:00Z  | true
            '2026-01-01T00:00:00Z' | 60s           | 2026-01-01T00:01:01Z  | false
            '2026-01-01T00:00:00'  |               | 2026-01-01T00:00:00Z  | false
            'half'                 |               | half                  | true
            'half'                 |               | 0.5                   | false
            """)
    void leavesAreComparedByValueWithinTheirTolerance(
            String expected, @Nullable String tolerance, String actual, boolean same) {
        JsonNode node = json("{'x': " + (expected.matches("[0-9.]+") ? expected : "'" + expected + "'") + "}");
        JsonNode allowed = tolerance == null ? null : json("'" + tolerance + "'");

        assertThat(Answers.differences(node, allowed, Map.of("x", actual)).isEmpty())
                .isEqualTo(same);
    }

    /** 637 / 51 = 12.4902: shown as 12.49 and 12.5, and as nothing else of so many places. */
    @ParameterizedTest
    @CsvSource({"12.49, true", "12.5, true", "12.490, true", "12.48, false", "12.4901, false", "12, false"})
    void numbersWithoutEndAreComparedAtTheScaleShown(String expected, boolean same) {
        Shown actual = new Shown(new BigDecimal("12.4902"));
        assertThat(Answers.differences(json("{'x': '" + expected + "'}"), null, Map.of("x", actual))
                        .isEmpty())
                .isEqualTo(same);
    }

    @Test
    void digitsAndScaleAreOneNumber() {
        JsonNode expected = json("{'unscaled': 44500, 'scale': 4}");

        assertThat(Answers.differences(expected, null, Map.of("unscaled", 445L, "scale", 2)))
                .isEmpty();
        assertThat(Answers.differences(expected, null, Map.of("unscaled", 446L, "scale", 2)))
                .hasSize(2);
        assertThat(Answers.differences(expected, null, Map.of("unscaled", 44_500L)))
                .hasSize(1);
    }

    @Test
    void structuresMustBeWhole() {
        Map<String, Object> actual = new HashMap<>();
        actual.put("list", Arrays.asList(1, null, true));
        actual.put("nothing", null);

        assertThat(Answers.differences(json("{'list': [1, null, true], 'nothing': null}"), null, actual))
                .isEmpty();
        assertThat(Answers.differences(json("{'list': [1, null]}"), null, actual))
                .hasSize(1);
        assertThat(Answers.differences(json("{'list': [1, null, false]}"), null, actual))
                .hasSize(1);
        assertThat(Answers.differences(json("{'list': {'0': 1}}"), null, actual))
                .hasSize(1);
        assertThat(Answers.differences(json("{'nothing': 0}"), null, actual)).hasSize(1);
    }

    /** A list is one even if it is empty; asking for it is not reading it. */
    @Test
    void anEmptyListIsAListAndNotRead() {
        Given given = new Given("", json("{'none': [], 'one': ['1'], 'text': '1', 'null': null}"));

        assertThat(given.isList("none")).isTrue();
        assertThat(given.isList("one")).isTrue();
        assertThat(given.isList("text")).isFalse();
        assertThat(given.isList("null")).isFalse();
        assertThat(given.isList("missing")).isFalse();
        assertThat(given.unread()).containsExactly("/none", "/one", "/text");
    }
}
