// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Adjust;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockCommand.Return;
import dev.tradewright.commerce.inventory.StockCommand.SetPolicy;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random commands on a few products, under few identities so that some come again, at moments that mostly rise. */
final class StockCommands {

    static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    static final List<Sku> SKUS = List.of(Sku.of("A"), Sku.of("B"), Sku.of("C"));

    /** One command and when it comes. */
    record Step(StockCommand command, Instant now) {}

    private StockCommands() {}

    /** Sequences that may contain policies with backorders and forced corrections, or not. */
    static Arbitrary<List<Step>> sequences(boolean strict) {
        Arbitrary<StockCommand> some = strict
                ? Arbitraries.oneOf(
                        receives(),
                        reserves(),
                        reserves(),
                        settlements(),
                        settlements(),
                        extensions(),
                        returns(),
                        adjusts(false))
                : Arbitraries.oneOf(
                        receives(),
                        reserves(),
                        reserves(),
                        settlements(),
                        settlements(),
                        extensions(),
                        extensions(),
                        returns(),
                        adjusts(true),
                        policies());
        return Combinators.combine(some, seconds())
                .as((command, at) -> new Step(command, START.plusSeconds(at)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .withoutEdgeCases();
    }

    private static Arbitrary<Long> seconds() {
        return Arbitraries.longs().between(0, 60);
    }

    private static Arbitrary<CommandId> ids(String kind) {
        return Arbitraries.integers().between(0, 40).map(n -> CommandId.of(kind + n));
    }

    private static Arbitrary<Sku> skus() {
        return Arbitraries.of(SKUS);
    }

    private static Arbitrary<Long> quantities() {
        return Arbitraries.longs().between(1, 12);
    }

    private static Arbitrary<List<StockLine>> lines(int least) {
        return Combinators.combine(skus(), quantities())
                .as(StockLine::of)
                .list()
                .ofMinSize(least)
                .ofMaxSize(3);
    }

    private static Arbitrary<StockCommand> receives() {
        return Combinators.combine(ids("in-"), skus(), quantities()).as((id, sku, n) -> new Receive(id, sku, 2 * n));
    }

    private static Arbitrary<StockCommand> reserves() {
        return Combinators.combine(ids("order-"), lines(1), seconds())
                .as((id, lines, end) -> new Reserve(id, lines, START.plusSeconds(end)));
    }

    private static Arbitrary<StockCommand> settlements() {
        return Combinators.combine(ids("end-"), ids("order-"), lines(0), Arbitraries.of(true, false))
                .as((id, order, lines, leaves) ->
                        leaves ? new Commit(id, order, lines) : new Release(id, order, lines));
    }

    private static Arbitrary<StockCommand> extensions() {
        return Combinators.combine(ids("longer-"), ids("order-"), seconds())
                .as((id, order, end) -> new Extend(id, order, START.plusSeconds(end)));
    }

    private static Arbitrary<StockCommand> returns() {
        return Combinators.combine(ids("back-"), skus(), quantities(), Arbitraries.of(StockCondition.class))
                .as(Return::new);
    }

    private static Arbitrary<StockCommand> adjusts(boolean evenIfPromised) {
        return Combinators.combine(
                        ids("count-"),
                        skus(),
                        Arbitraries.longs().between(-9, 9).filter(n -> n != 0),
                        Arbitraries.of(StockCondition.class),
                        Arbitraries.of(evenIfPromised, false))
                .as((id, sku, n, condition, even) -> new Adjust(id, sku, n, condition, even, "count"));
    }

    private static Arbitrary<StockCommand> policies() {
        return Combinators.combine(
                        ids("policy-"), skus(), Arbitraries.of(0L, 3L, Stock.MAX_UNITS), Arbitraries.of(0L, 2L))
                .as((id, sku, depth, safety) ->
                        new SetPolicy(id, sku, StockPolicy.backorder(depth).withSafetyStock(safety)));
    }
}
