// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.runner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.util.Optional;

/** The parameters of all benchmarks. One name means the same in all of them. */
final class Parameters {

    private Parameters() {}

    /** The first value of each parameter. */
    static Map<String, String> smallest() {
        Map<String, String> smallest = new TreeMap<>();
        try (InputStream list = Parameters.class.getResourceAsStream(BenchmarkList.BENCHMARK_LIST)) {
            for (BenchmarkListEntry benchmark : BenchmarkList.readBenchmarkList(list)) {
                Optional<Map<String, String[]>> parameters = benchmark.getParams();
                if (parameters.hasValue()) {
                    parameters.get().forEach((name, values) -> smallest.putIfAbsent(name, values[0]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(BenchmarkList.BENCHMARK_LIST + " cannot be read", e);
        }
        return smallest;
    }
}
