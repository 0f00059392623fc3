// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.stock;

import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockLine;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * One unit each of three of a hundred products in one order, all or nothing, reserved and released. Run it with
 * {@code java -jar benchmarks/target/benchmarks.jar stock.ReserveThreeBenchmark -prof gc}.
 */
public class ReserveThreeBenchmark extends StockBenchmark {

    private static final int PRODUCTS = 100;

    /** Far enough from each other that an order never names a product twice, and odd enough that orders differ. */
    private static final int STEP = 37;

    @Override
    int products() {
        return PRODUCTS;
    }

    /** Ours. */
    @Benchmark
    public Object tradewright(Orders orders) {
        return ours(reserve(orders), orders);
    }

    /** {@link MapStock}. */
    @Benchmark
    public Object concurrentHashMap(Orders orders) {
        return theirs(reserve(orders), orders);
    }

    private Reserve reserve(Orders orders) {
        int first = orders.next() % PRODUCTS;
        return orders.reserve(List.of(
                StockLine.of(skus[first], 1),
                StockLine.of(skus[(first + STEP) % PRODUCTS], 1),
                StockLine.of(skus[(first + 2 * STEP) % PRODUCTS], 1)));
    }
}
