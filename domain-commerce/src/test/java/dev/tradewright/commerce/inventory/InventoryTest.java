// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Adjust;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockCommand.SetPolicy;
import dev.tradewright.commerce.inventory.StockDecider.Dated;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryTest {

    private static final Sku MUG = Sku.of("MUG");
    private static final Sku TEA = Sku.of("TEA");
    private static final Sku POT = Sku.of("POT");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant END = NOW.plusSeconds(900);

    private final Inventory inventory = Inventory.create();

    private static CommandId id(String text) {
        return CommandId.of(text);
    }

    private void receive(Sku sku, long quantity) {
        inventory.handle(new Receive(id("in-" + sku), sku, quantity), NOW).orElseThrow();
    }

    private Decision<StockChange> reserve(String id, Sku sku, long quantity) {
        return inventory.handle(Reserve.of(id(id), sku, quantity, END), NOW);
    }

    /** promisable = max(0, on hand − safety) − reserved + depth; backordered of a request = what goes beyond the available. */
    @ParameterizedTest
    @CsvSource({
        // on hand, reserved, safety, depth, request, accepted, backordered
        "10, 7, 0, 0, 3, true, 0",
        "10, 7, 0, 0, 4, false, 0",
        "10, 7, 0, 5, 8, true, 5",
        "10, 7, 0, 5, 9, false, 0",
        "10, 7, 2, 0, 1, true, 0",
        "10, 7, 2, 0, 2, false, 0",
        "10, 7, 2, 5, 6, true, 5",
        "10, 7, 20, 12, 5, true, 5", // 0 on offer, 7 reserved: 7 wait already
        "10, 7, 20, 12, 6, false, 0",
        "0, 0, 0, 1000000000000000, 1000000000000, true, 1000000000000",
    })
    void promises(
            long onHand, long reserved, long safety, long depth, long request, boolean accepted, long backordered) {
        if (onHand > 0) {
            receive(MUG, onHand);
        }
        if (reserved > 0) {
            reserve("before", MUG, reserved).orElseThrow();
        }
        StockPolicy policy = StockPolicy.backorder(depth).withSafetyStock(safety);
        inventory.handle(new SetPolicy(id("policy"), MUG, policy), NOW).orElseThrow();
        Decision<StockChange> decision = reserve("now", MUG, request);
        assertThat(decision.isAccepted()).isEqualTo(accepted);
        decision.toOptional().ifPresent(change -> {
            assertThat(change.backordered()).isEqualTo(backordered);
            assertThat(change.backordered(MUG)).isEqualTo(backordered);
            assertThat(change.backordered(TEA)).isZero();
        });
    }

    @Test
    void allShortProductsAreNamedAtOnce() {
        receive(MUG, 5);
        receive(TEA, 2);
        Decision<StockChange> decision = inventory.handle(
                new Reserve(
                        id("order"),
                        List.of(StockLine.of(TEA, 3), StockLine.of(POT, 1), StockLine.of(MUG, 2), StockLine.of(MUG, 4)),
                        END),
                NOW);
        assertThat(decision.reasons())
                .extracting(Reason::arguments)
                .containsExactly(
                        Map.of("sku", "MUG", "requested", 6L, "available", 5L, "missing", 1L),
                        Map.of("sku", "POT", "requested", 1L, "available", 0L, "missing", 1L),
                        Map.of("sku", "TEA", "requested", 3L, "available", 2L, "missing", 1L));
        assertThat(decision.reasons()).extracting(Reason::code).containsOnly("inventory.insufficient");
        Reason mug = decision.reasons().get(0);
        assertThat(mug.toText(Locale.UK)).isEqualTo("only 5 of 6 MUG can be reserved, 1 is missing");
        assertThat(mug.toText(Locale.CHINA)).isEqualTo("MUG 需要 6 件，可预留 5 件，还缺 1 件");
        assertThat(inventory.stocks()).containsOnlyKeys(MUG, TEA);
        assertThat(inventory.events(MUG)).hasSize(1);
    }

    @Test
    void eventsTellWhatHappened() {
        receive(MUG, 10);
        reserve("order", MUG, 7).orElseThrow();
        inventory
                .handle(new Commit(id("ship"), id("order"), List.of(StockLine.of(MUG, 2))), NOW.plusSeconds(5))
                .orElseThrow();
        inventory.expire(END.plusSeconds(99));
        assertThat(inventory.events(MUG))
                .extracting(StockEvent::toString)
                .containsExactly(
                        "RECEIVED 10 x MUG by in-MUG at 2026-03-01T10:00:00Z",
                        "RESERVED 7 x MUG of order, 2026-03-01T10:15:00Z by order at 2026-03-01T10:00:00Z",
                        "COMMITTED 2 x MUG of order by ship at 2026-03-01T10:00:05Z",
                        "EXPIRED 5 x MUG of order by order at 2026-03-01T10:15:00Z");
        assertThat(inventory.stock(MUG)).isEqualTo(Stock.of(8, 0, 0, StockPolicy.STRICT));
        assertThat(inventory.unbalanced()).isEmpty();
    }

    @Test
    void onlyEndedReservationsExpireTheFirstToEndFirst() {
        receive(MUG, 100);
        for (int i = 20; i > 0; i--) { // against the order of the queue
            inventory
                    .handle(Reserve.of(id("order-" + i), MUG, i % 3 + 1, NOW.plusSeconds(i)), NOW)
                    .orElseThrow();
        }
        inventory.handle(Release.all(id("back"), id("order-7")), NOW).orElseThrow();
        assertThat(inventory.expire(NOW.plusSeconds(10)))
                .extracting(event -> event.command().value())
                .containsExactly(
                        "order-1",
                        "order-2",
                        "order-3",
                        "order-4",
                        "order-5",
                        "order-6",
                        "order-8",
                        "order-9",
                        "order-10");
        assertThat(inventory.expire(NOW.plusSeconds(10))).isEmpty();
        assertThat(inventory.stock(MUG).reserved()).isEqualTo(4 * 3 + 3 * 2 + 3 * 1); // 11 to 20
    }

    @Test
    void theWholeReservationIsGoneAtItsEndWhicheverProductIsLookedAt() {
        receive(MUG, 5);
        receive(TEA, 5);
        inventory
                .handle(new Reserve(id("order"), List.of(StockLine.of(MUG, 5), StockLine.of(TEA, 5)), END), NOW)
                .orElseThrow();
        assertThat(inventory.stock(MUG, END).reserved()).isZero();
        assertThat(inventory.stock(TEA).reserved()).isEqualTo(5); // not met yet
        Decision<StockChange> late = inventory.handle(Commit.all(id("ship"), id("order")), NOW);
        assertThat(late.reasons()).extracting(Reason::code).containsExactly("inventory.expired");
        assertThat(inventory.stock(TEA, END).reserved()).isZero();
    }

    @Test
    void whatWouldOverflowIsRefused() {
        Inventory full = Inventory.replay(
                StockCheckpoint.of(
                        List.of(StockState.of(MUG, Stock.of(Stock.MAX_UNITS - 5, 0, 0, StockPolicy.STRICT), List.of())),
                        List.of(),
                        Map.of()),
                List.of(),
                StockJournal.NONE);
        assertThat(full.handle(new Receive(id("in-1"), MUG, 5), NOW).isAccepted())
                .isTrue();
        assertThat(full.handle(new Receive(id("in-2"), MUG, 1), NOW).reasons())
                .extracting(Reason::code)
                .containsExactly("inventory.limit");
        assertThatIllegalArgumentException().isThrownBy(() -> new Receive(id("in-3"), MUG, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> StockLine.of(MUG, StockLine.MAX_QUANTITY + 1));
    }

    @Test
    void checkpointDropsWhatIsOldAndKeepsWhatIsOpen() {
        receive(MUG, 10);
        reserve("open", MUG, 2).orElseThrow();
        reserve("closed", MUG, 3).orElseThrow();
        inventory.handle(Release.all(id("back"), id("closed")), NOW).orElseThrow();
        StockCheckpoint first = inventory.checkpoint();
        assertThat(first.states())
                .containsExactly(StockState.of(
                        MUG, Stock.of(10, 2, 0, StockPolicy.STRICT), List.of(Hold.of(id("open"), 2, END))));
        assertThat(first.answers())
                .extracting(change -> change.command().id().value())
                .containsExactly("back", "closed", "in-MUG", "open");
        assertThat(inventory.events(MUG)).isEmpty();
        receive(MUG, 10); // still remembered: one whole period
        assertThat(inventory.stock(MUG).onHand()).isEqualTo(10);

        StockCheckpoint second = inventory.checkpoint();
        assertThat(second.answers())
                .extracting(change -> change.command().id().value())
                .containsExactly("open");
        receive(MUG, 10); // forgotten
        assertThat(inventory.stock(MUG).onHand()).isEqualTo(20);
        inventory.truncate();
        inventory.truncate();
        assertThat(inventory.handle(Commit.all(id("ship"), id("closed")), NOW).reasons())
                .extracting(Reason::code)
                .containsExactly("inventory.unknown-reservation");
        assertThat(inventory.handle(Commit.all(id("ship"), id("open")), NOW).isAccepted())
                .isTrue();
        assertThat(inventory.stock(MUG)).isEqualTo(Stock.of(18, 0, 0, StockPolicy.STRICT));
        assertThat(inventory.unbalanced()).isEmpty();
    }

    @Test
    void replayRefusesEventsThatDoNotBelongToTheCheckpoint() {
        receive(MUG, 10);
        reserve("order", MUG, 2).orElseThrow();
        List<StockEvent> before = inventory.events(MUG);
        StockCheckpoint checkpoint = inventory.checkpoint();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inventory.replay(checkpoint, before, StockJournal.NONE))
                .withMessageContaining("must not repeat a command of the checkpoint");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inventory.replay(
                        StockCheckpoint.EMPTY,
                        List.of(StockEvent.settled(StockEvent.Kind.COMMITTED, MUG, id("c"), id("r"), 1, NOW)),
                        StockJournal.NONE))
                .withMessageContaining("must be known for MUG");
    }

    @Test
    void commandsAreRecognisedAfterReplay() {
        receive(MUG, 10);
        reserve("order", MUG, 4).orElseThrow();
        inventory.handle(Commit.all(id("ship"), id("order")), NOW).orElseThrow();
        Inventory replayed = Inventory.replay(StockCheckpoint.EMPTY, inventory.events(MUG), StockJournal.NONE);
        assertThat(replayed.handle(Commit.all(id("ship"), id("order")), NOW).orElseThrow())
                .isEqualTo(inventory
                        .handle(Commit.all(id("ship"), id("order")), NOW)
                        .orElseThrow());
        assertThat(replayed.handle(new Receive(id("in-MUG"), MUG, 10), NOW).isAccepted())
                .isTrue();
        assertThat(replayed.stock(MUG)).isEqualTo(Stock.of(6, 0, 0, StockPolicy.STRICT));
        for (StockCommand other : List.of(
                new Receive(id("in-MUG"), MUG, 11),
                new Receive(id("ship"), MUG, 4),
                Reserve.of(id("order"), MUG, 5, END),
                Release.all(id("ship"), id("order")),
                Commit.all(id("ship"), id("another")))) {
            assertThat(replayed.handle(other, NOW).reasons())
                    .as("%s", other)
                    .extracting(Reason::code)
                    .containsExactly("inventory.command-reused");
        }
    }

    /** What a command said is known from its events alone, even where it did the same as another would have done. */
    @Test
    void commandsAreToldApartByTheirEvents() {
        receive(MUG, 10);
        reserve("one", MUG, 4).orElseThrow();
        reserve("two", MUG, 4).orElseThrow();
        Commit rest = Commit.all(id("ship-1"), id("one"));
        Commit named = new Commit(id("ship-2"), id("two"), List.of(StockLine.of(MUG, 4)));
        Adjust forced = new Adjust(id("count-1"), MUG, -1, StockCondition.SELLABLE, true, "water");
        Adjust plain = new Adjust(id("count-2"), MUG, -1, StockCondition.SELLABLE, false, "water");
        List<StockCommand> sent = List.of(rest, named, forced, plain);
        List<StockCommand> others = List.of(
                new Commit(rest.id(), id("one"), List.of(StockLine.of(MUG, 4))),
                Commit.all(named.id(), id("two")),
                new Adjust(forced.id(), MUG, -1, StockCondition.SELLABLE, false, "water"),
                new Adjust(plain.id(), MUG, -1, StockCondition.SELLABLE, true, "water"));
        List<Decision<StockChange>> answers =
                sent.stream().map(command -> inventory.handle(command, NOW)).toList();
        assertThat(answers).allMatch(Decision::isAccepted);
        Inventory once = Inventory.replay(StockCheckpoint.EMPTY, inventory.events(MUG), StockJournal.NONE);
        Inventory twice = Inventory.replay(once.checkpoint(), List.of(), StockJournal.NONE);
        for (Inventory replayed : List.of(once, twice)) {
            for (int i = 0; i < sent.size(); i++) {
                assertThat(replayed.handle(sent.get(i), NOW)).isEqualTo(answers.get(i));
                assertThat(replayed.handle(others.get(i), NOW).reasons())
                        .extracting(Reason::code)
                        .containsExactly("inventory.command-reused");
                Dated again = new Dated(sent.get(i), NOW);
                List<StockEvent> events = answers.get(i).orElseThrow().events();
                assertThat(StockDecider.of(MUG).agrees(again, events)).isTrue();
                assertThat(StockDecider.of(MUG).agrees(new Dated(others.get(i), NOW), events))
                        .isFalse();
            }
        }
        assertThat(inventory.events(MUG))
                .extracting(StockEvent::toString)
                .contains(
                        "COMMITTED 4 x MUG of one, the rest by ship-1 at 2026-03-01T10:00:00Z",
                        "COMMITTED 4 x MUG of two by ship-2 at 2026-03-01T10:00:00Z",
                        "ADJUSTED -1 x MUG, water, even if promised by count-1 at 2026-03-01T10:00:00Z");
    }

    @Test
    void whatTheJournalCannotWriteDoesNotHappen() {
        List<StockEvent> written = new ArrayList<>();
        boolean[] broken = {false};
        Inventory journalled = Inventory.create(events -> {
            if (broken[0]) {
                throw new IllegalStateException("disk full");
            }
            written.addAll(events);
        });
        Receive receive = new Receive(id("in"), MUG, 5);
        broken[0] = true;
        assertThatThrownBy(() -> journalled.handle(receive, NOW)).hasMessage("disk full");
        assertThat(journalled.stock(MUG)).isEqualTo(Stock.EMPTY);
        broken[0] = false;
        journalled.handle(receive, NOW).orElseThrow();
        journalled.handle(Reserve.of(id("order"), MUG, 5, END), NOW).orElseThrow();
        broken[0] = true;
        assertThatThrownBy(() -> journalled.expire(END)).hasMessage("disk full");
        assertThat(journalled.stock(MUG).reserved()).isEqualTo(5);
        broken[0] = false;
        journalled.expire(END);
        assertThat(written).isEqualTo(journalled.events(MUG)).hasSize(3);
    }
}
