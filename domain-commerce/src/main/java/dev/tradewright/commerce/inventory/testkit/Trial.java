// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory.testkit;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.Stock;
import dev.tradewright.commerce.inventory.StockChange;
import dev.tradewright.commerce.inventory.StockCommand;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockEvent;
import dev.tradewright.commerce.inventory.StockLine;
import dev.tradewright.commerce.inventory.StockStore;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One store under trial: short ways to send commands, and assertions without a test framework. */
final class Trial {

    static final Sku A = Sku.of("A");
    static final Sku B = Sku.of("B");
    static final Sku C = Sku.of("C");

    /** When all is well. */
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    /** When reservations of the trial end. */
    static final Instant END = NOW.plusSeconds(900);

    private final StockStore store;

    Trial(StockStore store) {
        this.store = store;
    }

    StockStore store() {
        return store;
    }

    static CommandId id(String text) {
        return CommandId.of(text);
    }

    static List<StockLine> lines(Sku one, long quantity, Sku other, long otherQuantity) {
        return List.of(StockLine.of(one, quantity), StockLine.of(other, otherQuantity));
    }

    Decision<StockChange> send(StockCommand command) {
        return store.handle(command, NOW);
    }

    void receive(Sku sku, long quantity) {
        done(send(new Receive(id("receive-" + sku + "-" + quantity), sku, quantity)));
    }

    Decision<StockChange> reserve(String id, Sku sku, long quantity) {
        return send(Reserve.of(id(id), sku, quantity, END));
    }

    Decision<StockChange> commit(String id, String reservation) {
        return send(Commit.all(id(id), id(reservation)));
    }

    Decision<StockChange> release(String id, String reservation) {
        return send(Release.all(id(id), id(reservation)));
    }

    void counters(Sku sku, long onHand, long reserved, Instant now) {
        Stock stock = store.stock(sku, now);
        equal("on hand of " + sku, onHand, stock.onHand());
        equal("reserved of " + sku, reserved, stock.reserved());
    }

    void counters(Sku sku, long onHand, long reserved) {
        counters(sku, onHand, reserved, NOW);
    }

    /** The counters are the sum of the events. */
    void driftFree(Sku sku, Instant now) {
        Stock stock = store.stock(sku, now);
        Stock sum = Stock.EMPTY;
        for (StockEvent event : store.events(sku)) {
            equal("product of an event of " + sku, sku, event.sku());
            sum = sum.after(event);
        }
        equal("sum of the events of " + sku, stock, sum);
    }

    static StockChange done(Decision<StockChange> decision) {
        if (!decision.isAccepted()) {
            throw new AssertionError("the command must be accepted but was refused: " + decision.reasons());
        }
        return decision.orElseThrow();
    }

    static void refused(String code, Decision<StockChange> decision) {
        if (decision.isAccepted()) {
            throw new AssertionError("the command must be refused with " + code + " but did " + decision.orElseThrow());
        }
        that(
                "the refusal must be " + code + " but was " + decision.reasons(),
                decision.reasons().stream().anyMatch(reason -> reason.code().equals(code)));
    }

    static void equal(String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(what + " must be " + expected + " but was " + actual);
        }
    }

    static void that(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
