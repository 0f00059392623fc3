// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockCounterTest {

    @ParameterizedTest
    @CsvSource({
        "10, 7, true, 3",
        "10, 10, true, 0",
        "10, 11, false, 10",
        "0, 1, false, 0",
        "2147483647, 2147483647, true, 0",
        "2147483646, 2147483647, false, 2147483646",
    })
    void reserve(int onHand, int quantity, boolean expected, int available) {
        StockCounter counter = StockCounter.of(onHand);
        assertThat(counter.tryReserve(quantity)).isEqualTo(expected);
        assertThat(counter.available()).isEqualTo(available);
        assertThat(counter.onHand()).isEqualTo(onHand);
        assertThat(counter.reserved()).isEqualTo(onHand - available);
    }

    @Test
    void example() {
        StockCounter counter = StockCounter.of(10);
        assertThat(counter.tryReserve(7)).isTrue();
        assertThat(counter.tryReserve(4)).isFalse();
        assertThat(counter).hasToString("10 on hand, 7 reserved");
        counter.release(3);
        counter.ship(4);
        assertThat(counter).hasToString("6 on hand, 0 reserved");
        counter.receive(1);
        assertThat(counter.available()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void quantityBelowOneIsRefused(int quantity) {
        StockCounter counter = StockCounter.of(5);
        List<Runnable> calls = List.of(
                () -> counter.tryReserve(quantity),
                () -> counter.release(quantity),
                () -> counter.ship(quantity),
                () -> counter.receive(quantity));
        for (Runnable call : calls) {
            assertThatIllegalArgumentException()
                    .isThrownBy(call::run)
                    .withMessage("quantity (" + quantity + ") must be 1 or more");
        }
        assertThat(counter).hasToString("5 on hand, 0 reserved");
    }

    @Test
    void whatWouldOverflowIsRefused() {
        StockCounter counter = StockCounter.of(Integer.MAX_VALUE - 1);
        counter.tryReserve(5);
        counter.receive(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.receive(1))
                .withMessageStartingWith("quantity (1) must not raise the 2147483647 on hand above 2147483647");
        assertThat(counter).hasToString("2147483647 on hand, 5 reserved");
        assertThatIllegalArgumentException().isThrownBy(() -> StockCounter.of(-1));
    }

    @Test
    void moreThanReservedIsNotReleasedAndNotShipped() {
        StockCounter counter = StockCounter.of(5);
        counter.tryReserve(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.release(3))
                .withMessageStartingWith("quantity (3) must not be more than the 2 that are reserved");
        assertThatIllegalArgumentException().isThrownBy(() -> counter.ship(3));
        assertThat(counter).hasToString("5 on hand, 2 reserved");
    }

    /** Against two plain numbers. */
    @Property
    void countsLikeTwoNumbers(@ForAll @IntRange(max = 100) int start, @ForAll("steps") List<int[]> steps) {
        StockCounter counter = StockCounter.of(start);
        int onHand = start;
        int reserved = 0;
        for (int[] step : steps) {
            int quantity = step[1];
            switch (step[0]) {
                case 0 -> {
                    boolean can = onHand - reserved >= quantity;
                    assertThat(counter.tryReserve(quantity)).isEqualTo(can);
                    reserved += can ? quantity : 0;
                }
                case 1 -> {
                    counter.receive(quantity);
                    onHand += quantity;
                }
                default -> {
                    int part = Math.min(quantity, reserved);
                    if (part > 0 && step[0] == 2) {
                        counter.release(part);
                        reserved -= part;
                    } else if (part > 0) {
                        counter.ship(part);
                        reserved -= part;
                        onHand -= part;
                    }
                }
            }
            assertThat(counter.onHand()).isEqualTo(onHand);
            assertThat(counter.reserved()).isEqualTo(reserved);
            assertThat(counter.available()).isEqualTo(onHand - reserved).isNotNegative();
        }
    }

    @Provide
    Arbitrary<List<int[]>> steps() {
        return Arbitraries.integers()
                .between(0, 3)
                .flatMap(kind -> Arbitraries.integers().between(1, 50).map(quantity -> new int[] {kind, quantity}))
                .list()
                .ofMaxSize(60);
    }

    /** 4 threads want 8,000 units of 5,000; a counter that looks before it writes gives some of them twice. */
    @RepeatedTest(20)
    void threadsNeverGetMoreThanThereIs() throws InterruptedException, ExecutionException {
        StockCounter counter = StockCounter.of(5_000);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> futures = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            futures.add(threads.submit(() -> {
                start.await();
                int got = 0;
                for (int i = 0; i < 2_000; i++) {
                    if (counter.tryReserve(1)) {
                        got++;
                        if (i % 3 == 0) {
                            counter.release(1);
                            got--;
                        }
                    }
                }
                return got;
            }));
        }
        start.countDown();
        int got = 0;
        for (Future<Integer> future : futures) {
            got += future.get();
        }
        threads.shutdown();
        assertThat(got).isEqualTo(counter.reserved()).isLessThanOrEqualTo(5_000);
        assertThat(counter.onHand()).isEqualTo(5_000);
    }
}
