// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.pricing;

import dev.tradewright.commerce.pricing.CartPricer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From promotions to something that can be asked. Ours are checked, indexed and fingerprinted; Drools is given an executable model, without a rule file to
 * be parsed and compiled. Run it with {@code java -jar benchmarks/target/benchmarks.jar pricing.CompileBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CompileBenchmark {

    private static final int LINES = 10;

    /** Promotions in all. */
    @Param({"20", "2000"})
    public int promotions;

    private Workload workload = new Workload(LINES, Workload.MATCHING);

    /** Makes the rules. */
    @Setup
    public void make() {
        workload = new Workload(LINES, promotions);
    }

    /** Ours. */
    @Benchmark
    public CartPricer tradewright() {
        return CartPricer.compile(workload.rules, workload.assortment);
    }

    /** Drools. */
    @Benchmark
    public Object drools() {
        return DroolsPricer.build(LINES, promotions);
    }
}
