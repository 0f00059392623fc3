// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.runner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks and prints a table of ratios, as it stands in {@code benchmarks/README.md}. By convention each class of benchmarks is one
 * operation, each method a library, and {@code tradewright} is ours; the time of every other is stated as a multiple of ours, with the bytes that
 * one operation allocates.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.tradewright.benchmarks.runner.Compare benchmarks.money</pre>
 */
public final class Compare {

    private static final String OURS = "tradewright";
    private static final String BYTES = "gc.alloc.rate.norm";

    private Compare() {}

    /**
     * Runs and prints.
     *
     * @param arguments  JMH's own: parts of names, {@code -f 2}, {@code -i 10}
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if an argument is none of JMH's
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(arguments));
        options.addProfiler(GCProfiler.class).shouldFailOnError(true);
        System.out.println(table(new Runner(options.build()).run()));
    }

    /** One row per operation and library, in the order of the run, ours first. */
    static String table(Collection<RunResult> results) {
        Map<String, Map<String, RunResult>> operations = new LinkedHashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            int method = benchmark.lastIndexOf('.');
            String parameters = parameters(result);
            operations
                    .computeIfAbsent(
                            operation(benchmark.substring(0, method)) + parameters, any -> new LinkedHashMap<>())
                    .put(benchmark.substring(method + 1), result);
        }
        StringJoiner rows = new StringJoiner("\n");
        rows.add("| operation | library | ns/op | error | x ours | B/op |");
        rows.add("|---|---|---:|---:|---:|---:|");
        operations.forEach((operation, libraries) -> {
            RunResult ours = libraries.get(OURS);
            for (String library : oursFirst(libraries)) {
                rows.add(row(operation, library, Objects.requireNonNull(libraries.get(library)), ours));
            }
        });
        return rows.toString();
    }

    private static String operation(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace("Benchmark", "");
    }

    private static String parameters(RunResult result) {
        StringJoiner text = new StringJoiner(", ", " (", ")").setEmptyValue("");
        for (String name : result.getParams().getParamsKeys()) {
            text.add(name + " " + result.getParams().getParam(name));
        }
        return text.toString();
    }

    private static List<String> oursFirst(Map<String, RunResult> libraries) {
        List<String> names = new ArrayList<>(libraries.keySet());
        if (names.remove(OURS)) {
            names.add(0, OURS);
        }
        return names;
    }

    private static String row(String operation, String library, RunResult result, @Nullable RunResult ours) {
        Result<?> time = result.getPrimaryResult();
        Result<?> bytes = result.getSecondaryResults().get(BYTES);
        String ratio = ours == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.1f",
                        time.getScore() / ours.getPrimaryResult().getScore());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %s | %s |",
                operation,
                library,
                time.getScore(),
                time.getScoreError(),
                ratio,
                bytes == null ? "" : String.format(Locale.ROOT, "%.0f", bytes.getScore()));
    }
}
