// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
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
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A later end: what the store's contract does not know of it, as checkpoints, replay, texts, the pure decider and JSON. */
class ExtendTest {

    private static final Sku A = Sku.of("A");
    private static final Sku C = Sku.of("C");
    private static final Instant TEN = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant END = TEN.plusSeconds(900);
    private static final Instant LATER = END.plusSeconds(600);
    private static final CommandId ORDER = CommandId.of("order");
    private static final Extend LONGER = new Extend(CommandId.of("longer"), ORDER, LATER);
    private static final Reserve RESERVE = new Reserve(ORDER, List.of(StockLine.of(A, 1), StockLine.of(C, 2)), END);
    private static final Commit SHIP_C = new Commit(CommandId.of("ship-c"), ORDER, List.of(StockLine.of(C, 2)));

    private final List<StockEvent> journal = new ArrayList<>();
    private final Inventory live = Inventory.create(journal::addAll);
    private StockCheckpoint checkpoint = StockCheckpoint.EMPTY;

    private void send(StockCommand command, Instant now) {
        live.handle(command, now).orElseThrow();
    }

    /** Takes a checkpoint after as many commands as are due. */
    private void sendAll(int due) {
        List<StockCommand> commands = List.of(
                new Receive(CommandId.of("in-a"), A, 5),
                new Receive(CommandId.of("in-c"), C, 5),
                RESERVE,
                LONGER,
                SHIP_C);
        for (int i = 0; i < commands.size(); i++) {
            send(commands.get(i), TEN);
            if (i == due) {
                checkpoint = live.checkpoint();
                journal.clear();
            }
        }
    }

    private Inventory replayed() {
        return Inventory.replay(checkpoint, List.copyOf(journal), StockJournal.NONE);
    }

    /** With the checkpoint after each command in turn; at 9 there is none. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 9})
    void laterEndIsKnownAfterReplay(int due) {
        sendAll(due);
        for (Inventory inventory : List.of(replayed(), live)) {
            assertThat(inventory.handle(LONGER, TEN)).isEqualTo(live.handle(LONGER, TEN));
            assertThat(inventory.expire(LATER.minusNanos(1))).isEmpty();
            assertThat(inventory.stock(A)).isEqualTo(Stock.of(5, 1, 0, StockPolicy.STRICT));
            assertThat(inventory.expire(LATER))
                    .containsExactly(StockEvent.settled(StockEvent.Kind.EXPIRED, A, ORDER, ORDER, 1, LATER));
            assertThat(inventory.stock(C, LATER)).isEqualTo(Stock.of(3, 0, 0, StockPolicy.STRICT));
            assertThat(inventory.unbalanced()).isEmpty();
            Decision<StockChange> again = inventory.handle(RESERVE, TEN);
            assertThat(again.isAccepted()).isTrue();
            assertThat(again.warnings())
                    .extracting(Reason::code, Reason::arguments)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            "inventory.expired", Map.of("reservation", "order", "until", LATER)));
        }
    }

    /** The end that was reached at last, though nothing but the command that reserved is left to tell. */
    @Test
    void whenItEndedIsKnownFromACheckpointAlone() {
        sendAll(9);
        live.expire(LATER);
        checkpoint = live.checkpoint();
        journal.clear();
        assertThat(checkpoint.ended()).containsExactly(Map.entry(ORDER, LATER));
        assertThat(replayed().handle(Release.all(CommandId.of("x"), ORDER), TEN))
                .isEqualTo(live.handle(Release.all(CommandId.of("x"), ORDER), TEN))
                .extracting(decision -> decision.reasons().get(0).arguments().get("until"))
                .isEqualTo(LATER);
    }

    /** Remembered longer than the command that reserved, which is forgotten once nothing is left. */
    @Test
    void extensionOfAForgottenReservationIsAnsweredWithAWarning() {
        send(new Receive(CommandId.of("in-a"), A, 5), TEN);
        send(Reserve.of(ORDER, A, 1, END), TEN);
        live.truncate();
        send(LONGER, TEN);
        send(Release.all(CommandId.of("back"), ORDER), TEN);
        live.truncate();
        Decision<StockChange> again = live.handle(LONGER, TEN);
        assertThat(again.isAccepted()).isTrue();
        assertThat(again.warnings()).extracting(Reason::code).containsExactly("inventory.unknown-reservation");
    }

