// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.payroll;

import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayStructure;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A pay structure of 500 components, checked and made ready. Run it with {@code java -jar benchmarks/target/benchmarks.jar payroll.CompileBenchmark}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class CompileBenchmark {

    private final PayStructure structure = Staff.structure(500);

    /** Ours. */
    @Benchmark
    public PayEngine tradewright() {
        return PayEngine.compile(structure);
    }
}
