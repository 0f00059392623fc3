// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Adjust;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockDecider.Dated;
import dev.tradewright.commerce.inventory.StockEvent.Kind;
import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.event.InMemoryEventLog;
import dev.tradewright.core.event.Store;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockValuesTest {

    private static final Sku A = Sku.of("A");
    private static final Sku B = Sku.of("B");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant END = NOW.plusSeconds(900);
    private static final CommandId R = CommandId.of("r");
    private static final CommandId C = CommandId.of("c");
    private static final StockEvent RECEIVED = StockEvent.arrived(Kind.RECEIVED, A, C, 1, NOW);

    @Test
    void valuesKeepTheirContract() {
        ValueContract.of(StockLine.of(A, 1), StockLine.of(A, 2), StockLine.of(B, 1))
                .holds();
        ValueContract.of(
                        StockPolicy.STRICT,
                        StockPolicy.UNLIMITED_BACKORDER,
                        StockPolicy.backorder(1),
                        StockPolicy.STRICT.withSafetyStock(1))
                .holds();
        ValueContract.of(
                        Stock.EMPTY,
                        Stock.of(1, 0, 0, StockPolicy.STRICT),
                        Stock.of(0, 1, 0, StockPolicy.STRICT),
                        Stock.of(0, 0, 1, StockPolicy.STRICT),
                        Stock.of(0, 0, 0, StockPolicy.backorder(1)))
                .holds();
        ValueContract.of(Hold.of(R, 1, END), Hold.of(R, 2, END), Hold.of(C, 1, END), Hold.of(R, 1, NOW))
                .holds();
        StockState empty = StockState.empty(A);
        StockState held = StockState.of(A, Stock.of(5, 2, 0, StockPolicy.STRICT), List.of(Hold.of(R, 2, END)));
        ValueContract.of(empty, StockState.empty(B), held).holds();
        ValueContract.of(
                        RECEIVED,
                        StockEvent.arrived(Kind.RETURNED, A, C, 1, NOW),
                        StockEvent.arrived(Kind.RECEIVED, B, C, 1, NOW),
                        StockEvent.arrived(Kind.RECEIVED, A, R, 1, NOW),
                        StockEvent.arrived(Kind.RECEIVED, A, C, 2, NOW),
                        StockEvent.arrived(Kind.RECEIVED, A, C, 1, END),
                        StockEvent.reserved(A, C, 1, 0, END, NOW),
                        StockEvent.reserved(A, C, 1, 1, END, NOW),
                        StockEvent.settled(Kind.RELEASED, A, C, R, 1, NOW),
                        StockEvent.settledRest(Kind.RELEASED, A, C, R, 1, NOW),
                        StockEvent.adjusted(Kind.ADJUSTED, A, C, -1, "count", false, NOW),
                        StockEvent.adjusted(Kind.ADJUSTED, A, C, -1, "count", true, NOW),
                        StockEvent.adjusted(Kind.ADJUSTED, A, C, -1, "theft", false, NOW),
                        StockEvent.policySet(A, C, StockPolicy.STRICT, NOW),
                        StockEvent.extended(A, C, R, END, NOW),
                        StockEvent.extended(A, C, R, END.plusNanos(1), NOW))
                .holds();
        StockChange one = StockChange.of(new Receive(C, A, 1), List.of(RECEIVED));
        StockChange other = StockChange.of(
                new Receive(C, A, 1), List.of(RECEIVED, StockEvent.arrived(Kind.RECEIVED, B, C, 1, NOW)));
        ValueContract.of(one, other).holds();
        ValueContract.of(
                        StockCheckpoint.EMPTY,
                        StockCheckpoint.of(
                                List.of(empty, held.sku().equals(A) ? StockState.empty(B) : held), List.of(), Map.of()),
                        StockCheckpoint.of(List.of(), List.of(one), Map.of()))
                .holds();
    }

    @Test
    void linesAreMergedAndSorted() {
        Reserve merged = new Reserve(R, List.of(StockLine.of(B, 1), StockLine.of(A, 2), StockLine.of(B, 3)), END);
        assertThat(merged.lines()).containsExactly(StockLine.of(A, 2), StockLine.of(B, 4));
        assertThat(merged)
                .isEqualTo(new Reserve(R, List.of(StockLine.of(A, 2), StockLine.of(B, 4)), END))
                .hasSameHashCodeAs(new Reserve(R, List.of(StockLine.of(A, 2), StockLine.of(B, 4)), END));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        List<Runnable> calls = List.of(
                () -> new Reserve(R, List.of(), END),
                () -> StockLine.of(A, 0),
                () -> new Reserve(R, List.of(StockLine.of(A, StockLine.MAX_QUANTITY), StockLine.of(A, 1)), END),
                () -> Adjust.onHand(C, A, 0, "count"),
                () -> Adjust.onHand(C, A, Long.MIN_VALUE, "count"),
                () -> Adjust.onHand(C, A, 1, " "),
                () -> StockPolicy.backorder(-1),
                () -> Stock.of(-1, 0, 0, StockPolicy.STRICT),
                () -> StockState.of(A, Stock.EMPTY, List.of(Hold.of(R, 1, END))),
                () -> StockEvent.reserved(A, R, 1, 2, END, NOW),
                () -> StockEvent.settled(Kind.RECEIVED, A, C, R, 1, NOW),
                () -> StockEvent.settledRest(Kind.EXPIRED, A, C, R, 1, NOW),
                () -> StockEvent.arrived(Kind.COMMITTED, A, C, 1, NOW),
                () -> StockEvent.adjusted(Kind.RECEIVED, A, C, 1, "count", false, NOW),
                () -> StockChange.of(new Receive(C, A, 1), List.of()),
                () -> StockCheckpoint.of(List.of(StockState.empty(A), StockState.empty(A)), List.of(), Map.of()),
                () -> Stock.EMPTY.after(StockEvent.settled(Kind.COMMITTED, A, C, R, 1, NOW)));
        for (Runnable call : calls) {
            assertThatIllegalArgumentException().isThrownBy(call::run);
        }
    }

    /** What each kind adds to on hand, reserved and damaged. */
    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 3, 0, 0",
        "RETURNED, 3, 0, 0",
        "RETURNED_DAMAGED, 0, 0, 3",
        "ADJUSTED, 3, 0, 0",
        "DAMAGED_ADJUSTED, 0, 0, 3",
        "RESERVED, 0, 3, 0",
        "RELEASED, 0, -3, 0",
        "EXPIRED, 0, -3, 0",
        "COMMITTED, -3, -3, 0",
        "POLICY_SET, 0, 0, 0",
        "EXTENDED, 0, 0, 0",
    })
    void signs(Kind kind, long onHand, long reserved, long damaged) {
        StockEvent event = switch (kind) {
            case RECEIVED, RETURNED, RETURNED_DAMAGED -> StockEvent.arrived(kind, A, C, 3, NOW);
            case ADJUSTED, DAMAGED_ADJUSTED -> StockEvent.adjusted(kind, A, C, 3, "count", false, NOW);
            case RESERVED -> StockEvent.reserved(A, R, 3, 0, END, NOW);
            case RELEASED, EXPIRED, COMMITTED -> StockEvent.settled(kind, A, C, R, 3, NOW);
            case POLICY_SET -> StockEvent.policySet(A, C, StockPolicy.STRICT, NOW);
            case EXTENDED -> StockEvent.extended(A, C, R, END, NOW);
        };
        Stock before = Stock.of(10, 10, 10, StockPolicy.STRICT);
        assertThat(before.after(event))
                .isEqualTo(Stock.of(10 + onHand, 10 + reserved, 10 + damaged, StockPolicy.STRICT));
    }

    /** The pure decider over core's event log, as a host may use it. */
    @Test
    void deciderWorksInACoreStore() {
        Store<StockState, Dated, StockEvent> store = Store.open(StockDecider.of(A), InMemoryEventLog.create());
        store.handle(C, new Dated(new Receive(C, A, 10), NOW)).orElseThrow();
        store.handle(R, new Dated(Reserve.of(R, A, 8, END), NOW)).orElseThrow();
        assertThat(store.handle(R, new Dated(Reserve.of(R, A, 8, END), NOW))
                        .orElseThrow()
                        .repeated())
                .isTrue();
        assertThat(store.handle(R, new Dated(Reserve.of(R, A, 7, END), NOW)).isAccepted())
                .isFalse();
        CommandId next = CommandId.of("next");
        Reserve five = Reserve.of(next, A, 5, END.plusSeconds(9));
        assertThat(store.handle(next, new Dated(five, END.minusNanos(1)))
                        .reasons()
                        .get(0)
                        .arguments())
                .containsEntry("missing", 3L);
        assertThat(store.handle(next, new Dated(five, END))
                        .orElseThrow()
                        .commit()
                        .events())
                .extracting(StockEvent::kind)
                .containsExactly(Kind.EXPIRED, Kind.RESERVED);
        CommandId part = CommandId.of("part");
        store.handle(part, new Dated(new Commit(part, next, List.of(StockLine.of(A, 2))), END))
                .orElseThrow();
        CommandId rest = CommandId.of("rest");
        store.handle(rest, new Dated(Release.all(rest, next), END)).orElseThrow();
        assertThat(store.state()).isEqualTo(StockState.of(A, Stock.of(8, 0, 0, StockPolicy.STRICT), List.of()));
    }
}
