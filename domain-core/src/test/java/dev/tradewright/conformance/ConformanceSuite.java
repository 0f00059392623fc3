// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
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
 * <p>{@code -Dconformance.every=10} runs every tenth of the cases only, the first among them, and no total: what the mutation test does, which runs
 * each case again and again.
 *
 * <p>The last line that it prints is the total; what did not pass stands in {@code target/conformance/report.jsonl}. Cases listed by id in
 * {@code conformance/disputed.md} are counted apart.
 */
public abstract class ConformanceSuite {

    private static final String FILES = "conformance.cases";

    private static final String EVERY = "conformance.every";

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
        CaseRunner runner = new CaseRunner(topics(), this::isMine, this::errorCode, disputed(), tally);
        List<DynamicTest> tests = new ArrayList<>();
        if (files.isBlank()) {
            sampled(rows(files()), Integer.getInteger(EVERY, 1))
                    .forEach(row -> tests.add(test(
                            row,
                            () -> assertThat(runner.run(row)).as(row.toString()).isEmpty())));
        } else {
            for (String file : files.split(",")) {
                read(text(Path.of(file.strip()))).forEach(row -> tests.add(test(row, () -> runner.run(row))));
            }
        }
        if (Integer.getInteger(EVERY, 1) > 1) {
            return tests.stream();
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

    private static DynamicTest test(JsonNode row, Executable judgement) {
        return DynamicTest.dynamicTest(row.get("id").asString(), judgement);
    }

    private List<String> rows(List<String> files) {
        return files.stream()
                .flatMap(file -> resource(file).lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    /**
     * Every so manieth of the lines, read; the others are not even read, since a mutation test asks for the cases anew before each of them.
     *
     * @param lines  the lines, each a case
     * @param every  1 for all lines, 2 for the first, the third, and so on
     */
    static List<JsonNode> sampled(List<String> lines, int every) {
        return IntStream.range(0, lines.size())
                .filter(index -> index % every == 0)
                .mapToObj(index -> JSON.readTree(lines.get(index)))
                .toList();
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
