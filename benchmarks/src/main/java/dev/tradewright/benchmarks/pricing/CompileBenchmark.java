// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.pricing;

import dev.tradewright.commerce.pricing.CartPricer;
import dev.tradewright.commerce.pricing.PricingRules;
import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
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
 * From promotions to something that can be asked: from values or a model in Java, and from the text in which rules are kept. Ours are checked, indexed and
 * fingerprinted. Run it with {@code java -jar benchmarks/target/benchmarks.jar pricing.CompileBenchmark}.
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
    private String document = "";

    /** Makes the rules. */
    @Setup
    public void make() {
        workload = new Workload(LINES, promotions);
        document = PricingRules.DOCUMENT.write(workload.rules).toString();
    }

    /** Ours. */
    @Benchmark
    public CartPricer tradewright() {
        return CartPricer.compile(workload.rules, workload.assortment);
    }

    /** Ours, from the document that is kept where people edit rules: read strictly, then compiled. */
    @Benchmark
    public CartPricer tradewrightFromText() {
        PricingRules read = DocumentReader.of(PricingRules.DOCUMENT, new JacksonTokenizer())
                .read(document)
                .orElseThrow();
        return CartPricer.compile(read, workload.assortment);
    }

    /** Drools, given a model in Java: nothing is parsed, checked or compiled. */
    @Benchmark
    public Object drools() {
        return DroolsPricer.build(LINES, promotions);
    }

    /** Drools, from a rule file, as an executable model. */
    @Benchmark
    public Object droolsFromText() {
        return DroolsPricer.buildFromText(promotions);
    }
}
