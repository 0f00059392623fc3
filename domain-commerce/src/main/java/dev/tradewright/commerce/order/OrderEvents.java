// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.commerce.returns.RefundableLine;
import dev.tradewright.core.event.BusinessEvent;
import dev.tradewright.core.event.EventId;
import dev.tradewright.core.event.EventType;
import dev.tradewright.core.event.Identity;
import dev.tradewright.core.event.SourceDocument;
import dev.tradewright.core.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What an order tells the books. Amounts of units are cumulative shares, so that over any sequence of shipments and cancellations they add up to what
 * the order was placed for.
 *
 * <p>An order over CNY 339.00 for three units, of which two are shipped and one is cancelled: {@link #PLACED} 339.00, {@link #SHIPPED} 226.00,
 * {@link #CANCELLED} 113.00. Charges are told with the first units that are shipped, or with the last that are cancelled if none ever is.
 */
public final class OrderEvents {

    private static final Identity GROSS = Identity.of("gross", "net", "tax");

    /** An order was placed: list = discounted + discount, gross = net + tax. */
    public static final EventType PLACED = EventType.builder()
            .name("commerce.order-placed")
            .addAmounts("list", "discount", "discounted", "net", "tax", "gross")
            .addOptionalDimensions("channel")
            .addIdentities(Identity.of("list", "discounted", "discount"), GROSS)
            .build();

    /** Money came in. */
    public static final EventType PAID = money("commerce.order-paid", "paid");

    /** Money went back. */
    public static final EventType REFUNDED = money("commerce.order-refunded", "refunded");

    /** Units left: their share in what the order costs. */
    public static final EventType SHIPPED = goods("commerce.order-shipped");

    /** Units were cancelled: their share. */
    public static final EventType CANCELLED = goods("commerce.order-cancelled");

    /** Units came back: their share, which is what is to be refunded. */
    public static final EventType RETURNED = goods("commerce.order-returned");

    private OrderEvents() {}

    private static EventType money(String name, String amount) {
        return EventType.builder()
                .name(name)
                .addAmounts(amount)
                .addOptionalDimensions("channel")
                .build();
    }

    private static EventType goods(String name) {
        return EventType.builder()
                .name(name)
                .addAmounts("net", "tax", "gross")
                .addOptionalDimensions("channel")
                .addIdentities(GROSS)
                .build();
    }

    /** All types. */
    public static List<EventType> types() {
        return List.of(PLACED, PAID, REFUNDED, SHIPPED, CANCELLED, RETURNED);
    }

    /**
     * Tells that an order was placed.
     *
     * @param id  the event's identity
     * @param order  the order
     * @param businessDate  the day it belongs to in the books
     */
    public static BusinessEvent placed(EventId id, Order order, LocalDate businessDate) {
        OrderAmounts total = order.total();
        return begin(PLACED, id, order, order.placedAt(), businessDate)
                .putAmount("list", total.list())
                .putAmount("discount", total.discount())
                .putAmount("discounted", total.discounted())
                .putAmount("net", total.net())
                .putAmount("tax", total.tax())
                .putAmount("gross", total.gross())
                .build();
    }

    /**
     * Tells what a step was for the books.
     *
     * @param id  the event's identity
     * @param step  what happened
     * @param change  the order before and after it
     * @param businessDate  the day it belongs to in the books
     * @return the event; nothing for a step that moves no money: authorizing, delivering, announcing or declining a return
     */
    public static Optional<BusinessEvent> of(EventId id, OrderStep step, OrderChange change, LocalDate businessDate) {
        Order order = change.after().order();
        return switch (step.action()) {
            case PAY ->
                Optional.of(begin(PAID, id, order, step.at(), businessDate)
                        .putAmount(
                                "paid",
                                change.after().paid().minus(change.before().paid()))
                        .build());
            case REFUND ->
                Optional.of(begin(REFUNDED, id, order, step.at(), businessDate)
                        .putAmount(
                                "refunded",
                                change.after().refunded().minus(change.before().refunded()))
                        .build());
            case SHIP -> Optional.of(goods(SHIPPED, id, step, change, businessDate));
            case CANCEL -> Optional.of(goods(CANCELLED, id, step, change, businessDate));
            case RECEIVE_RETURN -> Optional.of(goods(RETURNED, id, step, change, businessDate));
            case AUTHORIZE, DELIVER, REQUEST_RETURN, DECLINE_RETURN -> Optional.empty();
        };
    }

    private static BusinessEvent goods(
            EventType type, EventId id, OrderStep step, OrderChange change, LocalDate businessDate) {
        Share before = Share.of(change.before(), step.action());
        Share after = Share.of(change.after(), step.action());
        Money gross = after.gross().minus(before.gross());
        Money tax = after.tax().minus(before.tax());
        return begin(type, id, change.after().order(), step.at(), businessDate)
                .putAmount("net", gross.minus(tax))
                .putAmount("tax", tax)
                .putAmount("gross", gross)
                .build();
    }

    private static BusinessEvent.Builder begin(
            EventType type, EventId id, Order order, Instant at, LocalDate businessDate) {
        BusinessEvent.Builder builder = type.event()
                .id(id)
                .occurredAt(at)
                .businessDate(businessDate)
                .source(SourceDocument.of("order", order.id().value()));
        order.channel().ifPresent(channel -> builder.putDimension("channel", channel));
        return builder;
    }

    /** What all units of an order that were shipped, cancelled or returned so far cost. */
    private record Share(Money gross, Money tax) {

        static Share of(OrderProcess process, OrderAction action) {
            return switch (action) {
                case SHIP -> sum(process, LineProgress::shipped, isShipped(process));
                case CANCEL -> {
                    OrderAmounts total = process.order().total();
                    Share kept = sum(process, LineProgress::kept, process.shipment() != ShipmentState.CANCELLED);
                    yield new Share(total.gross().minus(kept.gross), total.tax().minus(kept.tax));
                }
                default -> sum(process, LineProgress::returned, false);
            };
        }

        private static boolean isShipped(OrderProcess process) {
            return process.lines().values().stream().anyMatch(line -> line.shipped() > 0);
        }

        private static Share sum(OrderProcess process, ToLongFunction<LineProgress> units, boolean withCharges) {
            Order order = process.order();
            Money gross = Money.zero(order.currency());
            Money tax = gross;
            for (OrderLine line : order.lines()) {
                RefundableLine shares = line.shares();
                long count = units.applyAsLong(process.progress(line.id()));
                gross = gross.plus(shares.paidFor(count));
                tax = tax.plus(shares.taxFor(count));
            }
            for (OrderCharge charge : withCharges ? order.charges() : List.<OrderCharge>of()) {
                gross = gross.plus(charge.amounts().gross());
                tax = tax.plus(charge.amounts().tax());
            }
            return new Share(gross, tax);
        }
    }
}
