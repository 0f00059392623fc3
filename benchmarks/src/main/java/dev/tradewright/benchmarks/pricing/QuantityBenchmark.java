// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.pricing;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.pricing.CartPricer;
import dev.tradewright.commerce.pricing.PricedCart;
import dev.tradewright.core.decision.Decision;
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

/** One line of one piece or of many: the work must not grow. Run it with {@code java -jar benchmarks/target/benchmarks.jar QuantityBenchmark -prof gc}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class QuantityBenchmark {

    /** Pieces of the line. */
    @Param({"1", "6000"})
    public long pieces;

    private final Workload workload = new Workload(10, Workload.MATCHING);
    private final CartPricer tradewright = CartPricer.compile(workload.rules, workload.assortment);
    private Cart cart = Cart.of();

    /** Makes the cart. */
    @Setup
    public void fill() {
        cart = Cart.of(CartLine.of("L", "S0", pieces));
    }

    /** Ours. */
    @Benchmark
    public Decision<PricedCart> tradewright() {
        return tradewright.price(cart, workload.context);
    }
}
