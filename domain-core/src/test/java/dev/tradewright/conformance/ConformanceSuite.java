// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.conformance.Tally.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs all cases of a module, one dynamic test each. The module's own {@link #files()} must pass as a whole. With {@code -Dconformance.cases=FILE[,FILE...]} other files are run instead; they are reported, and never fail the build, since it
 * is the total that is wanted then:
 *
 * <pre>
 * ./mvnw -pl domain-core -am test -Dtest=ConformanceRunner -Dconformance.cases=cases.jsonl
 * </pre>
 *
 * <p>The last line that it prints is the total; what did not pass stands in {@code target/conformance/report.jsonl}. Cases listed by id in
 * {@code conformance/disputed.md} are counted apart.
 */
public abstract class ConformanceSuite {

    private static final String FILES = "conformance.cases";

    private static final Pattern DISPUTED_ID = Pattern.compile("^[-*#]+ `([^`]+)`", Pattern.MULTILINE);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The adapters of this module by topic. */
    protected abstract Map<String, Adapter> topics();

    /** The files of the module's own cases, in {@code conformance/} among its test resources. */
    protected abstract List<String> files();

    /** The code of an error in the cases for what the library throws; null if there is none, so that the case fails with it. */
    protected abstract @Nullable String errorCode(RuntimeException refusal);

    /**
     * Whether a topic without an adapter is this module's all the same, and unsupported.
     *
     * @param topic  the topic of a case
     */
    protected boolean isMine(String topic) {
        return false;
    }

    /** The cases, and the total at the end. */
    @TestFactory
    public Stream<DynamicTest> cases() {
        String files = System.getProperty(FILES, "");
        Tally tally = new Tally();
        List<DynamicTest> tests = new ArrayList<>();
        if (files.isBlank()) {
            Set<String> disputed = disputed();
            for (String file : files()) {
                for (JsonNode row : read(resource(file))) {
                    tests.add(DynamicTest.dynamicTest(
                            row.get("id").asString(),
                            () -> assertThat(run(row, disputed, tally))
                                    .as(row.toString())
                                    .isEmpty()));
                }
            }
        } else {
            for (String file : files.split(",")) {
                for (JsonNode row : read(text(Path.of(file.strip())))) {
                    tests.add(DynamicTest.dynamicTest(row.get("id").asString(), () -> run(row, disputed(), tally)));
                }
            }
        }
        tests.add(DynamicTest.dynamicTest("total", () -> {
            tally.write(Path.of("target", "conformance", "report.jsonl"));
            print(tally.summary());
        }));
        return tests.stream();
    }

    /** The total is this suite's product, so it goes to standard output. */
    private static void print(String summary) {
        System.out.println(summary);
    }

    /** Runs a case and counts it; returns what is wrong, nothing if it passed or is not to be judged. */
    List<String> run(JsonNode row, Set<String> disputed, Tally tally) {
        String id = row.get("id").asString();
        String topic = row.get("topic").asString();
        Adapter adapter = topics().get(topic);
        if (adapter == null && !isMine(topic)) {
            tally.count(topic, Outcome.NOT_MINE);
            return List.of();
        }
        if (disputed.contains(id)) {
            tally.count(topic, Outcome.DISPUTED);
            return List.of();
        }
        JsonNode expected = row.get("expect");
        Object actual = "no adapter";
        List<String> differences;
        Outcome outcome;
        try {
            if (adapter == null) {
                throw new UnsupportedCaseException("topic " + topic + " has no adapter");
            }
            Given given = new Given("", row.get("given"));
            actual = answer(adapter, given);
            if (!given.unread().isEmpty() && !isRefusal(actual)) {
                throw new UnsupportedCaseException("fields that the adapter does not know: " + given.unread());
            }
            differences = Answers.differences(expected, row.get("tolerance"), actual);
            outcome = differences.isEmpty() ? Outcome.PASSED : Outcome.FAILED;
        } catch (UnsupportedCaseException e) {
            differences = List.of(String.valueOf(e.getMessage()));
            outcome = Outcome.UNSUPPORTED;
        }
        tally.count(topic, outcome);
        if (outcome != Outcome.PASSED) {
            tally.note(id, topic, outcome, expected, actual, differences);
        }
        return differences;
    }

    /** What the adapter answers; a refusal of the library as its error code. */
    private Object answer(Adapter adapter, Given given) {
        try {
            return adapter.answer(given);
        } catch (UnsupportedCaseException e) {
            throw e;
        } catch (RuntimeException refusal) {
            String code = errorCode(refusal);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("error", code == null ? refusal.toString() : code);
            return answer;
        }
    }

    /** A refusal may come before all fields were read. */
    private static boolean isRefusal(Object answer) {
        return answer instanceof Map<?, ?> map && map.containsKey("error");
    }

    private Set<String> disputed() {
        Set<String> ids = new TreeSet<>();
        DISPUTED_ID.matcher(resource("disputed.md")).results().forEach(found -> ids.add(found.group(1)));
        return ids;
    }

    private static List<JsonNode> read(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).map(JSON::readTree).toList();
    }

    private String resource(String name) {
        try (InputStream in = getClass().getResourceAsStream("/conformance/" + name)) {
            if (in == null) {
                throw new IllegalStateException("conformance/" + name + " is missing among the test resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** A file, looked for in the folder of the run and in the one above: Maven runs tests in the module's, people name files from the root's. */
    private static String text(Path file) {
        try {
            return Files.readString(
                    Files.exists(file) || file.isAbsolute()
                            ? file
                            : Path.of("..").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("conformance.cases (" + file + ") cannot be read", e);
        }
    }
}
