// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Movement;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockCommands.Step;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any sequence of commands. */
class InventoryProperties {

    private static final Instant LATER = StockCommands.START.plusSeconds(3_600);

    @Provide
    Arbitrary<List<Step>> sequences() {
        return StockCommands.sequences(false);
    }

    @Provide
    Arbitrary<List<Step>> strictSequences() {
        return StockCommands.sequences(true);
    }

    /** The answers, refusals and counters of a store that is written in the plainest way. */
    @Property
    void answersLikeTheSimpleStore(@ForAll("sequences") List<Step> steps) {
        Inventory inventory = Inventory.create();
        SimpleStore simple = new SimpleStore(EnumSet.noneOf(SimpleStore.Defect.class));
        for (Step step : steps) {
            Decision<StockChange> expected = simple.handle(step.command(), step.now());
            Decision<StockChange> actual = inventory.handle(step.command(), step.now());
            assertThat(actual).as("%s", step).isEqualTo(expected);
            for (Sku sku : StockCommands.SKUS) {
                assertThat(inventory.stock(sku, step.now())).isEqualTo(simple.stock(sku, step.now()));
            }
        }
    }

    @Property
    void withoutBackordersNothingIsPromisedTwice(@ForAll("strictSequences") List<Step> steps) {
        Inventory inventory = Inventory.create();
        for (Step step : steps) {
            inventory.handle(step.command(), step.now());
            for (Stock stock : inventory.stocks().values()) {
                assertThat(stock.available())
                        .isEqualTo(stock.onHand() - stock.reserved())
                        .isNotNegative();
                assertThat(stock.backordered()).isZero();
            }
        }
        assertThat(inventory.unbalanced()).isEmpty();
    }

    /** A refused command changes nothing but lets end what has ended. */
    @Property
    void refusedCommandsLeaveNoTrace(@ForAll("sequences") List<Step> steps) {
        Inventory inventory = Inventory.create();
        for (Step step : steps) {
            inventory.expire(step.now());
            var before = inventory.stocks();
            if (!inventory.handle(step.command(), step.now()).isAccepted()) {
                assertThat(inventory.stocks()).isEqualTo(before);
            }
        }
    }

    /** With checkpoints anywhere in between: the same state, and the same answers from then on. */
    @Property
    void replayIsLive(@ForAll("sequences") List<Step> steps, @ForAll @IntRange(min = 1, max = 40) int period) {
        List<StockEvent> journal = new ArrayList<>();
        Inventory live = Inventory.create(journal::addAll);
        StockCheckpoint checkpoint = StockCheckpoint.EMPTY;
        for (int i = 0; i < steps.size(); i++) {
            live.handle(steps.get(i).command(), steps.get(i).now());
            if (i % period == period - 1) {
                checkpoint = live.checkpoint();
                journal.clear();
            }
            assertThat(live.unbalanced()).isEmpty();
        }
        Inventory replayed = Inventory.replay(checkpoint, List.copyOf(journal), StockJournal.NONE);
        assertThat(replayed.stocks()).isEqualTo(live.stocks());
        assertThat(replayed.unbalanced()).isEmpty();
        for (Step step : steps.subList(Math.max(0, steps.size() - period), steps.size())) {
            Decision<StockChange> again = live.handle(step.command(), step.now());
            assertThat(replayed.handle(step.command(), step.now()))
                    .as("%s", step)
                    .isEqualTo(again);
        }
        assertThat(replayed.checkpoint().states()).isEqualTo(live.checkpoint().states());
    }

    /** What is in the events is all there is: they fold to the same states by the pure rule. */
    @Property
    void eventsFoldToTheState(@ForAll("sequences") List<Step> steps) {
        Inventory inventory = Inventory.create();
        steps.forEach(step -> inventory.handle(step.command(), step.now()));
        inventory.expire(LATER);
        for (Sku sku : StockCommands.SKUS) {
            StockDecider decider = StockDecider.of(sku);
            StockState folded = decider.fold(decider.initial(), inventory.events(sku));
            assertThat(folded.stock()).isEqualTo(inventory.stock(sku));
            assertThat(folded.holds()).isEmpty();
        }
    }

    /** Commands on one product each may be interleaved in any way with those on another. */
    @Property
    void orderOfIndependentProductsDoesNotMatter(@ForAll("sequences") List<Step> steps) {
        List<Step> single = steps.stream()
                .filter(step -> step.command() instanceof Movement
                        || (step.command() instanceof Reserve reserve
                                && reserve.lines().size() == 1))
                .map(step -> new Step(step.command(), StockCommands.START))
                .toList();
        List<Step> byProduct = new ArrayList<>();
        for (Sku sku : StockCommands.SKUS) {
            single.stream().filter(step -> concerns(step.command(), sku)).forEach(byProduct::add);
        }
        Inventory one = Inventory.create();
        Inventory other = Inventory.create();
        single.forEach(step -> one.handle(unique(step.command()), step.now()));
        byProduct.forEach(step -> other.handle(unique(step.command()), step.now()));
        assertThat(one.stocks()).isEqualTo(other.stocks());
        for (Sku sku : StockCommands.SKUS) {
            assertThat(one.events(sku)).isEqualTo(other.events(sku));
        }
    }

    private static boolean concerns(StockCommand command, Sku sku) {
        return sku(command).equals(sku);
    }

    private static Sku sku(StockCommand command) {
        return command instanceof Movement movement
                ? movement.sku()
                : ((Reserve) command).lines().get(0).sku();
    }

    /** The same identity for the same product only, since identities are shared by all products. */
    private static StockCommand unique(StockCommand command) {
        CommandId id = CommandId.of(command.id() + "/" + sku(command));
        if (command instanceof Reserve reserve) {
            return new Reserve(id, reserve.lines(), reserve.until());
        }
        return command instanceof Receive receive
                ? new Receive(id, receive.sku(), receive.quantity())
                : new Receive(id, sku(command), 1);
    }

    /** Reserving and giving back is nothing, whatever was before. */
    @Property
    void releaseUndoesReserve(
            @ForAll("sequences") List<Step> steps, @ForAll @IntRange(min = 1, max = 12) int quantity) {
        Inventory inventory = Inventory.create();
        steps.forEach(step -> inventory.handle(step.command(), step.now()));
        inventory.expire(StockCommands.START.plusSeconds(60));
        var before = inventory.stocks();
        CommandId id = CommandId.of("there-and-back");
        Reserve reserve = new Reserve(
                id,
                StockCommands.SKUS.stream()
                        .map(sku -> StockLine.of(sku, quantity))
                        .toList(),
                LATER);
        Instant now = StockCommands.START.plusSeconds(60);
        boolean accepted = inventory.handle(reserve, now).isAccepted();
        assertThat(inventory.handle(Release.all(CommandId.of("back"), id), now).isAccepted())
                .isEqualTo(accepted);
        assertThat(inventory.stocks()).isEqualTo(before);
    }
}
