// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
import dev.tradewright.commerce.inventory.StockCommand.Movement;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockCommand.Settlement;
import dev.tradewright.commerce.inventory.StockEvent.Kind;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.event.Decider;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stock of one product as a pure decision and a pure fold: what a command does to this product, and what an event makes of its state. It is the
 * reference that {@link Inventory} answers like, and what a host uses that keeps the events of each product in an
 * {@link dev.tradewright.core.event.EventLog} of its own.
 *
 * <p>Of a command with several lines it decides only what concerns its product; that all lines are done or none is up to whoever joins the decisions of
 * several products. So is, where now may go back, that a reservation of which one product has an {@code EXPIRED} event is not settled at another: this
 * decider knows its own product's events only, and by itself refuses what has ended there. A promise whose end has come no longer counts: each decision first lets it expire, with an event at the instant that it had named.
 *
 * <p>With 10 on hand and 8 reserved until 10:00, {@code Reserve 5} at 09:59 is refused, 3 are missing; at 10:00 it gives
 * {@code [EXPIRED 8, RESERVED 5]}.
 *
 * <p>Immutable and thread-safe.
 */
public final class StockDecider implements Decider<StockState, StockDecider.Dated, StockEvent> {

    /**
     * A command and the present moment.
     *
     * @param command  what is wanted
     * @param now  when it is decided
     */
    public record Dated(StockCommand command, Instant now) {

        /** Refuses what is missing. */
        public Dated {
            Checks.notNull(command, "command");
            Checks.notNull(now, "now");
        }
    }

    private final Sku sku;

    private StockDecider(Sku sku) {
        this.sku = Checks.notNull(sku, "sku");
    }

    /**
     * The decider of a product.
     *
     * @param sku  the product
     */
    public static StockDecider of(Sku sku) {
        return new StockDecider(sku);
    }

    @Override
    public StockState initial() {
        return StockState.empty(sku);
    }

    /**
     * What a command does to this product.
     *
     * @param state  the product's state
     * @param dated  a command that concerns this product, and when it is decided
     * @return what expires, and what the command does; or refused
     * @throws IllegalArgumentException if the command names other products only
     */
    @Override
    public Decision<List<StockEvent>> decide(StockState state, Dated dated) {
        List<StockEvent> events = new ArrayList<>(expired(state, dated.now()));
        StockState alive = fold(state, events);
        StockCommand command = dated.command();
        Decision<StockEvent> decision;
        if (command instanceof Reserve reserve) {
            decision = reserve(alive.stock(), reserve, dated.now());
        } else if (command instanceof Settlement settlement) {
            decision = held(state, alive, settlement.reservation())
                    .flatMap(hold -> settle(alive.stock(), hold, settlement, dated.now()));
        } else if (command instanceof Extend extend) {
            decision = held(state, alive, extend.reservation()).flatMap(hold -> extend(hold, extend, dated.now()));
        } else {
            decision = move(alive.stock(), (Movement) command, dated.now());
        }
        return decision.map(event -> {
            events.add(event);
            return List.copyOf(events);
        });
    }

    /**
     * What has come to its end.
     *
     * @param state  the product's state
     * @param now  the present moment
     * @return one event for each promise that no longer holds, the first to end first; may be empty
     */
    public List<StockEvent> expired(StockState state, Instant now) {
        return state.holds().stream()
                .filter(hold -> !now.isBefore(hold.until()))
                .map(hold -> expiry(state.sku(), hold.reservation(), hold.quantity(), hold.until()))
                .toList();
    }

    @Override
    public StockState apply(StockState state, StockEvent event) {
        List<Hold> holds = new ArrayList<>(state.holds());
        event.reservation().ifPresent(reservation -> {
            holds.removeIf(hold -> hold.reservation().equals(reservation));
            long left = state.hold(reservation).map(Hold::quantity).orElse(0L);
            long change = event.kind() == Kind.RESERVED ? event.quantity() : -event.quantity();
            if (left + change > 0) {
                Optional<Instant> until =
                        event.until().or(() -> state.hold(reservation).map(Hold::until));
                holds.add(Hold.of(reservation, left + change, until.orElse(Instant.MAX)));
            }
        });
        return StockState.of(state.sku(), state.stock().after(event), holds);
    }

    @Override
    public boolean agrees(Dated dated, List<StockEvent> events) {
        List<StockEvent> own =
                events.stream().filter(event -> event.kind() != Kind.EXPIRED).toList();
        StockCommand command = dated.command();
        return !own.isEmpty() && own.get(0).command().equals(command.id()) && StockRules.agree(command, sku, own);
    }

    /** The end of a promise, at the instant that it had named. */
    static StockEvent expiry(Sku sku, CommandId reservation, long quantity, Instant until) {
        return StockEvent.settled(Kind.EXPIRED, sku, reservation, reservation, quantity, until);
    }

    private Decision<StockEvent> reserve(Stock stock, Reserve command, Instant now) {
        long quantity = quantity(command.lines());
        if (!now.isBefore(command.until())) {
            return Decision.refused(StockRules.expired(command.id(), command.until()));
        }
        Reason reason = StockRules.reserving(stock.promisable(), stock.reserved(), sku, quantity);
        return unless(reason, StockRules.reserved(stock.available(), sku, quantity, command, now));
    }

    /** What is left of a reservation, or why nothing is. */
    private static Decision<Hold> held(StockState before, StockState alive, CommandId reservation) {
        return alive.hold(reservation)
                .map(hold -> Decision.accepted(hold))
                .orElseGet(() -> Decision.refused(before.hold(reservation)
                        .map(ended -> StockRules.expired(reservation, ended.until()))
                        .orElseGet(() -> StockRules.unknown(reservation))));
    }

    private Decision<StockEvent> settle(Stock stock, Hold hold, Settlement command, Instant now) {
        long left = hold.quantity();
        long quantity = command.lines().isEmpty() ? left : quantity(command.lines());
        Reason reason = StockRules.settling(stock.onHand(), sku, left, quantity, command);
        return unless(reason, StockRules.settled(sku, quantity, command, now));
    }

    private Decision<StockEvent> extend(Hold hold, Extend command, Instant now) {
        return unless(StockRules.extending(command, hold.until(), now), StockRules.extended(sku, command, now));
    }

    private Decision<StockEvent> move(Stock stock, Movement command, Instant now) {
        Checks.that(command.sku().equals(sku), "command", command, "must concern " + sku);
        return unless(StockRules.moving(stock, command), StockRules.moved(command, now));
    }

    private long quantity(List<StockLine> lines) {
        return lines.stream()
                .filter(line -> line.sku().equals(sku))
                .mapToLong(StockLine::quantity)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("command (" + lines + ") must concern " + sku));
    }

    private static Decision<StockEvent> unless(@Nullable Reason reason, StockEvent event) {
        return reason == null ? Decision.accepted(event) : Decision.refused(reason);
    }
}
