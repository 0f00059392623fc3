// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.event.StockDecider.Move;
import dev.tradewright.core.event.StockDecider.Moved;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StoreProperties {

    record Sent(int id, long quantity) {}

    /** Against a map of what was accepted, which shares no code with the store. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void theStateIsTheFoldOfTheLogAndTheSumOfWhatWasAcceptedOnce(@ForAll("commands") List<Sent> commands) {
        InMemoryEventLog<Moved> log = InMemoryEventLog.create();
        Store<Long, Move, Moved> store = Store.open(new StockDecider(), log);
        Map<Integer, Long> accepted = new HashMap<>();
        long stock = 0;

        for (Sent sent : commands) {
            boolean expected = accepted.containsKey(sent.id())
                    ? accepted.get(sent.id()) == sent.quantity()
                    : stock + sent.quantity() >= 0;
            if (expected && accepted.putIfAbsent(sent.id(), sent.quantity()) == null) {
                stock += sent.quantity();
            }
            assertThat(store.handle(CommandId.of("c" + sent.id()), new Move(sent.quantity()))
                            .isAccepted())
                    .isEqualTo(expected);
            assertThat(store.state()).isEqualTo(stock);
        }
        assertThat(new StockDecider().fold(0L, log.read(0, Integer.MAX_VALUE))).isEqualTo(stock);
        assertThat(Store.open(new StockDecider(), log).state()).isEqualTo(stock);
    }

    @Provide
    Arbitrary<List<Sent>> commands() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.longs().between(-4, 4))
                .as(Sent::new)
                .list()
                .ofMaxSize(40);
    }
}
