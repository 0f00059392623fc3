// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.stock;

import dev.tradewright.commerce.inventory.testkit.StockStoreContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The peer is held to what ours is held to, so that the two can be compared. */
class MapStockTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContract() {
        return StockStoreContract.of(MapStock::new).clauses().entrySet().stream()
                .map(clause -> DynamicTest.dynamicTest(clause.getKey(), clause.getValue()::run));
    }
}
