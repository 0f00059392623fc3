// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockEvent.Kind;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.event.testkit.Threads;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CellTest {

    private static final Sku A = Sku.of("A");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final CommandId COMMAND = CommandId.of("command");

    private final Cell cell = new Cell(A, 1, new TouchedCells());

    private static StockEvent received(long quantity) {
        return StockEvent.arrived(Kind.RECEIVED, A, COMMAND, quantity, NOW);
    }

    /** More than fill the longest piece twice. */
    @Test
    void eventsStayInOrder() {
        LongStream.rangeClosed(1, 5_000).mapToObj(CellTest::received).forEach(cell::apply);
        assertThat(cell.events())
                .extracting(StockEvent::quantity)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 5_000).boxed().toList());
        assertThat(cell.stock()).isEqualTo(Stock.of(5_000L * 5_001 / 2, 0, 0, StockPolicy.STRICT));
        assertThat(cell.isBalanced()).isTrue();
        cell.truncate();
        assertThat(cell.events()).isEmpty();
        assertThat(cell.isBalanced()).isTrue();
        cell.apply(received(7));
        assertThat(cell.events()).containsExactly(received(7));
        assertThat(cell.isBalanced()).isTrue();
    }

    /** Nothing is reserved that could be committed. */
    @Test
    void whatWouldLeaveItsRangeIsNotCounted() {
        cell.apply(received(2));
        StockEvent impossible = StockEvent.settled(Kind.COMMITTED, A, COMMAND, COMMAND, 1, NOW);
        assertThatIllegalArgumentException().isThrownBy(() -> cell.apply(impossible));
        assertThat(cell.stock()).isEqualTo(Stock.of(2, 0, 0, StockPolicy.STRICT));
        assertThat(cell.events()).hasSize(1);
    }

    /** All counters rise together; whoever reads meanwhile sees them equal, and never falling. */
    @Test
    void readersSeeOneMoment() {
        long last = 200_000;
        try (Threads threads = Threads.of(3, "counters")) {
            threads.together(thread -> {
                if (thread == 0) {
                    for (long i = 1; i <= last; i++) {
                        cell.set(Stock.of(i, i, i, StockPolicy.backorder(i)));
                    }
                    return;
                }
                long before = 0;
                while (before < last) {
                    Stock seen = cell.stock();
                    long units = seen.onHand();
                    if (seen.reserved() != units
                            || seen.damaged() != units
                            || seen.policy().backorderDepth() != units
                            || units < before) {
                        throw new AssertionError(seen + " after " + before);
                    }
                    before = units;
                }
            });
        }
        assertThat(cell.stock()).isEqualTo(Stock.of(last, last, last, StockPolicy.backorder(last)));
    }
}
