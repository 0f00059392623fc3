// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockEvent.Kind;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.event.testkit.Threads;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CommandTableTest {

    private static final Sku A = Sku.of("A");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final CommandTable table = CommandTable.of(0);

    private static StockChange change(String id) {
        CommandId command = CommandId.of(id);
        return StockChange.of(new Receive(command, A, 1), StockEvent.arrived(Kind.RECEIVED, A, command, 1, NOW));
    }

    private static CommandId id(StockChange change) {
        return change.command().id();
    }

    private Object put(StockChange change) {
        return table.putIfAbsent(id(change), CommandTable.hash(id(change)), change);
    }

    private Object get(String id) {
        CommandId command = CommandId.of(id);
        Object kept = table.get(command);
        assertThat(table.get(command, CommandTable.hash(command), true)).isSameAs(kept);
        return kept;
    }

    private void keepsAll(List<String> ids) {
        List<StockChange> kept = ids.stream().map(CommandTableTest::change).toList();
        for (StockChange change : kept) {
            assertThat(put(change)).isNull();
        }
        for (int i = 0; i < ids.size(); i++) {
            assertThat(get(ids.get(i))).isSameAs(kept.get(i));
            assertThat(put(change(ids.get(i)))).isSameAs(kept.get(i));
        }
        List<Object> all = new ArrayList<>();
        table.forEach(all::add);
        assertThat(all).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(table.size()).isEqualTo(ids.size());
    }

    /** Three times as many as there are places. */
    @Test
    void keepsMoreThanItHasPlacesFor() {
        keepsAll(IntStream.range(0, 3_000).mapToObj(i -> "order-" + i).toList());
        assertThat(get("order-3000")).isNull();
    }

    /** "Aa" and "BB" have one hash code, and so all 256 texts of eight such pairs. */
    @Test
    void keepsIdentitiesOfOneHashCode() {
        List<String> ids = IntStream.range(0, 256)
                .mapToObj(i -> IntStream.range(0, 8)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .reduce("", String::concat))
                .toList();
        assertThat(ids.stream().map(String::hashCode).distinct()).hasSize(1);
        keepsAll(ids.subList(0, 200));
        assertThat(get(ids.get(200))).isNull();
    }

    @Test
    void forgetsWhatIsTakenBack() {
        List<String> ids = IntStream.range(0, 2_000).mapToObj(i -> "order-" + i).toList();
        ids.forEach(id -> put(change(id)));
        ids.subList(0, 1_000).forEach(id -> table.remove(CommandId.of(id)));
        table.remove(CommandId.of("no-such"));
        assertThat(ids.subList(0, 1_000)).allSatisfy(id -> assertThat(get(id)).isNull());
        assertThat(ids.subList(1_000, 2_000))
                .allSatisfy(id -> assertThat(get(id)).isNotNull());
        StockChange again = change("order-7");
        assertThat(put(again)).isNull();
        assertThat(get("order-7")).isSameAs(again);
        List<Object> all = new ArrayList<>();
        table.forEach(all::add);
        assertThat(all).hasSize(1_001);
    }

    @Test
    void isAsLargeAsExpected() {
        CommandTable large = CommandTable.of(100_000);
        for (int i = 0; i < 100_000; i++) {
            StockChange change = change("order-" + i);
            large.putIfAbsent(id(change), CommandTable.hash(id(change)), change);
        }
        assertThat(large.size()).isEqualTo(100_000);
        assertThat(large.overflow()).isZero();
    }

    /** Four threads keep something of their own under the same identities: of each identity one is kept, and all threads see the same. */
    @RepeatedTest(20)
    void keepsOneOfEach() {
        List<CommandId> ids = IntStream.range(0, 1_500)
                .mapToObj(i -> CommandId.of("order-" + i))
                .toList();
        AtomicInteger won = new AtomicInteger();
        List<List<Object>> seen = Collections.synchronizedList(new ArrayList<>());
        try (Threads threads = Threads.of(4, "command-table")) {
            threads.together(thread -> {
                List<Object> own = new ArrayList<>();
                for (CommandId id : ids) {
                    StockChange change = change(id.value());
                    Object before = table.putIfAbsent(id, CommandTable.hash(id), change);
                    if (before == null) {
                        won.incrementAndGet();
                    }
                    own.add(before == null ? change : before);
                }
                seen.add(own);
            });
        }
        assertThat(won).hasValue(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            Object kept = table.get(ids.get(i));
            int at = i;
            assertThat(seen).allSatisfy(own -> assertThat(own.get(at)).isSameAs(kept));
        }
    }
}
