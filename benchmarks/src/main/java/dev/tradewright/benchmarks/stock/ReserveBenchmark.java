// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.stock;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * One unit of one hot product, reserved and released, while no or a thousand other carts hold a unit of it. Run it with {@code java -jar benchmarks/target/benchmarks.jar stock.ReserveBenchmark -prof gc},
 * and with {@code -t 2} on two threads.
 */
public class ReserveBenchmark extends StockBenchmark {

    @Param({"0", "1000"})
    private int carts;

    @Override
    int products() {
        return 1;
    }

    @Override
    int carts() {
        return carts;
    }

    /** Ours. */
    @Benchmark
    public Object tradewright(Orders orders) {
        orders.next();
        return ours(orders.reserve(skus[0]), orders);
    }

    /** {@link MapStock}. */
    @Benchmark
    public Object concurrentHashMap(Orders orders) {
        orders.next();
        return theirs(orders.reserve(skus[0]), orders);
    }
}
