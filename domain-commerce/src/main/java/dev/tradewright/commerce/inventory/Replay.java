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
import dev.tradewright.commerce.inventory.StockEvent.Kind;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Builds an inventory from a checkpoint and the events since. For one thread, before the inventory is shared. */
final class Replay {

    private final CommandWindow window;
    private final Function<Sku, Cell> cells;

    Replay(CommandWindow window, Function<Sku, Cell> cells) {
        this.window = window;
        this.cells = cells;
    }

    void run(StockCheckpoint checkpoint, Iterable<StockEvent> events) {
        for (StockChange change : checkpoint.answers()) {
            window.restore(change.command().id(), change.command() instanceof Reserve ? holding(change) : change);
        }
        checkpoint.ended().forEach(window::end);
        checkpoint.states().forEach(this::restore);
        remember(events);
        events.forEach(this::apply);
    }

    private void restore(StockState state) {
        Cell cell = cells.apply(state.sku());
        cell.restore(state.stock());
        for (Hold hold : state.holds()) {
            hold(line(hold.reservation(), state.sku()), hold.quantity(), hold.until());
        }
    }

    /** Reservations first of all, because what happens to one product of them may stand before what happened to another. */
    private void remember(Iterable<StockEvent> events) {
        Map<CommandId, List<StockEvent>> commands = new LinkedHashMap<>();
        for (StockEvent event : events) {
            if (event.kind() != Kind.EXPIRED) {
                commands.computeIfAbsent(event.command(), any -> new ArrayList<>())
                        .add(event);
            }
        }
        commands.forEach((id, own) -> {
            own.sort(Comparator.comparing(StockEvent::sku));
            StockChange change = StockChange.of(command(own), own);
            keep(id, change.command() instanceof Reserve ? holding(change) : change);
        });
    }

    private void keep(CommandId id, Object kept) {
        if (window.putIfAbsent(id, kept) != null) {
            throw new IllegalArgumentException("events (" + id
                    + ") must not repeat a command of the checkpoint\nMaybe these events happened before it");
        }
    }

    private void apply(StockEvent event) {
        Cell cell = cells.apply(event.sku());
        event.reservation().ifPresent(reservation -> {
            Holding line = line(reservation, event.sku());
            if (event.kind() == Kind.RESERVED) {
                hold(line, event.quantity(), event.until().orElse(Instant.MAX));
            } else if (event.kind() == Kind.EXTENDED) {
                extend(line, event);
            } else if (event.quantity() > line.left) {
                throw new IllegalArgumentException("event (" + event + ") must not take more than the " + line.left
                        + " that are left of the reservation");
            } else {
                line.take(event.quantity());
            }
            if (event.kind() == Kind.EXPIRED) {
                window.end(reservation, event.at());
            }
        });
        cell.apply(event);
    }

    private static void extend(Holding line, StockEvent event) {
        Instant later = event.until().orElse(Instant.MAX);
        if (line.left == 0 || !line.until.isBefore(later)) {
            throw new IllegalArgumentException(
                    "event (" + event + ") must end later than " + line.until + " what something is left of");
        }
        line.extend(later);
    }

    private static void hold(Holding line, long quantity, Instant until) {
        line.left = quantity;
        line.until = until;
        line.cell.holdings.add(line);
    }

    private Holding line(CommandId reservation, Sku sku) {
        for (Holding line = window.reservation(reservation); line != null; line = line.next) {
            if (line.cell.sku.equals(sku)) {
                return line;
            }
        }
        throw new IllegalArgumentException("reservation (" + reservation + ") must be known for " + sku
                + "\nMaybe the events do not begin at the checkpoint");
    }

    /** A reservation of which nothing is left so far. */
    private Holding holding(StockChange change) {
        Reserve reserve = (Reserve) change.command();
        Holding first = null;
        for (int i = reserve.lines().size() - 1; i >= 0; i--) {
            first = new Holding(cells.apply(reserve.lines().get(i).sku()), 0, reserve.until(), first);
        }
        Holding.belong(first, change);
        return Objects.requireNonNull(first);
    }

    /** The command that brought about events. */
    private static StockCommand command(List<StockEvent> events) {
        StockEvent event = events.get(0);
        CommandId id = event.command();
        return switch (event.kind()) {
            case RECEIVED -> new Receive(id, event.sku(), event.quantity());
            case RESERVED -> new Reserve(id, lines(events), event.until().orElse(Instant.MAX));
            case COMMITTED -> new Commit(id, reservation(event), named(events));
            case RELEASED, EXPIRED -> new Release(id, reservation(event), named(events));
            case EXTENDED -> new Extend(id, reservation(event), event.until().orElse(Instant.MAX));
            case RETURNED -> new Return(id, event.sku(), event.quantity(), StockCondition.SELLABLE);
            case RETURNED_DAMAGED -> new Return(id, event.sku(), event.quantity(), StockCondition.DAMAGED);
            case ADJUSTED -> adjust(event, StockCondition.SELLABLE);
            case DAMAGED_ADJUSTED -> adjust(event, StockCondition.DAMAGED);
            case POLICY_SET -> new SetPolicy(id, event.sku(), event.policy().orElse(StockPolicy.STRICT));
        };
    }

    private static Adjust adjust(StockEvent event, StockCondition condition) {
        return new Adjust(
                event.command(),
                event.sku(),
                event.quantity(),
                condition,
                event.evenIfPromised(),
                event.note().orElseThrow());
    }

    private static CommandId reservation(StockEvent event) {
        return event.reservation().orElseThrow();
    }

    /** What a settlement names: nothing if it is about the rest. */
    private static List<StockLine> named(List<StockEvent> events) {
        return events.get(0).isRest() ? List.of() : lines(events);
    }

    private static List<StockLine> lines(List<StockEvent> events) {
        return events.stream()
                .map(event -> StockLine.of(event.sku(), event.quantity()))
                .toList();
    }
}
