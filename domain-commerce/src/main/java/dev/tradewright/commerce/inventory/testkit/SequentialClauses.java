// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory.testkit;

import static dev.tradewright.commerce.inventory.testkit.Trial.A;
import static dev.tradewright.commerce.inventory.testkit.Trial.B;
import static dev.tradewright.commerce.inventory.testkit.Trial.C;
import static dev.tradewright.commerce.inventory.testkit.Trial.END;
import static dev.tradewright.commerce.inventory.testkit.Trial.NOW;
import static dev.tradewright.commerce.inventory.testkit.Trial.done;
import static dev.tradewright.commerce.inventory.testkit.Trial.equal;
import static dev.tradewright.commerce.inventory.testkit.Trial.id;
import static dev.tradewright.commerce.inventory.testkit.Trial.lines;
import static dev.tradewright.commerce.inventory.testkit.Trial.refused;

import dev.tradewright.commerce.inventory.Stock;
import dev.tradewright.commerce.inventory.StockChange;
import dev.tradewright.commerce.inventory.StockCommand.Adjust;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockCommand.Return;
import dev.tradewright.commerce.inventory.StockCommand.SetPolicy;
import dev.tradewright.commerce.inventory.StockCondition;
import dev.tradewright.commerce.inventory.StockEvent;
import dev.tradewright.commerce.inventory.StockLine;
import dev.tradewright.commerce.inventory.StockPolicy;
import dev.tradewright.commerce.inventory.StockStore;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import java.util.List;
import java.util.function.Supplier;

/** What holds with one thread. */
final class SequentialClauses {

    private static final String INSUFFICIENT = "inventory.insufficient";
    private static final String EXPIRED = "inventory.expired";

    private final Supplier<? extends StockStore> newStore;

    SequentialClauses(Supplier<? extends StockStore> newStore) {
        this.newStore = newStore;
    }

    private Trial trial() {
        return new Trial(newStore.get());
    }

    void empty() {
        Trial trial = trial();
        equal("stock", Stock.EMPTY, trial.store().stock(A, NOW));
        equal("events", List.of(), trial.store().events(A));
        refused(INSUFFICIENT, trial.reserve("r", A, 1));
        equal("stock after a refusal", Stock.EMPTY, trial.store().stock(A, NOW));
    }

    void reserve() {
        Trial trial = trial();
        trial.receive(A, 10);
        done(trial.reserve("r-1", A, 7));
        trial.counters(A, 10, 7);
        refused(INSUFFICIENT, trial.reserve("r-2", A, 4));
        done(trial.reserve("r-3", A, 3));
        trial.counters(A, 10, 10);
        trial.driftFree(A, NOW);
    }

    void allOrNothing() {
        Trial trial = trial();
        trial.receive(A, 10);
        trial.receive(B, 1);
        List<StockLine> lines = List.of(StockLine.of(C, 2), StockLine.of(A, 4), StockLine.of(B, 3));
        Decision<StockChange> decision = trial.send(new Reserve(id("r-1"), lines, END));
        refused(INSUFFICIENT, decision);
        equal(
                "products that are short",
                List.of("B", "C"),
                decision.reasons().stream()
                        .map(Reason::arguments)
                        .map(arguments -> arguments.get("sku"))
                        .toList());
        equal("missing of B", 2L, decision.reasons().get(0).arguments().get("missing"));
        trial.counters(A, 10, 0);
        trial.counters(B, 1, 0);
        refused(INSUFFICIENT, trial.send(new Reserve(id("r-2"), lines(A, 6, A, 5), END)));
        done(trial.send(new Reserve(id("r-3"), lines(B, 1, A, 10), END)));
        trial.counters(A, 10, 10);
        trial.counters(B, 1, 1);
    }

