// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.selling;

import dev.tradewright.benchmarks.week.InvoiceLine;
import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.cart.LineId;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.customer.CustomerId;
import dev.tradewright.commerce.inventory.Inventory;
import dev.tradewright.commerce.inventory.StockChange;
import dev.tradewright.commerce.inventory.StockCommand;
import dev.tradewright.commerce.inventory.StockCondition;
import dev.tradewright.commerce.inventory.StockLine;
import dev.tradewright.commerce.inventory.StockPolicy;
import dev.tradewright.commerce.order.Order;
import dev.tradewright.commerce.order.OrderAction;
import dev.tradewright.commerce.order.OrderId;
import dev.tradewright.commerce.order.OrderLine;
import dev.tradewright.commerce.order.OrderLineId;
import dev.tradewright.commerce.order.OrderProcess;
import dev.tradewright.commerce.order.OrderStep;
import dev.tradewright.commerce.order.PricedOrders;
import dev.tradewright.commerce.pricing.CartPricer;
import dev.tradewright.commerce.pricing.PricedCart;
import dev.tradewright.commerce.pricing.PricingContext;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sells invoice after invoice: prices the cart, places and pays the order, reserves and ships what is there, takes back what comes back. */
final class Sales {

    private static final int NOON = 12;

    private final CartPricer pricer;
    private final Offering offering;
    private final Inventory inventory = Inventory.create();
    private final Map<String, SoldInvoice> sold = new LinkedHashMap<>();
    private final Map<String, Integer> completed = new HashMap<>();
    private final Map<Sku, Long> backordered = new TreeMap<>();
    private final List<Refund> refunds = new ArrayList<>();
    private int agreedLines;

    /**
     * Goods that came back.
     *
     * @param line  as it stands in the file
     * @param paid  what is refunded because it was paid; null if no sale covers it
     */
    record Refund(InvoiceLine line, @Nullable Money paid) {

        /** What the file says came back, above 0. */
        Money invoiced() {
            return line.amount().abs();
        }
    }

    Sales(CartPricer pricer, Offering offering, Instant opening) {
        this.pricer = pricer;
        this.offering = offering;
        offering.opening().forEach((sku, units) -> {
            handle(new StockCommand.SetPolicy(command("policy", sku), sku, StockPolicy.UNLIMITED_BACKORDER), opening);
            if (units > 0) {
                handle(new StockCommand.Receive(command("opening", sku), sku, units), opening);
            }
        });
    }

    Inventory inventory() {
        return inventory;
    }

    List<SoldInvoice> sold() {
        return List.copyOf(sold.values());
    }

    List<Refund> refunds() {
        return refunds;
    }

    /** Units that customers wait for, by product. */
    Map<Sku, Long> backordered() {
        return backordered;
    }

    /** Lines at another price than the list's. */
    int agreedLines() {
        return agreedLines;
    }

    // ---------------------------------------------------------------- selling

    void sell(List<InvoiceLine> lines) {
        InvoiceLine first = lines.get(0);
        Instant at = instant(first);
        Cart cart = cart(lines);
        PricingContext context = context(first, at);
        PricedCart priced = pricer.price(cart, context).orElseThrow();
        Order order = order(first, at, priced);
        OrderProcess process = OrderProcess.place(order);
        if (order.total().gross().isPositive()) {
            process = after(
                    process,
                    new OrderStep.WithMoney(OrderAction.PAY, order.total().gross(), at));
        }
        Map<OrderLineId, Long> there = reserve(order, at);
        if (!there.isEmpty()) {
            process = after(process, new OrderStep.WithUnits(OrderAction.SHIP, there, at));
            process = after(process, new OrderStep.WithUnits(OrderAction.DELIVER, there, at));
        }
        long units = order.lines().stream().mapToLong(OrderLine::units).sum();
        long shipped = there.values().stream().mapToLong(Long::longValue).sum();
        sold.put(first.invoice(), new SoldInvoice(lines, cart, context, priced, process, units - shipped));
        first.customer().ifPresent(customer -> completed.merge(customer, 1, Integer::sum));
    }

    private static OrderProcess after(OrderProcess process, OrderStep step) {
        return process.after(step).orElseThrow();
    }

    static Instant instant(InvoiceLine line) {
        return line.date().atTime(NOON, 0).toInstant(ZoneOffset.UTC);
    }

    /** The file's price is the truth: where it is not the list price, it was agreed. */
    private Cart cart(List<InvoiceLine> lines) {
        List<CartLine> cartLines = new ArrayList<>();
        for (InvoiceLine line : lines) {
            Sku sku = Sku.of(line.stockCode());
            Money price = Offering.price(line);
            boolean atList = offering.prices().entries().stream()
                    .anyMatch(entry -> entry.sku().equals(sku) && entry.price().equals(price));
            agreedLines += atList ? 0 : 1;
            cartLines.add(CartLine.of(
                    LineId.of(Integer.toString(cartLines.size() + 1)),
                    sku,
                    line.quantity(),
                    atList ? Optional.empty() : Optional.of(price)));
        }
        return Cart.of(cartLines, List.of(), List.of());
    }

