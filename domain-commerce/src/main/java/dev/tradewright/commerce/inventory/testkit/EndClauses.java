// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory.testkit;

import static dev.tradewright.commerce.inventory.testkit.Trial.A;
import static dev.tradewright.commerce.inventory.testkit.Trial.B;
import static dev.tradewright.commerce.inventory.testkit.Trial.END;
import static dev.tradewright.commerce.inventory.testkit.Trial.NOW;
import static dev.tradewright.commerce.inventory.testkit.Trial.done;
import static dev.tradewright.commerce.inventory.testkit.Trial.equal;
import static dev.tradewright.commerce.inventory.testkit.Trial.id;
import static dev.tradewright.commerce.inventory.testkit.Trial.lines;
import static dev.tradewright.commerce.inventory.testkit.Trial.refused;

import dev.tradewright.commerce.inventory.StockChange;
import dev.tradewright.commerce.inventory.StockCommand;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockEvent;
import dev.tradewright.commerce.inventory.StockLine;
import dev.tradewright.commerce.inventory.StockStore;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** What holds about a later end, and about a reservation that is sent again after its end; with one thread. */
final class EndClauses {

    private static final String EXPIRED = "inventory.expired";
    private static final Instant LATER = END.plusSeconds(600);

    private final Supplier<? extends StockStore> newStore;

    EndClauses(Supplier<? extends StockStore> newStore) {
        this.newStore = newStore;
    }

    /** A has 10, B has 10; r-1 holds 4 of A and 6 of B. */
    private Trial trial() {
        Trial trial = new Trial(newStore.get());
        trial.receive(A, 10);
        trial.receive(B, 10);
        done(trial.send(new Reserve(id("r-1"), lines(A, 4, B, 6), END)));
        return trial;
    }

    private static Extend extend(String id, String reservation, Instant until) {
        return new Extend(id(id), id(reservation), until);
    }

    private static void warned(String what, List<String> codes, Decision<StockChange> decision) {
        done(decision);
        equal(what, codes, decision.warnings().stream().map(Reason::code).toList());
    }

    void extended() {
        Trial trial = trial();
        StockChange change = done(trial.store().handle(extend("e-1", "r-1", LATER), END.minusNanos(1)));
        equal(
                "events of the extension",
                List.of(
                        StockEvent.extended(A, id("e-1"), id("r-1"), LATER, END.minusNanos(1)),
                        StockEvent.extended(B, id("e-1"), id("r-1"), LATER, END.minusNanos(1))),
                change.events());
        equal("expired at the end before", List.of(), trial.store().expire(END));
        trial.counters(A, 10, 4, END);
        trial.counters(B, 10, 6, LATER.minusNanos(1));
        done(trial.store().handle(new Commit(id("c-1"), id("r-1"), List.of(StockLine.of(A, 4))), END));
        StockChange again = done(trial.store().handle(extend("e-2", "r-1", LATER.plusSeconds(1)), END));
        equal("products of which something is left", 1, again.events().size());
        equal("answer to the same extension", change, done(trial.send(extend("e-1", "r-1", LATER))));
        trial.counters(B, 10, 6, LATER);
        trial.counters(A, 6, 0, LATER.plusSeconds(1));
        trial.counters(B, 10, 0, LATER.plusSeconds(1));
        List<StockEvent> events = trial.store().events(B);
        equal(
                "the moment of the end",
                LATER.plusSeconds(1),
                events.get(events.size() - 1).at());
        trial.driftFree(A, LATER.plusSeconds(1));
        trial.driftFree(B, LATER.plusSeconds(1));
    }

    void notExtended() {
        Trial trial = trial();
        refused("inventory.unknown-reservation", trial.send(extend("e-1", "no-such", LATER)));
        refused("inventory.unknown-reservation", trial.send(extend("e-2", "receive-A-10", LATER)));
        done(trial.reserve("r-2", A, 6));
        done(trial.commit("c-2", "r-2"));
        refused("inventory.closed", trial.send(extend("e-3", "r-2", LATER)));
        refused("inventory.command-reused", trial.send(extend("c-2", "r-1", LATER)));
        refused(EXPIRED, trial.store().handle(extend("e-4", "r-1", LATER), END));
        refused(EXPIRED, trial.send(extend("e-5", "r-1", LATER)));
        trial.counters(A, 4, 0);
        trial.counters(B, 10, 0);
        trial.driftFree(A, NOW);
        trial.driftFree(B, NOW);
    }

    void notLater() {
        Trial trial = trial();
        refused("inventory.end-passed", trial.send(extend("e-1", "r-1", NOW)));
        refused("inventory.end-passed", trial.send(extend("e-1", "r-1", NOW.minusSeconds(1))));
        refused("inventory.not-later", trial.send(extend("e-1", "r-1", NOW.plusNanos(1))));
        refused("inventory.not-later", trial.send(extend("e-1", "r-1", END)));
        trial.counters(A, 10, 4, END.minusNanos(1));
        done(trial.send(extend("e-1", "r-1", END.plusNanos(1))));
        trial.counters(A, 10, 4, END);
        trial.counters(A, 10, 0, END.plusNanos(1));
    }

    void warned() {
        Trial trial = trial();
        StockCommand reserve = new Reserve(id("r-1"), lines(A, 4, B, 6), END);
        warned("warnings of the same reservation while it holds", List.of(), trial.send(reserve));
        done(trial.send(extend("e-1", "r-1", LATER)));
        warned("warnings of it while it holds on", List.of(), trial.store().handle(reserve, END));
        Decision<StockChange> late = trial.store().handle(reserve, LATER);
        warned("warnings of the same reservation after its end", List.of(EXPIRED), late);
        equal("its end", LATER, late.warnings().get(0).arguments().get("until"));
        warned("warnings of it when the clock goes back", List.of(EXPIRED), trial.send(reserve));
        warned("warnings of the same extension", List.of(EXPIRED), trial.send(extend("e-1", "r-1", LATER)));
        trial.counters(A, 10, 0);
        done(trial.reserve("r-2", A, 1));
        done(trial.commit("c-2", "r-2"));
        warned("warnings of a reservation that is settled", List.of("inventory.closed"), trial.reserve("r-2", A, 1));
        refused("inventory.command-reused", trial.reserve("r-1", A, 4));
        trial.counters(A, 9, 0);
    }
}
