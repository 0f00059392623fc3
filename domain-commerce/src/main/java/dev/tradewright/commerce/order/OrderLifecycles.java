// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import static dev.tradewright.commerce.order.OrderAction.AUTHORIZE;
import static dev.tradewright.commerce.order.OrderAction.CANCEL;
import static dev.tradewright.commerce.order.OrderAction.DECLINE_RETURN;
import static dev.tradewright.commerce.order.OrderAction.DELIVER;
import static dev.tradewright.commerce.order.OrderAction.PAY;
import static dev.tradewright.commerce.order.OrderAction.RECEIVE_RETURN;
import static dev.tradewright.commerce.order.OrderAction.REFUND;
import static dev.tradewright.commerce.order.OrderAction.REQUEST_RETURN;
import static dev.tradewright.commerce.order.OrderAction.SHIP;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.lifecycle.Lifecycle;
import dev.tradewright.core.lifecycle.LifecycleBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The tables of an order: one each for payment, shipment and returns, which do not know each other, and one for the order as a whole, which follows
 * from the three and lists only what changes it. Cancelling and receiving a return are in two of them, since less is owed then. All four say what {@link OrderProcess#after} does; where an action has several outcomes, the guard
 * looks at the order after it.
 *
 * <pre>
 * stateDiagram-v2
 *     [*] --&gt; PLACED
 *     PLACED --&gt; PAID : pay
 *     PAID --&gt; PLACED : refund
 *     PAID --&gt; PARTLY_SHIPPED : ship
 *     PARTLY_SHIPPED --&gt; SHIPPED : ship, or cancel the rest
 *     PAID --&gt; SHIPPED : ship
 *     SHIPPED --&gt; DELIVERED : deliver
 *     PLACED --&gt; CANCELLED : cancel
 *     PAID --&gt; CANCELLED : cancel
 *     DELIVERED --&gt; RETURN_REQUESTED : request return
 *     RETURN_REQUESTED --&gt; PARTLY_RETURNED : receive return
 *     RETURN_REQUESTED --&gt; RETURNED : receive return
 * </pre>
 *
 * <p>That is the short form; {@code OrderLifecycles.order().toMermaid(locale)} draws all of it. Nothing leads from cancelled to shipped, nothing from
 * delivered to cancelled, and every state has a way to an end.
 */
public final class OrderLifecycles {

    private static final Lifecycle<PaymentState, OrderAction, OrderChange, Object> PAYMENT = buildPayment();
    private static final Lifecycle<ShipmentState, OrderAction, OrderChange, Object> SHIPMENT = buildShipment();
    private static final Lifecycle<ReturnState, OrderAction, OrderChange, Object> RETURNS = buildReturns();
    private static final Lifecycle<OrderState, OrderAction, OrderChange, Object> ORDER = buildOrder();

    private OrderLifecycles() {}

    /** How the money moves. */
    public static Lifecycle<PaymentState, OrderAction, OrderChange, Object> payment() {
        return PAYMENT;
    }

    /** How the goods move. */
    public static Lifecycle<ShipmentState, OrderAction, OrderChange, Object> shipment() {
        return SHIPMENT;
    }

    /** How goods come back. */
    public static Lifecycle<ReturnState, OrderAction, OrderChange, Object> returns() {
        return RETURNS;
    }

    /** How the order as a whole changes. */
    public static Lifecycle<OrderState, OrderAction, OrderChange, Object> order() {
        return ORDER;
    }

    /** Writes rows whose guards look at one view of the order after the action. */
    private record Table<S extends Enum<S>>(
            LifecycleBuilder<S, OrderAction, OrderChange, Object> builder, Function<OrderProcess, S> view) {

        static <S extends Enum<S>> Table<S> of(
                String name, Class<S> states, Function<OrderProcess, S> view, OrderAction... actions) {
            return new Table<>(
                    Lifecycle.builder(name, Arrays.asList(states.getEnumConstants()), Arrays.asList(actions)), view);
        }

        /** The only outcome. */
        Table<S> always(S from, OrderAction action, S to) {
            builder.from(from).on(action).to(to);
            return this;
        }

        /** One outcome among others, or none in this table. */
        Table<S> when(S from, OrderAction action, S to, String guard) {
            builder.from(from)
                    .on(action)
                    .to(to)
                    .when(
                            guard,
                            change -> view.apply(change.after()) == to,
                            change -> Reason.of(OrderTexts.TEXTS, "order.other-outcome")
                                    .with("action", action));
            return this;
        }
    }

    private static Lifecycle<PaymentState, OrderAction, OrderChange, Object> buildPayment() {
        Table<PaymentState> table = Table.of(
                "payment", PaymentState.class, OrderProcess::payment, AUTHORIZE, PAY, REFUND, CANCEL, RECEIVE_RETURN);
        table.builder()
                .initial(PaymentState.AWAITING, PaymentState.PAID)
                .ends(PaymentState.PAID, PaymentState.PARTLY_REFUNDED, PaymentState.REFUNDED, PaymentState.CANCELLED);
        table.always(PaymentState.AWAITING, AUTHORIZE, PaymentState.AUTHORIZED);
        for (PaymentState from : List.of(PaymentState.AWAITING, PaymentState.AUTHORIZED, PaymentState.PARTLY_PAID)) {
            table.when(from, PAY, PaymentState.PARTLY_PAID, "less than is owed")
                    .when(from, PAY, PaymentState.PAID, "all that is owed")
                    .when(from, RECEIVE_RETURN, from, "something is owed")
                    .when(from, RECEIVE_RETURN, PaymentState.PAID, "nothing is owed any more");
        }
        for (PaymentState from : List.of(PaymentState.PAID, PaymentState.PARTLY_REFUNDED, PaymentState.REFUNDED)) {
            table.always(from, RECEIVE_RETURN, from);
        }
        for (PaymentState from : List.of(PaymentState.PARTLY_PAID, PaymentState.PAID, PaymentState.PARTLY_REFUNDED)) {
            table.when(from, REFUND, PaymentState.PARTLY_REFUNDED, "less than was paid")
                    .when(from, REFUND, PaymentState.REFUNDED, "all that was paid");
        }
        for (PaymentState from : List.of(PaymentState.AWAITING, PaymentState.AUTHORIZED)) {
            table.when(from, CANCEL, from, "something is owed")
                    .when(from, CANCEL, PaymentState.PAID, "what is left is free")
                    .when(from, CANCEL, PaymentState.CANCELLED, "everything");
        }
        return table.when(PaymentState.PARTLY_PAID, CANCEL, PaymentState.PARTLY_PAID, "something is owed")
                .when(PaymentState.PARTLY_PAID, CANCEL, PaymentState.PAID, "what is left is paid")
                .when(PaymentState.PAID, CANCEL, PaymentState.PAID, "something is left, or was paid")
                .when(PaymentState.PAID, CANCEL, PaymentState.CANCELLED, "everything, and it was free")
                .always(PaymentState.PARTLY_REFUNDED, PAY, PaymentState.PARTLY_REFUNDED)
                .always(PaymentState.REFUNDED, PAY, PaymentState.PARTLY_REFUNDED)
                .always(PaymentState.PARTLY_REFUNDED, CANCEL, PaymentState.PARTLY_REFUNDED)
                .always(PaymentState.REFUNDED, CANCEL, PaymentState.REFUNDED)
                .builder()
                .compile();
    }

    private static Lifecycle<ShipmentState, OrderAction, OrderChange, Object> buildShipment() {
        Table<ShipmentState> table =
                Table.of("shipment", ShipmentState.class, OrderProcess::shipment, SHIP, DELIVER, CANCEL);
        table.builder().initial(ShipmentState.OPEN).ends(ShipmentState.DELIVERED, ShipmentState.CANCELLED);
        for (ShipmentState from : List.of(ShipmentState.OPEN, ShipmentState.PARTLY_SHIPPED)) {
            table.when(from, SHIP, ShipmentState.PARTLY_SHIPPED, "some are left")
                    .when(from, SHIP, ShipmentState.SHIPPED, "all that are left");
        }
        return table.when(ShipmentState.OPEN, CANCEL, ShipmentState.OPEN, "some are left")
                .when(ShipmentState.OPEN, CANCEL, ShipmentState.CANCELLED, "everything")
                .when(ShipmentState.PARTLY_SHIPPED, CANCEL, ShipmentState.PARTLY_SHIPPED, "some are left")
                .when(ShipmentState.PARTLY_SHIPPED, CANCEL, ShipmentState.SHIPPED, "the rest, others on the way")
                .when(ShipmentState.PARTLY_SHIPPED, CANCEL, ShipmentState.DELIVERED, "the rest, others delivered")
                .always(ShipmentState.PARTLY_SHIPPED, DELIVER, ShipmentState.PARTLY_SHIPPED)
                .when(ShipmentState.SHIPPED, DELIVER, ShipmentState.SHIPPED, "some are on the way")
                .when(ShipmentState.SHIPPED, DELIVER, ShipmentState.DELIVERED, "the last ones")
                .builder()
                .compile();
    }

    private static Lifecycle<ReturnState, OrderAction, OrderChange, Object> buildReturns() {
        Table<ReturnState> table = Table.of(
                "returns", ReturnState.class, OrderProcess::returns, REQUEST_RETURN, DECLINE_RETURN, RECEIVE_RETURN);
        table.builder().initial(ReturnState.NONE).ends(ReturnState.NONE, ReturnState.RETURNED);
        for (ReturnState from : ReturnState.values()) {
            table.always(from, REQUEST_RETURN, ReturnState.REQUESTED);
        }
        return table.when(ReturnState.REQUESTED, RECEIVE_RETURN, ReturnState.REQUESTED, "others are announced")
                .when(ReturnState.REQUESTED, RECEIVE_RETURN, ReturnState.RETURNED, "the last ones")
                .when(ReturnState.REQUESTED, DECLINE_RETURN, ReturnState.REQUESTED, "others are announced")
                .when(ReturnState.REQUESTED, DECLINE_RETURN, ReturnState.NONE, "none came back")
                .when(ReturnState.REQUESTED, DECLINE_RETURN, ReturnState.RETURNED, "others came back")
                .builder()
                .compile();
    }

    private static Lifecycle<OrderState, OrderAction, OrderChange, Object> buildOrder() {
        Table<OrderState> table = Table.of(
                "order",
                OrderState.class,
                OrderProcess::state,
                PAY,
                REFUND,
                SHIP,
                DELIVER,
                CANCEL,
                REQUEST_RETURN,
                DECLINE_RETURN,
                RECEIVE_RETURN);
        table.builder()
                .initial(OrderState.PLACED, OrderState.PAID)
                .ends(OrderState.DELIVERED, OrderState.CANCELLED, OrderState.PARTLY_RETURNED, OrderState.RETURNED);
        table.when(OrderState.PLACED, PAY, OrderState.PAID, "all that is owed")
                .when(OrderState.PLACED, CANCEL, OrderState.PAID, "what is left is paid")
                .when(OrderState.PAID, REFUND, OrderState.PLACED, "something is owed again");
        for (OrderState from : List.of(OrderState.PLACED, OrderState.PAID)) {
            table.when(from, CANCEL, OrderState.CANCELLED, "everything")
                    .when(from, SHIP, OrderState.PARTLY_SHIPPED, "some are left")
                    .when(from, SHIP, OrderState.SHIPPED, "all that are left");
        }
        table.when(OrderState.PARTLY_SHIPPED, SHIP, OrderState.SHIPPED, "all that are left")
                .when(OrderState.PARTLY_SHIPPED, CANCEL, OrderState.SHIPPED, "the rest, others on the way")
                .when(OrderState.PARTLY_SHIPPED, CANCEL, OrderState.DELIVERED, "the rest, others delivered")
                .when(OrderState.PARTLY_SHIPPED, CANCEL, OrderState.PARTLY_RETURNED, "the rest, some came back")
                .when(OrderState.PARTLY_SHIPPED, CANCEL, OrderState.RETURNED, "the rest, others came back")
                .when(OrderState.SHIPPED, DELIVER, OrderState.DELIVERED, "the last ones")
                .when(OrderState.SHIPPED, DELIVER, OrderState.PARTLY_RETURNED, "the last ones, others came back");
        for (OrderState from : List.of(
                OrderState.PARTLY_SHIPPED, OrderState.SHIPPED, OrderState.DELIVERED, OrderState.PARTLY_RETURNED)) {
            table.always(from, REQUEST_RETURN, OrderState.RETURN_REQUESTED);
        }
        for (OrderAction action : List.of(DECLINE_RETURN, RECEIVE_RETURN)) {
            table.when(OrderState.RETURN_REQUESTED, action, OrderState.PARTLY_SHIPPED, "some have not left")
                    .when(OrderState.RETURN_REQUESTED, action, OrderState.SHIPPED, "some are on the way")
                    .when(OrderState.RETURN_REQUESTED, action, OrderState.PARTLY_RETURNED, "some came back");
        }
        return table.when(OrderState.RETURN_REQUESTED, DECLINE_RETURN, OrderState.DELIVERED, "none came back")
                .when(OrderState.RETURN_REQUESTED, RECEIVE_RETURN, OrderState.RETURNED, "all came back")
                .builder()
                .compile();
    }
}