    private PricingContext context(InvoiceLine first, Instant at) {
        return PricingContext.builder()
                .instant(at)
                .currency(CurrencyUnit.GBP)
                .destination(Countries.named(first.country()))
                .completedOrders(first.customer()
                        .map(customer -> completed.getOrDefault(customer, 0))
                        .orElse(0))
                .build();
    }

    private static Order order(InvoiceLine first, Instant at, PricedCart priced) {
        return PricedOrders.of(priced, OrderId.of(first.invoice()), at)
                .customer(first.customer().map(CustomerId::of))
                .build();
    }

    /** Reserves everything and commits what is there; gives the units of each line that can be shipped. */
    private Map<OrderLineId, Long> reserve(Order order, Instant at) {
        List<StockLine> wanted = order.lines().stream()
                .map(line -> StockLine.of(line.sku(), line.units()))
                .toList();
        CommandId reservation = CommandId.of("order-" + order.id());
        StockChange change = handle(new StockCommand.Reserve(reservation, wanted, Instant.MAX), at);
        Map<Sku, Long> waiting = new HashMap<>();
        Map<Sku, Long> leaving = new TreeMap<>();
        Map<OrderLineId, Long> there = new TreeMap<>();
        for (OrderLine line : order.lines()) {
            long wait = waiting.computeIfAbsent(line.sku(), change::backordered);
            long ship = Math.max(0, line.units() - wait);
            waiting.put(line.sku(), wait - (line.units() - ship));
            if (ship < line.units()) {
                backordered.merge(line.sku(), line.units() - ship, Long::sum);
            }
            if (ship > 0) {
                there.put(line.id(), ship);
                leaving.merge(line.sku(), ship, Long::sum);
            }
        }
        if (!leaving.isEmpty()) {
            List<StockLine> lines = leaving.entrySet().stream()
                    .map(entry -> StockLine.of(entry.getKey(), entry.getValue()))
                    .toList();
            handle(new StockCommand.Commit(CommandId.of("ship-" + order.id()), reservation, lines), at);
        }
        return there;
    }

    // ---------------------------------------------------------------- returns

    /** A sale of the product to the same customer, of which so many units were delivered and have not come back, covers the return. */
    void takeBack(InvoiceLine line) {
        Sku sku = Sku.of(line.stockCode());
        long units = Math.abs(line.quantity());
        Money paid = null;
        for (SoldInvoice invoice : line.customer().isPresent() ? sold() : List.<SoldInvoice>of()) {
            OrderLine covering = invoice.lines().get(0).customer().equals(line.customer())
                    ? covering(invoice.order(), sku, units)
                    : null;
            if (covering != null) {
                paid = refund(invoice, covering.id(), units, instant(line));
                break;
            }
        }
        refunds.add(new Refund(line, paid));
        if (offering.opening().containsKey(sku)) {
            CommandId id = CommandId.of("return-" + line.invoice() + "-" + line.line());
            handle(new StockCommand.Return(id, sku, units, StockCondition.SELLABLE), instant(line));
        }
    }

    private static @Nullable OrderLine covering(OrderProcess process, Sku sku, long units) {
        for (OrderLine line : process.order().lines()) {
            var progress = process.lines().get(line.id());
            if (line.sku().equals(sku)
                    && progress != null
                    && progress.delivered() - progress.announced() - progress.returned() >= units) {
                return line;
            }
        }
        return null;
    }

    private Money refund(SoldInvoice invoice, OrderLineId line, long units, Instant at) {
        Map<OrderLineId, Long> back = Map.of(line, units);
        Money refund = invoice.order()
                .refundable()
                .orElseThrow()
                .refund(back)
                .orElseThrow()
                .gross();
        OrderProcess process = after(invoice.order(), new OrderStep.WithUnits(OrderAction.REQUEST_RETURN, back, at));
        process = after(process, new OrderStep.WithUnits(OrderAction.RECEIVE_RETURN, back, at));
        if (refund.isPositive()) {
            process = after(process, new OrderStep.WithMoney(OrderAction.REFUND, refund, at));
        }
        sold.put(invoice.number(), invoice.with(process));
        return refund;
    }

    // ---------------------------------------------------------------- stock

    private static CommandId command(String what, Sku sku) {
        return CommandId.of(what + "-" + sku);
    }

    private StockChange handle(StockCommand command, Instant at) {
        return inventory.handle(command, at).orElseThrow();
    }
}
