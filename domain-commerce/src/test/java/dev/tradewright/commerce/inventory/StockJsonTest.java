// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Adjust;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockCommand.Return;
import dev.tradewright.commerce.inventory.StockCommand.SetPolicy;
import dev.tradewright.commerce.inventory.StockEvent.Kind;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.json.JsonMapping;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Commands, events and checkpoints as a host sends and keeps them. */
class StockJsonTest {

    private static final JsonMapping JSON = JsonMapping.standard();
    private static final Sku A = Sku.of("A");
    private static final Sku B = Sku.of("B");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant END = NOW.plusSeconds(900);
    private static final CommandId ORDER = CommandId.of("order");

    /** Every kind of command; together they bring about every kind of event. */
    private static final List<StockCommand> COMMANDS = List.of(
            new Receive(CommandId.of("in"), A, 10),
            new SetPolicy(CommandId.of("policy"), A, StockPolicy.backorder(5).withSafetyStock(1)),
            new SetPolicy(CommandId.of("policy-b"), B, StockPolicy.UNLIMITED_BACKORDER),
            new Reserve(ORDER, List.of(StockLine.of(A, 6), StockLine.of(B, 2)), END),
            new Extend(CommandId.of("longer"), ORDER, END.plusSeconds(1)),
            new Commit(CommandId.of("ship"), ORDER, List.of(StockLine.of(A, 1))),
            new Release(CommandId.of("back"), ORDER, List.of(StockLine.of(A, 1))),
            Reserve.of(CommandId.of("other"), A, 2, END),
            Commit.all(CommandId.of("ship-other"), CommandId.of("other")),
            new Return(CommandId.of("r-1"), A, 1, StockCondition.SELLABLE),
            new Return(CommandId.of("r-2"), A, 1, StockCondition.DAMAGED),
            Adjust.onHand(CommandId.of("count-1"), A, 2, "count"),
            new Adjust(CommandId.of("count-2"), A, -1, StockCondition.SELLABLE, true, "water"),
            new Adjust(CommandId.of("count-3"), A, -1, StockCondition.DAMAGED, false, "scrapped"));

    private static <T> void isReadBack(T value, Class<T> type) {
        assertThat(JSON.read(JSON.write(value), type).orElseThrow()).isEqualTo(value);
    }

    @Test
    void commandsAreReadBack() {
        COMMANDS.forEach(command -> isReadBack(command, StockCommand.class));
        assertThat(JSON.canonicalText(COMMANDS.get(4)))
                .isEqualTo(
                        "{\"id\":\"longer\",\"reservation\":\"order\",\"type\":\"extend\",\"until\":\"2026-03-01T10:15:01Z\"}");
    }

    @Test
    void eventsAndCheckpointsAreReadBack() {
        Inventory inventory = Inventory.create();
        COMMANDS.forEach(command -> inventory.handle(command, NOW).orElseThrow());
        inventory.expire(END.plusSeconds(1));
        List<StockEvent> events = inventory.events(A);
        events.forEach(event -> isReadBack(event, StockEvent.class));
        inventory.events(B).forEach(event -> isReadBack(event, StockEvent.class));
        Set<Kind> kinds = events.stream()
                .map(StockEvent::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        assertThat(kinds).containsExactly(Kind.values());
        StockCheckpoint checkpoint = inventory.checkpoint();
        assertThat(checkpoint.ended()).hasSize(1);
        isReadBack(checkpoint, StockCheckpoint.class);
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        Optional<CommandId> order = Optional.of(ORDER);
        Optional<Instant> end = Optional.of(END);
        Optional<StockPolicy> noPolicy = Optional.empty();
        Optional<String> noNote = Optional.empty();
        List<Runnable> wrong = List.of(
                () -> StockEvent.of(
                        Kind.RECEIVED, A, ORDER, order, 1, NOW, Optional.empty(), 0, noPolicy, noNote, false, false),
                () -> StockEvent.of(
                        Kind.RECEIVED, A, ORDER, Optional.empty(), 1, NOW, end, 0, noPolicy, noNote, false, false),
                () -> StockEvent.of(
                        Kind.RESERVED, A, ORDER, order, 1, NOW, Optional.empty(), 0, noPolicy, noNote, false, false),
                () -> StockEvent.of(
                        Kind.RELEASED,
                        A,
                        ORDER,
                        Optional.empty(),
                        1,
                        NOW,
                        Optional.empty(),
                        0,
                        noPolicy,
                        noNote,
                        false,
                        false),
                () -> StockEvent.of(Kind.EXTENDED, A, ORDER, order, 1, NOW, end, 0, noPolicy, noNote, false, false),
                () -> StockEvent.of(
                        Kind.ADJUSTED,
                        A,
                        ORDER,
                        Optional.empty(),
                        1,
                        NOW,
                        Optional.empty(),
                        0,
                        noPolicy,
                        noNote,
                        true,
                        false));
        for (Runnable call : wrong) {
            assertThatIllegalArgumentException().isThrownBy(call::run);
        }
        assertThat(StockEvent.of(
                        Kind.EXTENDED, A, CommandId.of("e"), order, 0, NOW, end, 0, noPolicy, noNote, false, false))
                .isEqualTo(StockEvent.extended(A, CommandId.of("e"), ORDER, END, NOW));
    }
}
