// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.stock;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.Stock;
import dev.tradewright.commerce.inventory.StockCommand;
import dev.tradewright.commerce.inventory.StockCommand.Adjust;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
import dev.tradewright.commerce.inventory.StockCommand.Movement;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Return;
import dev.tradewright.commerce.inventory.StockCommand.SetPolicy;
import dev.tradewright.commerce.inventory.StockCommand.Settlement;
import dev.tradewright.commerce.inventory.StockCondition;
import dev.tradewright.commerce.inventory.StockEvent;
import dev.tradewright.commerce.inventory.StockEvent.Kind;
import dev.tradewright.commerce.inventory.StockLine;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the peer refuses, null if it does not; with the codes and texts of ours. */
final class MapReasons {

    private static final Messages TEXTS = Messages.of(StockCommand.class, "inventory");

    private MapReasons() {}

    static @Nullable Reason reserving(Stock stock, StockLine line) {
        if (line.quantity() > stock.promisable()) {
            return Reason.of(TEXTS, "inventory.insufficient")
                    .with("sku", line.sku().value())
                    .with("requested", line.quantity())
                    .with("available", stock.promisable())
                    .with("missing", line.quantity() - stock.promisable());
        }
        return beyondLimit(line.sku(), stock.reserved(), line.quantity());
    }

    static @Nullable Reason settling(Stock stock, Sku sku, long left, long wanted, Settlement command) {
        if (wanted > left) {
            return Reason.of(TEXTS, "inventory.exceeds-reserved")
                    .with("sku", sku.value())
                    .with("reservation", command.reservation().value())
                    .with("requested", wanted)
                    .with("reserved", left)
                    .with("missing", wanted - left);
        }
        return command.kind() == Kind.COMMITTED && wanted > stock.onHand()
                ? notThere(sku, wanted, stock.onHand())
                : null;
    }

    static @Nullable Reason extending(Extend command, Instant end, Instant now) {
        if (!now.isBefore(command.until())) {
            return ofReservation("inventory.end-passed", command.reservation())
                    .with("until", command.until())
                    .with("now", now);
        }
        return end.isBefore(command.until())
                ? null
                : ofReservation("inventory.not-later", command.reservation())
                        .with("until", end)
                        .with("requested", command.until());
    }

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
        long after = Stock.of(before + command.change(), stock.reserved(), stock.damaged(), stock.policy())
                .backordered();
        long allowed = Math.max(stock.backordered(), stock.policy().backorderDepth());
        return after <= allowed
                ? null
                : Reason.of(TEXTS, "inventory.promised")
                        .with("sku", command.sku().value())
                        .with("requested", -command.change())
                        .with("missing", after - allowed);
    }

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

    static Reason unknown(CommandId reservation) {
        return ofReservation("inventory.unknown-reservation", reservation);
    }

    static Reason closed(CommandId reservation) {
        return ofReservation("inventory.closed", reservation);
    }

    static Reason expired(CommandId reservation, Instant until) {
        return ofReservation("inventory.expired", reservation).with("until", until);
    }

    static Reason reused(CommandId command) {
        return Reason.of(TEXTS, "inventory.command-reused").with("command", command.value());
    }

    private static Reason ofReservation(String code, CommandId reservation) {
        return Reason.of(TEXTS, code).with("reservation", reservation.value());
    }

    static List<Reason> with(List<Reason> reasons, Reason more) {
        List<Reason> longer = reasons.isEmpty() ? new ArrayList<>() : reasons;
        longer.add(more);
        return longer;
    }
}
