// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.selling;

import dev.tradewright.benchmarks.week.Problem;
import dev.tradewright.benchmarks.week.ProblemsException;
import dev.tradewright.benchmarks.week.WeekRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes one page that needs nothing beside it: the figures as JSON, the words, and the charting library inside. */
final class ReportPage {

    private static final String FILE = "report.html";
    private static final String TEMPLATE = "report-template.html";
    private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

    private ReportPage() {}

    static void write(WeekRun run, Map<String, Object> section, String invoice, String explained)
            throws ProblemsException {
        Map<String, Object> words = new LinkedHashMap<>();
        Object days = section.get("days");
        List<String> dates = days instanceof Map<?, ?> byDay
                ? byDay.keySet().stream().map(String::valueOf).sorted().toList()
                : List.of();
        Map<String, Object> arguments = Map.of(
                "invoice", invoice,
                "from", dates.isEmpty() ? "-" : dates.get(0),
                "to", dates.isEmpty() ? "-" : dates.get(dates.size() - 1));
        for (String code : Set.copyOf(Words.TEXTS.codes())) {
            if (code.startsWith("page.")) {
                words.put(code.substring("page.".length()), Words.of(code, run.locale(), arguments));
            }
        }
        Map<String, Object> data = new LinkedHashMap<>(section);
        data.put("words", words);
        data.put("receipt", explained);
        data.put("language", run.locale().toLanguageTag());
        try {
            // in a script element no text may look like its end
            String json = JsonMapper.builder().build().writeValueAsString(data).replace("<", "\\u003c");
            String page = text(ReportPage.class.getResourceAsStream(TEMPLATE))
                    .replace("/*ECHARTS*/", text(ReportPage.class.getResourceAsStream(ECHARTS)))
                    .replace("/*DATA*/null", json);
            Files.createDirectories(run.output());
            Files.writeString(run.output().resolve(FILE), page);
        } catch (IOException e) {
            Path folder = run.output();
            throw new ProblemsException(
                    List.of(new Problem(folder.toString(), "output", Map.of("cause", String.valueOf(e.getMessage())))));
        }
    }

    private static String text(@Nullable InputStream resource) throws IOException {
        try (InputStream in = resource) {
            if (in == null) {
                throw new IOException("a part of the page is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
