// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Counts the outcomes of cases by topic, and keeps those that did not pass. Not thread-safe: cases run one after the other. */
final class Tally {

    /** What became of a case. */
    enum Outcome {
        PASSED,
        FAILED,
        /** The topic has no adapter, or the case has a field that its adapter does not know. */
        UNSUPPORTED,
        /** Listed as wrong, or as a convention that is not followed. */
        DISPUTED,
        /** A topic of another module. */
        NOT_MINE
    }

    private final Map<String, Map<Outcome, Integer>> byTopic = new TreeMap<>();
    private final List<Map<String, Object>> report = new ArrayList<>();

    void count(String topic, Outcome outcome) {
        byTopic.computeIfAbsent(topic, any -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }

    void note(String id, String topic, Outcome outcome, Object expected, Object actual, List<String> differences) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("topic", topic);
        row.put("outcome", name(outcome));
        row.put("expected", expected);
        row.put("actual", String.valueOf(actual));
        row.put("differences", differences);
        report.add(row);
    }

    int total(Outcome outcome) {
        return byTopic.values().stream()
                .mapToInt(counts -> counts.getOrDefault(outcome, 0))
                .sum();
    }

    /** One line per topic of this module, and the total last. */
    String summary() {
        StringJoiner lines = new StringJoiner("\n");
        byTopic.forEach((topic, counts) -> {
            if (!counts.containsKey(Outcome.NOT_MINE)) {
                StringJoiner parts = new StringJoiner(", ");
                counts.forEach((outcome, number) -> parts.add(number + " " + name(outcome)));
                lines.add("conformance " + topic + ": " + parts);
            }
        });
        for (Outcome other : List.of(Outcome.DISPUTED, Outcome.NOT_MINE)) {
            if (total(other) > 0) {
                lines.add("conformance: " + total(other) + " " + name(other));
            }
        }
        lines.add("conformance: " + total(Outcome.PASSED) + " passed, " + total(Outcome.FAILED) + " failed, "
                + total(Outcome.UNSUPPORTED) + " unsupported");
        return lines.toString();
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** Writes what did not pass, one JSON object per line. */
    void write(Path file) {
        ObjectMapper json = JsonMapper.builder().build();
        StringJoiner lines = new StringJoiner("\n", "", report.isEmpty() ? "" : "\n");
        report.forEach(row -> lines.add(json.writeValueAsString(row)));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, lines.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
