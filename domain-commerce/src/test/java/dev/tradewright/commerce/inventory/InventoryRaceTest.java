// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads on few products, with what the store's contract does not know: periods that turn, replay, journals. */
@Timeout(60)
class InventoryRaceTest {

    private static final int THREADS = 4;
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final List<Sku> SKUS =
            IntStream.range(0, 5).mapToObj(i -> Sku.of("SKU-" + i)).toList();

    private static CommandId id(String text) {
        return CommandId.of(text);
    }

    private static void together(IntConsumer task) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            futures.add(threads.submit(() -> {
                start.await();
                task.accept(number);
                return null;
            }));
        }
        start.countDown();
        try {
            for (Future<?> future : futures) {
                future.get(30, TimeUnit.SECONDS);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Three products of five in random order, while another thread ends periods: nothing oversold, lost or done twice. */
    @RepeatedTest(10)
    void periodsTurnWhileOrdersComeIn() {
        List<StockEvent> journal = Collections.synchronizedList(new ArrayList<>());
        Inventory inventory = Inventory.create(journal::addAll);
        SKUS.forEach(sku ->
                inventory.handle(new Receive(id("in-" + sku), sku, 20), NOW).orElseThrow());
        AtomicLong shipped = new AtomicLong();
        together(thread -> {
            SplittableRandom random = new SplittableRandom(thread);
            for (int round = 0; round < 500; round++) {
                if (thread == 0) {
                    if (round % 20 == 0) {
                        inventory.checkpoint();
                    }
                    inventory.expire(NOW.plusSeconds(1));
                    continue;
                }
                String name = thread + "-" + round;
                Reserve reserve = new Reserve(id("r-" + name), some(random), NOW.plusSeconds(1 + random.nextInt(2)));
                if (inventory.handle(reserve, NOW).isAccepted()) {
                    boolean leaves = random.nextInt(10) == 0;
                    var end = leaves
                            ? inventory.handle(Commit.all(id("c-" + name), reserve.id()), NOW)
                            : inventory.handle(Release.all(id("c-" + name), reserve.id()), NOW);
                    if (leaves && end.isAccepted()) {
                        shipped.addAndGet(3);
                    }
                }
                SKUS.forEach(sku -> assertThat(inventory.stock(sku).available()).isNotNegative());
            }
        });
        inventory.expire(NOW.plusSeconds(9));
        long left =
                inventory.stocks().values().stream().mapToLong(Stock::onHand).sum();
        assertThat(left).isEqualTo(100 - shipped.get());
        assertThat(inventory.stocks().values()).allMatch(stock -> stock.reserved() == 0);
        assertThat(inventory.unbalanced()).isEmpty();
        Inventory replayed = Inventory.replay(StockCheckpoint.EMPTY, journal, StockJournal.NONE);
        assertThat(replayed.stocks()).isEqualTo(inventory.stocks());
        assertThat(replayed.unbalanced()).isEmpty();
    }

    private static List<StockLine> some(SplittableRandom random) {
        int first = random.nextInt(SKUS.size());
        int step = 1 + random.nextInt(SKUS.size() - 1);
        return IntStream.range(0, 3)
                .map(i -> (first + i * step) % SKUS.size())
                .mapToObj(i -> StockLine.of(SKUS.get(i), 1))
                .toList();
    }

    /** A period that turns in the middle of a command sent by several threads at once does not make it be done twice. */
    @Test
    void onceWhileThePeriodTurns() {
        Inventory inventory = Inventory.create();
        Sku sku = SKUS.get(0);
        for (int round = 0; round < 300; round++) {
            Receive receive = new Receive(id("in-" + round), sku, 1);
            together(thread -> {
                if (thread == 0) {
                    inventory.truncate(); // one turn in each round: the identity is of this period or the one before
                } else {
                    inventory.handle(receive, NOW).orElseThrow();
                }
            });
            assertThat(inventory.stock(sku).onHand()).isEqualTo(round + 1L);
        }
        assertThat(inventory.unbalanced()).isEmpty();
    }

    /** A hundred holds end while their orders are paid: each is either shipped whole or free again, never both. */
    @RepeatedTest(20)
    void expiryMeetsCommit() {
        Inventory inventory = Inventory.create();
        SKUS.forEach(sku ->
                inventory.handle(new Receive(id("in-" + sku), sku, 100), NOW).orElseThrow());
        for (int i = 0; i < 100; i++) {
            Reserve reserve = new Reserve(
                    id("r-" + i), SKUS.stream().map(sku -> StockLine.of(sku, 1)).toList(), NOW.plusMillis(i));
            inventory.handle(reserve, NOW.minusSeconds(1)).orElseThrow();
        }
        AtomicLong paid = new AtomicLong();
        together(thread -> {
            for (int i = 0; i < 100; i++) {
                if (thread < 2) {
                    inventory.expire(NOW.plusMillis(i));
                } else if (inventory
                        .handle(
                                Commit.all(id("c-" + thread + "-" + i), id("r-" + i)),
                                NOW.plusMillis(i).minusNanos(1))
                        .isAccepted()) {
                    paid.incrementAndGet();
                }
            }
        });
        inventory.expire(NOW.plusSeconds(1));
        for (Sku sku : SKUS) {
            List<StockEvent> events = inventory.events(sku);
            assertThat(events.stream().filter(event -> event.kind() == StockEvent.Kind.COMMITTED))
                    .hasSize((int) paid.get());
            assertThat(events).hasSize(1 + 100 + 100);
            assertThat(inventory.stock(sku)).isEqualTo(Stock.of(100 - paid.get(), 0, 0, StockPolicy.STRICT));
        }
        assertThat(inventory.unbalanced()).isEmpty();
    }
}
