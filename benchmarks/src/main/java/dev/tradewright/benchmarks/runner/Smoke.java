// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.runner;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Proves that every benchmark runs: one short iteration of each in this JVM, with the first value of each parameter, which by convention is the
 * smallest. A benchmark that fails ends with exit code 1. It measures nothing.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.tradewright.benchmarks.runner.Smoke</pre>
 */
public final class Smoke {

    private static final TimeValue SHORT = TimeValue.milliseconds(10);

    private Smoke() {}

    /**
     * Runs all benchmarks shortly.
     *
     * @param arguments  JMH's own, for example a part of a name
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if an argument is none of JMH's
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(arguments));
        options.forks(0).warmupIterations(0).measurementIterations(1).measurementTime(SHORT);
        options.shouldFailOnError(true).verbosity(VerboseMode.SILENT);
        Parameters.smallest().forEach((name, value) -> options.param(name, value));
        Collection<RunResult> results = new Runner(options.build()).run();
        List<String> names = results.stream()
                .map(result -> result.getParams().getBenchmark())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            throw new RunnerException("no benchmark was found");
        }
        System.out.println("benchmarks: " + names.size() + " ran");
    }
}
