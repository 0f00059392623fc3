// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Adjust;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
import dev.tradewright.commerce.inventory.StockCommand.Movement;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockCommand.Return;
import dev.tradewright.commerce.inventory.StockCommand.SetPolicy;
import dev.tradewright.commerce.inventory.StockCommand.Settlement;
import dev.tradewright.commerce.inventory.StockEvent.Kind;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one product's stock as pure functions of its counters; both the {@link StockDecider} and the {@link Inventory} stand on them. Each
 * check gives null if there is nothing to object to, so that the usual case allocates nothing.
 */
final class StockRules {

    /** Texts of this package's reasons. */
    static final Messages TEXTS = Messages.of(StockRules.class, "inventory");

    private StockRules() {}

    /** Why so many units cannot be promised. */
    static @Nullable Reason reserving(long promisable, long reserved, Sku sku, long quantity) {
        if (quantity > promisable) {
            return Reason.of(TEXTS, "inventory.insufficient")
                    .with("sku", sku.value())
                    .with("requested", quantity)
                    .with("available", promisable)
                    .with("missing", quantity - promisable);
        }
        return beyondLimit(sku, reserved, quantity);
    }

    /** What promising does. */
    static StockEvent reserved(long available, Sku sku, long quantity, Reserve command, Instant now) {
        long backordered = Stock.backordered(quantity, available);
        return StockEvent.reserved(sku, command.id(), quantity, backordered, command.until(), now);
    }

    /** Why so many units of a reservation cannot be shipped or given back. */
    static @Nullable Reason settling(long onHand, Sku sku, long left, long quantity, Settlement command) {
        if (quantity > left) {
            return Reason.of(TEXTS, "inventory.exceeds-reserved")
                    .with("sku", sku.value())
                    .with("reservation", command.reservation().value())
                    .with("requested", quantity)
                    .with("reserved", left)
                    .with("missing", quantity - left);
        }
        return command.kind() == Kind.COMMITTED ? leaving(onHand, sku, quantity) : null;
    }

    /** What shipping or giving back does. */
    static StockEvent settled(Sku sku, long quantity, Settlement command, Instant now) {
        return command.lines().isEmpty()
                ? StockEvent.settledRest(command.kind(), sku, command.id(), command.reservation(), quantity, now)
                : StockEvent.settled(command.kind(), sku, command.id(), command.reservation(), quantity, now);
    }

    /** Why a live reservation cannot be made to end then. */
    static @Nullable Reason extending(Extend command, Instant end, Instant now) {
        if (!now.isBefore(command.until())) {
            return Reason.of(TEXTS, "inventory.end-passed")
                    .with("reservation", command.reservation().value())
                    .with("until", command.until())
                    .with("now", now);
        }
        if (!end.isBefore(command.until())) {
            return Reason.of(TEXTS, "inventory.not-later")
                    .with("reservation", command.reservation().value())
                    .with("until", end)
                    .with("requested", command.until());
        }
        return null;
    }

    /** What a later end does to one product. */
    static StockEvent extended(Sku sku, Extend command, Instant now) {
        return StockEvent.extended(sku, command.id(), command.reservation(), command.until(), now);
    }

    /** The units of one product that a settlement is about: what it says, or all that is left if it names no product. */
    static long wanted(Settlement command, Sku sku, long left) {
        List<StockLine> lines = command.lines();
        if (lines.isEmpty()) {
            return left;
        }
        for (StockLine line : lines) {
            if (line.sku().equals(sku)) {
                return line.quantity();
            }
        }
        return 0;
    }

    /** Why units cannot come, go or be corrected. */
    static @Nullable Reason moving(Stock stock, Movement command) {
        if (command instanceof Receive receive) {
            return beyondLimit(receive.sku(), stock.onHand(), receive.quantity());
        }
        if (command instanceof Return back) {
            long before = back.condition() == StockCondition.SELLABLE ? stock.onHand() : stock.damaged();
            return beyondLimit(back.sku(), before, back.quantity());
        }
        return command instanceof Adjust adjust ? adjusting(stock, adjust) : null;
    }

