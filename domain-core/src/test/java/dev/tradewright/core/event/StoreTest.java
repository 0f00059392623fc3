// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.StockDecider.Move;
import dev.tradewright.core.event.StockDecider.Moved;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoreTest {

    private final InMemoryEventLog<Moved> log = InMemoryEventLog.create();
    private final Store<Long, Move, Moved> store = Store.open(new StockDecider(), log);

    @Test
    void acceptedCommandsMoveTheStateAndRefusedOnesLeaveNoTrace() {
        Decision<Handled<Long, Moved>> received = store.handle(CommandId.of("a"), new Move(5));

        assertThat(received)
                .isEqualTo(Decision.accepted(
                        new Handled<>(new Commit<>(CommandId.of("a"), 0, List.of(new Moved(5))), 5L, false)));
        assertThat(store.handle(CommandId.of("b"), new Move(-6)).isAccepted()).isFalse();
        assertThat(store.state()).isEqualTo(5);
        assertThat(store.version()).isEqualTo(1);
        assertThat(log.find(CommandId.of("b"))).isEmpty();
        assertThat(store.handle(CommandId.of("c"), new Move(1)).isAccepted()).isTrue();
        assertThat(store.handle(CommandId.of("b"), new Move(-6)).orElseThrow().state())
                .isZero();
    }

    @Test
    void aCommandSentAgainIsHandledOnceEvenIfItWouldBeRefusedNow() {
        store.handle(CommandId.of("in"), new Move(5));
        Handled<Long, Moved> first =
                store.handle(CommandId.of("out"), new Move(-4)).orElseThrow();

        Handled<Long, Moved> again =
                store.handle(CommandId.of("out"), new Move(-4)).orElseThrow();

        assertThat(again.repeated()).isTrue();
        assertThat(again.commit()).isEqualTo(first.commit());
        assertThat(again.state()).isEqualTo(1);
        assertThat(store.version()).isEqualTo(2);
    }

    @Test
    void anotherCommandUnderAUsedIdentityIsRefused() {
        store.handle(CommandId.of("in"), new Move(5));

        List<Reason> reasons = store.handle(CommandId.of("in"), new Move(6)).reasons();

        assertThat(reasons).extracting(Reason::code).containsExactly("event.command-reused");
        assertThat(reasons.get(0)).hasToString("command in was handled before with other content");
        assertThat(reasons.get(0).toText(Locale.CHINA)).isEqualTo("命令 in 已以不同内容处理过");
    }

    @Test
    void anotherCommandUnderTheIdentityOfOneThatChangedNothingIsRefused() {
        store.handle(CommandId.of("nothing"), new Move(0));

        assertThat(store.handle(CommandId.of("nothing"), new Move(3)).reasons())
                .extracting(Reason::code)
                .containsExactly("event.command-reused");
        assertThat(store.state()).isZero();
    }

    /** Nobody gets a decider that believes whatever comes under a used identity without having written so. */
    @Test
    void eachDeciderTellsItself() throws NoSuchMethodException {
        assertThat(Decider.class.getMethod("agrees", Object.class, List.class).isDefault())
                .isFalse();
    }

    @Test
    void aCommandThatChangesNothingIsKnownAllTheSame() {
        assertThat(store.handle(CommandId.of("nothing"), new Move(0))
                        .orElseThrow()
                        .repeated())
                .isFalse();
        assertThat(store.handle(CommandId.of("nothing"), new Move(0))
                        .orElseThrow()
                        .repeated())
                .isTrue();
        assertThat(store.version()).isZero();
    }

    @Test
    void aStoreIsBuiltAgainFromItsLogOrFromAKeptState() {
        IntStream.range(0, 25_000).forEach(i -> store.handle(CommandId.of("c" + i), new Move(i % 7)));

        Store<Long, Move, Moved> replayed = Store.open(new StockDecider(), log);
        Store<Long, Move, Moved> resumed = Store.open(new StockDecider(), log, 6L, 3); // 1 + 2 + 3

        assertThat(replayed.state()).isEqualTo(store.state());
        assertThat(resumed.state()).isEqualTo(store.state());
        assertThat(resumed.version()).isEqualTo(store.version());
        assertThat(replayed.handle(CommandId.of("c4"), new Move(4))
                        .orElseThrow()
                        .repeated())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Store.open(new StockDecider(), InMemoryEventLog.create(), 0L, 1))
                .withMessage("version (1) must be from 0 to 0");
    }

    @Test
    void severalStoresMayShareALog() {
        Store<Long, Move, Moved> other = Store.open(new StockDecider(), log);
        store.handle(CommandId.of("a"), new Move(5));

        assertThat(other.state()).isZero();
        assertThat(other.handle(CommandId.of("b"), new Move(-5)).orElseThrow().state())
                .isZero();
        assertThat(store.state()).isEqualTo(5);
        assertThat(store.refresh()).isZero();
        assertThat(store.handle(CommandId.of("c"), new Move(-1)).isAccepted()).isFalse();
    }

    @Test
    void nothingIsOversoldByManyThreadsAndStores() throws Exception {
        Store<Long, Move, Moved> other = Store.open(new StockDecider(), log);
        store.handle(CommandId.of("in"), new Move(500));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Long>> shipped = IntStream.range(0, 4)
                    .mapToObj(thread -> threads.submit(() -> IntStream.range(0, 1_000)
                            .filter(i -> ship(thread % 2 == 0 ? store : other, "t" + thread / 2 + "-" + i))
                            .count()))
                    .toList();
            long total = 0;
            for (Future<Long> count : shipped) {
                total += count.get();
            }
            // two threads each send the same 1000 commands: 500 can be shipped, each by one of the two
            assertThat(total).isEqualTo(500);
        } finally {
            threads.shutdownNow();
        }
        assertThat(store.refresh()).isZero();
        assertThat(new StockDecider().fold(0L, log.read(0, Integer.MAX_VALUE))).isZero();
    }

    private static boolean ship(Store<Long, Move, Moved> store, String command) {
        return store.handle(CommandId.of(command), new Move(-1)).fold(handled -> !handled.repeated(), reasons -> false);
    }
}