    /** Ends 1 to 20; 5 and 13 are moved behind all others. */
    @Test
    void extendedReservationsChangeTheirPlace() {
        send(new Receive(CommandId.of("in"), A, 100), TEN);
        for (int i = 1; i <= 20; i++) {
            send(Reserve.of(CommandId.of("r-" + i), A, 1, TEN.plusSeconds(i)), TEN);
        }
        send(new Extend(CommandId.of("e-5"), CommandId.of("r-5"), TEN.plusSeconds(30)), TEN);
        send(new Extend(CommandId.of("e-13"), CommandId.of("r-13"), TEN.plusSeconds(25)), TEN);
        assertThat(live.expire(TEN.plusSeconds(20))).hasSize(18);
        assertThat(live.expire(TEN.plusSeconds(30)))
                .extracting(event -> event.command().value())
                .containsExactly("r-13", "r-5");
    }

    @Test
    void refusalsSayWhy() {
        sendAll(9);
        Reason passed = live.handle(new Extend(CommandId.of("e"), ORDER, TEN), TEN)
                .reasons()
                .get(0);
        assertThat(passed.toText(Locale.UK))
                .isEqualTo("reservation order cannot be made to end at 2026-01-01T10:00:00Z, "
                        + "which is not after now, 2026-01-01T10:00:00Z");
        assertThat(passed.toText(Locale.CHINA))
                .isEqualTo("预留 order 不能延长到 2026-01-01T10:00:00Z，该时间不晚于当前时间 2026-01-01T10:00:00Z");
        Reason earlier = live.handle(new Extend(CommandId.of("e"), ORDER, END), TEN)
                .reasons()
                .get(0);
        assertThat(earlier.toText(Locale.UK))
                .isEqualTo("reservation order holds until 2026-01-01T10:25:00Z already, "
                        + "and 2026-01-01T10:15:00Z is not later");
        assertThat(earlier.toText(Locale.CHINA))
                .isEqualTo("预留 order 已保留到 2026-01-01T10:25:00Z，2026-01-01T10:15:00Z 并不更晚");
    }

    @Test
    void promiseWithoutEndCannotEndLater() {
        send(new Receive(CommandId.of("in"), A, 1), TEN);
        send(Reserve.of(ORDER, A, 1, Instant.MAX), TEN);
        assertThat(live.handle(new Extend(CommandId.of("e"), ORDER, Instant.MAX), TEN)
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("inventory.not-later");
    }

    @Test
    void whatTheJournalCannotWriteIsNotExtended() {
        boolean[] isBroken = {false};
        Inventory journalled = Inventory.create(events -> {
            if (isBroken[0]) {
                throw new IllegalStateException("disk full");
            }
        });
        journalled.handle(new Receive(CommandId.of("in"), A, 1), TEN).orElseThrow();
        journalled.handle(Reserve.of(ORDER, A, 1, END), TEN).orElseThrow();
        isBroken[0] = true;
        assertThatThrownBy(() -> journalled.handle(LONGER, TEN)).hasMessage("disk full");
        isBroken[0] = false;
        assertThat(journalled.stock(A, END).reserved()).isZero();
    }

    @Test
    void deciderExtendsAndFolds() {
        StockDecider decider = StockDecider.of(A);
        StockState before = StockState.of(A, Stock.of(5, 1, 0, StockPolicy.STRICT), List.of(Hold.of(ORDER, 1, END)));
        List<StockEvent> events = decider.decide(before, new Dated(LONGER, TEN)).orElseThrow();
        assertThat(decider.fold(before, events).holds()).containsExactly(Hold.of(ORDER, 1, LATER));
        assertThat(decider.agrees(new Dated(LONGER, END), events)).isTrue();
        assertThat(decider.agrees(new Dated(new Extend(LONGER.id(), ORDER, END), TEN), events))
                .isFalse();
        assertThat(decider.agrees(new Dated(Release.all(LONGER.id(), ORDER), TEN), events))
                .isFalse();
        assertThat(decider.decide(before, new Dated(LONGER, END)).reasons())
                .extracting(Reason::code)
                .containsExactly("inventory.expired");
        assertThat(decider.decide(StockState.empty(A), new Dated(LONGER, TEN)).reasons())
                .extracting(Reason::code)
                .containsExactly("inventory.unknown-reservation");
    }

    @Test
    void replayRefusesAnExtensionOfNothing() {
        sendAll(9);
        List<StockEvent> twice = new ArrayList<>(journal);
        twice.add(StockEvent.extended(A, CommandId.of("e-2"), ORDER, END, TEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inventory.replay(StockCheckpoint.EMPTY, twice, StockJournal.NONE))
                .withMessageContaining("must end later than 2026-01-01T10:25:00Z");
    }
}