    void parts() {
        Trial trial = trial();
        trial.receive(A, 10);
        trial.receive(B, 10);
        done(trial.send(new Reserve(id("r"), lines(A, 5, B, 6), END)));
        done(trial.send(new Commit(id("c-1"), id("r"), lines(A, 2, B, 1))));
        trial.counters(A, 8, 3);
        trial.counters(B, 9, 5);
        done(trial.send(new Release(id("x-1"), id("r"), List.of(StockLine.of(A, 3)))));
        trial.counters(A, 8, 0);
        trial.counters(B, 9, 5);
        refused("inventory.exceeds-reserved", trial.send(new Commit(id("c-2"), id("r"), lines(A, 1, B, 1))));
        refused("inventory.exceeds-reserved", trial.send(new Commit(id("c-3"), id("r"), lines(B, 1, C, 1))));
        trial.counters(B, 9, 5);
        done(trial.commit("c-4", "r"));
        trial.counters(B, 4, 0);
        trial.driftFree(A, NOW);
        trial.driftFree(B, NOW);
    }

    void settledOnce() {
        Trial trial = trial();
        trial.receive(A, 10);
        done(trial.reserve("r", A, 5));
        done(trial.commit("c-1", "r"));
        refused("inventory.closed", trial.commit("c-2", "r"));
        refused("inventory.closed", trial.release("x-1", "r"));
        refused("inventory.unknown-reservation", trial.commit("c-3", "no-such"));
        trial.counters(A, 5, 0);
    }

    void ends() {
        Trial trial = trial();
        trial.receive(A, 10);
        done(trial.reserve("r-1", A, 4));
        done(trial.reserve("r-2", A, 6));
        equal("expired a moment before the end", List.of(), trial.store().expire(END.minusNanos(1)));
        done(trial.store().handle(Commit.all(id("c-1"), id("r-1")), END.minusNanos(1)));
        refused(EXPIRED, trial.store().handle(Commit.all(id("c-2"), id("r-2")), END));
        trial.store().expire(END);
        trial.counters(A, 6, 0, END);
        List<StockEvent> events = trial.store().events(A);
        StockEvent last = events.get(events.size() - 1);
        equal("the last event", StockEvent.settled(StockEvent.Kind.EXPIRED, A, id("r-2"), id("r-2"), 6, END), last);
        refused(EXPIRED, trial.store().handle(Reserve.of(id("r-3"), A, 1, END), END));
    }

    void endsUnseen() {
        Trial trial = trial();
        trial.receive(A, 10);
        done(trial.reserve("r-1", A, 10));
        refused(INSUFFICIENT, trial.store().handle(Reserve.of(id("r-2"), A, 1, END), END.minusNanos(1)));
        done(trial.store().handle(Reserve.of(id("r-3"), A, 10, END.plusSeconds(1)), END));
        trial.counters(A, 10, 10, END);
        trial.driftFree(A, END);
        trial.counters(A, 10, 0, END.plusSeconds(1));
    }

    void staysEnded() {
        Trial trial = trial();
        trial.receive(A, 5);
        trial.receive(B, 6);
        done(trial.send(new Reserve(id("r-1"), lines(A, 5, B, 6), END)));
        done(trial.store().handle(Reserve.of(id("r-2"), A, 5, END.plusSeconds(9)), END));
        refused(EXPIRED, trial.commit("c-1", "r-1"));
        refused(EXPIRED, trial.release("x-1", "r-1"));
        refused(EXPIRED, trial.send(new Commit(id("c-2"), id("r-1"), List.of(StockLine.of(B, 1)))));
        done(trial.commit("c-3", "r-2"));
        trial.counters(A, 0, 0, END);
        trial.counters(B, 6, 0, END);
        trial.driftFree(A, END);
        trial.driftFree(B, END);
    }

    void repeated() {
        Trial trial = trial();
        trial.receive(A, 10);
        trial.receive(A, 10);
        trial.counters(A, 10, 0);
        StockChange reserved = done(trial.reserve("r", A, 7));
        equal("answer to the same reservation", reserved, done(trial.reserve("r", A, 7)));
        trial.counters(A, 10, 7);
        StockChange committed = done(trial.commit("c", "r"));
        equal("answer to the same commit", committed, done(trial.commit("c", "r")));
        equal("answer to the reservation after it", reserved, done(trial.reserve("r", A, 7)));
        trial.counters(A, 3, 0);
        equal(
                "answer to the same reservation after its end",
                reserved,
                done(trial.store().handle(Reserve.of(id("r"), A, 7, END), END)));
        trial.driftFree(A, NOW);
    }

