// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockDecider.Dated;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reservation that has ended at one product has ended, whatever the next clock says and whatever was built again from storage meanwhile. */
class EndedReservationTest {

    private static final Sku A = Sku.of("A");
    private static final Sku C = Sku.of("C");
    private static final Instant TEN = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant END = TEN.plusSeconds(1);
    private static final CommandId ORDER = CommandId.of("order");
    private static final Reserve RESERVE = new Reserve(ORDER, List.of(StockLine.of(A, 1), StockLine.of(C, 1)), END);

    private final List<StockEvent> journal = new ArrayList<>();
    private final Inventory live = Inventory.create(journal::addAll);
    private StockCheckpoint checkpoint = StockCheckpoint.EMPTY;

    private void send(StockCommand command, Instant now) {
        live.handle(command, now).orElseThrow();
    }

    /** Takes a checkpoint if the command is the one after which it is due. */
    private void sendAll(int due) {
        List<Dated> commands = List.of(
                new Dated(new Receive(CommandId.of("in-a"), A, 2), TEN),
                new Dated(new Receive(CommandId.of("in-c"), C, 2), TEN),
                new Dated(RESERVE, TEN),
                new Dated(new Receive(CommandId.of("in-again"), A, 2), END));
        for (int i = 0; i < commands.size(); i++) {
            send(commands.get(i).command(), commands.get(i).now());
            if (i == due) {
                checkpoint = live.checkpoint();
                journal.clear();
            }
        }
    }

    private Inventory replayed() {
        return Inventory.replay(checkpoint, List.copyOf(journal), StockJournal.NONE);
    }

    private static void refusesWhatEnded(Inventory inventory, Instant now) {
        for (StockCommand late : List.of(
                Commit.all(CommandId.of("ship"), ORDER),
                new Commit(CommandId.of("ship-c"), ORDER, List.of(StockLine.of(C, 1))),
                Release.all(CommandId.of("back"), ORDER))) {
            Decision<StockChange> decision = inventory.handle(late, now);
            assertThat(decision.reasons())
                    .as("%s at %s", late, now)
                    .extracting(Reason::code)
                    .containsExactly("inventory.expired");
        }
    }

    /** The checkpoint stands after each of the commands in turn; at 9 there is none. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 9})
    void nothingIsLeftOfItOnceOnePartHasEnded(int due) {
        sendAll(due);
        for (Inventory inventory : List.of(replayed(), live)) {
            refusesWhatEnded(inventory, TEN);
            assertThat(inventory.stock(A)).isEqualTo(Stock.of(4, 0, 0, StockPolicy.STRICT));
            assertThat(inventory.stock(C, TEN)).isEqualTo(Stock.of(2, 1, 0, StockPolicy.STRICT)); // not met yet
            assertThat(inventory.stock(C, END)).isEqualTo(Stock.of(2, 0, 0, StockPolicy.STRICT));
            assertThat(inventory.unbalanced()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whyItIsGoneIsKnownAfterReplay(boolean isAllMet) {
        sendAll(9);
        if (isAllMet) {
            live.expire(END);
        }
        checkpoint = live.checkpoint();
        journal.clear();
        assertThat(checkpoint.ended()).containsExactly(Map.entry(ORDER, END));
        refusesWhatEnded(replayed(), END);
        refusesWhatEnded(live, END);
    }

    /** The mark lives as long as the reservation is remembered: while something is left of it at any product. */
    @Test
    void itStaysEndedOverManyPeriods() {
        sendAll(9);
        for (int i = 0; i < 4; i++) {
            checkpoint = live.checkpoint();
            live.truncate();
        }
        journal.clear();
        assertThat(replayed().checkpoint()).isEqualTo(checkpoint);
        refusesWhatEnded(live, TEN);
        refusesWhatEnded(replayed(), TEN);
        live.expire(END);
        live.truncate();
        live.truncate();
        assertThat(live.checkpoint().ended()).isEmpty();
        assertThat(live.handle(Commit.all(CommandId.of("ship"), ORDER), TEN).reasons())
                .extracting(Reason::code)
                .containsExactly("inventory.unknown-reservation");
    }

    @Test
    void whatTheJournalCannotWriteHasNotEnded() {
        boolean[] isBroken = {false};
        Inventory journalled = Inventory.create(events -> {
            if (isBroken[0]) {
                throw new IllegalStateException("disk full");
            }
        });
        journalled.handle(new Receive(CommandId.of("in-a"), A, 2), TEN).orElseThrow();
        journalled.handle(new Receive(CommandId.of("in-c"), C, 2), TEN).orElseThrow();
        journalled.handle(RESERVE, TEN).orElseThrow();
        isBroken[0] = true;
        assertThatIllegalStateException().isThrownBy(() -> journalled.expire(END));
        isBroken[0] = false;
        assertThat(journalled.checkpoint().ended()).isEmpty();
        assertThat(journalled
                        .handle(Commit.all(CommandId.of("ship"), ORDER), TEN)
                        .isAccepted())
                .isTrue();
    }

    /** By itself the decider of the product that met the end refuses; that of the other cannot know. */
    @Test
    void deciderRefusesWhatHasEndedAtItsProduct() {
        StockDecider decider = StockDecider.of(A);
        StockState before = StockState.of(A, Stock.of(2, 1, 0, StockPolicy.STRICT), List.of(Hold.of(ORDER, 1, END)));
        StockState ended = decider.fold(before, decider.expired(before, END));
        assertThat(decider.decide(ended, new Dated(Commit.all(CommandId.of("ship"), ORDER), TEN))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void checkpointNamesKnownReservationsOnly() {
        sendAll(9);
        StockCheckpoint whole = live.checkpoint();
        assertThat(StockCheckpoint.of(whole.states(), whole.answers(), Map.of(ORDER, END)))
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole);
        assertThat(StockCheckpoint.of(whole.states(), whole.answers(), Map.of()))
                .isNotEqualTo(whole);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> StockCheckpoint.of(whole.states(), whole.answers(), Map.of(CommandId.of("in-a"), END)))
                .withMessageContaining("ended (in-a) must be a reservation among the answers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StockCheckpoint.of(whole.states(), List.of(), Map.of()))
                .withMessageContaining("states (order) must be a reservation among the answers");
    }
}