    /** What coming, going or a correction does. */
    static StockEvent moved(Movement command, Instant now) {
        if (command instanceof Receive receive) {
            return StockEvent.arrived(Kind.RECEIVED, receive.sku(), receive.id(), receive.quantity(), now);
        }
        if (command instanceof Return back) {
            Kind kind = back.condition() == StockCondition.SELLABLE ? Kind.RETURNED : Kind.RETURNED_DAMAGED;
            return StockEvent.arrived(kind, back.sku(), back.id(), back.quantity(), now);
        }
        if (command instanceof Adjust adjust) {
            Kind kind = adjust.condition() == StockCondition.SELLABLE ? Kind.ADJUSTED : Kind.DAMAGED_ADJUSTED;
            return StockEvent.adjusted(
                    kind, adjust.sku(), adjust.id(), adjust.change(), adjust.note(), adjust.evenIfPromised(), now);
        }
        SetPolicy set = (SetPolicy) command;
        return StockEvent.policySet(set.sku(), set.id(), set.policy(), now);
    }

    private static @Nullable Reason adjusting(Stock stock, Adjust command) {
        boolean sellable = command.condition() == StockCondition.SELLABLE;
        long before = sellable ? stock.onHand() : stock.damaged();
        if (before + command.change() < 0) {
            return notThere(command.sku(), -command.change(), before);
        }
        Reason limit = beyondLimit(command.sku(), before, command.change());
        if (limit != null || !sellable || command.change() > 0 || command.evenIfPromised()) {
            return limit;
        }
        Stock after = Stock.of(before + command.change(), stock.reserved(), stock.damaged(), stock.policy());
        long allowed = Math.max(stock.backordered(), stock.policy().backorderDepth());
        return after.backordered() <= allowed
                ? null
                : Reason.of(TEXTS, "inventory.promised")
                        .with("sku", command.sku().value())
                        .with("requested", -command.change())
                        .with("missing", after.backordered() - allowed);
    }

    /** The shelf is never negative, whatever was promised. */
    private static @Nullable Reason leaving(long onHand, Sku sku, long quantity) {
        return quantity > onHand ? notThere(sku, quantity, onHand) : null;
    }

    private static Reason notThere(Sku sku, long requested, long there) {
        return Reason.of(TEXTS, "inventory.not-on-hand")
                .with("sku", sku.value())
                .with("requested", requested)
                .with("available", there)
                .with("missing", requested - there);
    }

    private static @Nullable Reason beyondLimit(Sku sku, long before, long more) {
        return before + more <= Stock.MAX_UNITS
                ? null
                : Reason.of(TEXTS, "inventory.limit").with("sku", sku.value()).with("limit", Stock.MAX_UNITS);
    }

    /** The reservation is not known, or was settled so long ago that it is forgotten. */
    static Reason unknown(CommandId reservation) {
        return Reason.of(TEXTS, "inventory.unknown-reservation").with("reservation", reservation.value());
    }

    /** Nothing is left of the reservation. */
    static Reason closed(CommandId reservation) {
        return Reason.of(TEXTS, "inventory.closed").with("reservation", reservation.value());
    }

    /** The reservation has come to its end. */
    static Reason expired(CommandId reservation, Instant until) {
        return Reason.of(TEXTS, "inventory.expired")
                .with("reservation", reservation.value())
                .with("until", until);
    }

    /** The identity was used for another command. */
    static Reason reused(CommandId command) {
        return Reason.of(TEXTS, "inventory.command-reused").with("command", command.value());
    }

    /** Whether a command can be the one that brought about what has happened to one of its products. */
    static boolean agree(StockCommand command, Sku sku, List<StockEvent> events) {
        StockEvent event = events.get(0);
        if (command instanceof Reserve reserve) {
            return event.kind() == Kind.RESERVED
                    && event.until().filter(reserve.until()::equals).isPresent()
                    && reserve.lines().contains(StockLine.of(sku, event.quantity()));
        }
        if (command instanceof Settlement settlement) {
            return event.kind() == settlement.kind()
                    && event.reservation()
                            .filter(settlement.reservation()::equals)
                            .isPresent()
                    && event.isRest() == settlement.lines().isEmpty()
                    && wanted(settlement, sku, event.quantity()) == event.quantity();
        }
        if (command instanceof Extend extend) {
            return extended(sku, extend, event.at()).equals(event);
        }
        return moved((Movement) command, event.at()).equals(event);
    }

    /** A list with one more, the same list if it can take it: one begins with an empty one that cannot, and mostly stays with it. */
    static <T> List<T> with(List<T> list, T more) {
        List<T> longer = list.isEmpty() ? new ArrayList<>() : list;
        longer.add(more);
        return longer;
    }

    /** By product, whatever the order in which the reasons were found. */
    static List<Reason> sorted(List<Reason> reasons) {
        List<Reason> sorted = new ArrayList<>(reasons);
        sorted.sort(
                Comparator.comparing(reason -> String.valueOf(reason.arguments().get("sku"))));
        return sorted;
    }
}
