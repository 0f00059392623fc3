// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.stock;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * One unit of one of many products, reserved and released; the n-th product is asked for in proportion to n to the power of -1.1 (Zipf). Run it with
 * {@code java -jar benchmarks/target/benchmarks.jar stock.ReserveManyBenchmark -prof gc}.
 */
public class ReserveManyBenchmark extends StockBenchmark {

    private static final int DRAWS = 1 << 16;
    private static final double EXPONENT = 1.1;

    @Param({"64", "65536"})
    private int products = 1;

    private int[] draws = {};

    @Override
    int products() {
        return products;
    }

    /** Draws the products that are asked for. */
    @Setup(Level.Trial)
    public void draw() {
        double[] sums = new double[products];
        double sum = 0;
        for (int i = 0; i < products; i++) {
            sum += Math.pow(i + 1.0, -EXPONENT);
            sums[i] = sum;
        }
        SplittableRandom random = new SplittableRandom(products);
        draws = new int[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            int found = java.util.Arrays.binarySearch(sums, random.nextDouble() * sum);
            draws[i] = Math.min(products - 1, found < 0 ? -found - 1 : found);
        }
    }

    /** Ours. */
    @Benchmark
    public Object tradewright(Orders orders) {
        return ours(orders.reserve(skus[draws[orders.next() & (DRAWS - 1)]]), orders);
    }

    /** {@link MapStock}. */
    @Benchmark
    public Object concurrentHashMap(Orders orders) {
        return theirs(orders.reserve(skus[draws[orders.next() & (DRAWS - 1)]]), orders);
    }
}