    void reused() {
        Trial trial = trial();
        trial.receive(A, 10);
        trial.receive(B, 10);
        done(trial.reserve("r", A, 7));
        refused("inventory.command-reused", trial.reserve("r", A, 6));
        refused("inventory.command-reused", trial.reserve("r", B, 7));
        refused("inventory.command-reused", trial.send(new Receive(id("r"), A, 7)));
        refused("inventory.command-reused", trial.release("r", "r"));
        refused("inventory.command-reused", trial.release("r", "no-such"));
        trial.counters(A, 10, 7);
        trial.counters(B, 10, 0);
    }

    void withoutTrace() {
        Trial trial = trial();
        trial.receive(A, 5);
        int before = trial.store().events(A).size();
        refused(INSUFFICIENT, trial.reserve("r", A, 7));
        equal("events after a refusal", before, trial.store().events(A).size());
        trial.receive(A, 2);
        done(trial.reserve("r", A, 7));
        trial.counters(A, 7, 7);
    }

    void backorder() {
        Trial trial = trial();
        trial.receive(A, 3);
        done(trial.send(new SetPolicy(id("p-1"), A, StockPolicy.backorder(4))));
        StockChange first = done(trial.reserve("r-1", A, 5));
        equal("backordered units", 2L, first.backordered());
        refused(INSUFFICIENT, trial.reserve("r-2", A, 3));
        equal("backordered units", 2L, done(trial.reserve("r-3", A, 2)).backordered());
        trial.counters(A, 3, 7);
        refused("inventory.not-on-hand", trial.commit("c-1", "r-1"));
        trial.receive(A, 2);
        done(trial.commit("c-2", "r-1"));
        trial.counters(A, 0, 2);
        done(trial.send(new SetPolicy(id("p-2"), A, StockPolicy.UNLIMITED_BACKORDER)));
        equal(
                "backordered units",
                1_000_000L,
                done(trial.reserve("r-4", A, 1_000_000)).backordered());
        trial.driftFree(A, NOW);
    }

    void safetyStock() {
        Trial trial = trial();
        trial.receive(A, 10);
        done(trial.send(new SetPolicy(id("p"), A, StockPolicy.STRICT.withSafetyStock(4))));
        equal("available", 6L, trial.store().stock(A, NOW).available());
        refused(INSUFFICIENT, trial.reserve("r-1", A, 7));
        done(trial.reserve("r-2", A, 6));
    }

    void returned() {
        Trial trial = trial();
        trial.receive(A, 1);
        done(trial.send(new Return(id("b-1"), A, 2, StockCondition.SELLABLE)));
        done(trial.send(new Return(id("b-2"), A, 4, StockCondition.DAMAGED)));
        trial.counters(A, 3, 0);
        equal("damaged", 4L, trial.store().stock(A, NOW).damaged());
        done(trial.send(new Adjust(id("w"), A, -4, StockCondition.DAMAGED, false, "scrapped")));
        equal("damaged", 0L, trial.store().stock(A, NOW).damaged());
        trial.driftFree(A, NOW);
    }

    void adjusted() {
        Trial trial = trial();
        trial.receive(A, 10);
        done(trial.reserve("r", A, 7));
        done(trial.send(Adjust.onHand(id("a-1"), A, 2, "count")));
        refused("inventory.promised", trial.send(Adjust.onHand(id("a-2"), A, -6, "count")));
        done(trial.send(Adjust.onHand(id("a-3"), A, -5, "count")));
        trial.counters(A, 7, 7);
        refused("inventory.not-on-hand", trial.send(Adjust.onHand(id("a-4"), A, -8, "count")));
        done(trial.send(new Adjust(id("a-5"), A, -3, StockCondition.SELLABLE, true, "water")));
        trial.counters(A, 4, 7);
        equal("units that customers wait for", 3L, trial.store().stock(A, NOW).backordered());
        refused(INSUFFICIENT, trial.reserve("r-2", A, 1));
        trial.driftFree(A, NOW);
    }
}
