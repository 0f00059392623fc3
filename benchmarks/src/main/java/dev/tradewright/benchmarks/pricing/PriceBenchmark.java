// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.pricing;

import dev.tradewright.commerce.pricing.CartPricer;
import dev.tradewright.commerce.pricing.PricedCart;
import dev.tradewright.commerce.pricing.PricedLine;
import dev.tradewright.core.decision.Decision;
import java.util.Arrays;
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
 * A cart against many promotions of which 20 match. Both must give the same discount for each line before anything is timed. Run it with
 * {@code java -jar benchmarks/target/benchmarks.jar PriceBenchmark -prof gc}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PriceBenchmark {

    /** Lines of the cart. */
    @Param({"10", "50"})
    public int lines;

    /** Promotions in all. */
    @Param({"20", "200", "2000"})
    public int promotions;

    private Workload workload = new Workload(10, Workload.MATCHING);
    private CartPricer tradewright = CartPricer.compile(workload.rules, workload.assortment);
    private DroolsPricer drools = DroolsPricer.build(10, Workload.MATCHING);

    /** Compiles, and compares the results. */
    @Setup
    public void compile() {
        workload = new Workload(lines, promotions);
        tradewright = CartPricer.compile(workload.rules, workload.assortment);
        drools = DroolsPricer.build(lines, promotions);
        long[] ours = tradewright().orElseThrow().lines().stream()
                .mapToLong(line -> line.discount().minorUnits())
                .toArray();
        long[] theirs = drools();
        if (!Arrays.equals(ours, theirs) || Arrays.stream(ours).anyMatch(discount -> discount == 0)) {
            throw new IllegalStateException(
                    "discounts differ: " + Arrays.toString(ours) + " and " + Arrays.toString(theirs));
        }
    }

    /** Ours: the whole priced cart with taxes, totals and the outcome of every promotion, each reckoned; they become values when they are asked for. */
    @Benchmark
    public Decision<PricedCart> tradewright() {
        return tradewright.price(workload.cart, workload.context);
    }

    /** Ours, with each line, its discounts and its tax asked for, and the outcomes of the promotions that match. */
    @Benchmark
    public PricedCart tradewrightRead() {
        PricedCart priced = tradewright().orElseThrow();
        for (PricedLine line : priced.lines()) {
            if (line.discounts().isEmpty()) {
                throw new IllegalStateException("no discount in " + line);
            }
        }
        for (int i = 0; i < Workload.MATCHING; i++) {
            if (!priced.outcomes().get(i).isApplied()) {
                throw new IllegalStateException(
                        "nothing from " + priced.outcomes().get(i));
            }
        }
        return priced;
    }

    /** Drools: the discounts alone. */
    @Benchmark
    public long[] drools() {
        return drools.price();
    }
}
