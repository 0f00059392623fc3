// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.commerce.returns.RefundableLine;
import dev.tradewright.commerce.returns.RefundableLines;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an order: what was paid and refunded, and where the units of each line are. Payment, shipment and returns each go their own way
 * ({@link OrderLifecycles}); how the order stands as a whole follows from the three.
 *
 * <pre>{@code
 * OrderProcess placed = OrderProcess.place(order);
 * OrderProcess paid = placed.after(OrderStep.pay(Money.parse("CNY 339.00"), now)).orElseThrow();
 * OrderProcess shipped = paid.after(OrderStep.ship(Map.of(tea, 2L), now)).orElseThrow();
 * shipped.state();                                              // PARTLY_SHIPPED
 * shipped.after(OrderStep.cancel(Map.of(tea, 2L), now));        // cancel is not possible for 2 units of line 1 of order 77: only for 1
 * }</pre>
 *
 * <p>Only what has not left can be cancelled, only what was delivered can come back, and what was cancelled never leaves. What is refused says what
 * would be possible instead. Immutable and thread-safe.
 */
public final class OrderProcess {

    private final Order order;
    private final Money authorized;
    private final Money paid;
    private final Money refunded;
    private final Money goodwill;
    private final Map<OrderLineId, LineProgress> lines;
    private final LineProgress sum;

    private OrderProcess(
            Order order,
            Money authorized,
            Money paid,
            Money refunded,
            Money goodwill,
            Map<OrderLineId, LineProgress> lines) {
        this.order = order;
        this.authorized = authorized;
        this.paid = paid;
        this.refunded = refunded;
        this.goodwill = goodwill;
        this.lines = Collections.unmodifiableMap(lines);
        this.sum = lines.values().stream().reduce(LineProgress::plus).orElseThrow();
    }

    /**
     * An order that was just placed.
     *
     * @param order  the order
     */
    public static OrderProcess place(Order order) {
        Money zero = Money.zero(Checks.notNull(order, "order").currency());
        Map<OrderLineId, LineProgress> lines = new LinkedHashMap<>();
        order.lines().forEach(line -> lines.put(line.id(), LineProgress.of(line.units())));
        return new OrderProcess(order, zero, zero, zero, zero, lines);
    }

    /** The order as it was placed. */
    public Order order() {
        return order;
    }

    /** What was authorized. */
    public Money authorized() {
        return authorized;
    }

    /** What was paid in all, refunds not taken off. */
    public Money paid() {
        return paid;
    }

    /** What went back in all, goodwill included. */
    public Money refunded() {
        return refunded;
    }

    /**
     * What of {@link #refunded} is the customer's for good: of each refund made when nothing was left to ship, what was more than the customer had to
     * get back, for units that came back or are announced. All else that was refunded too much is owed again.
     */
    public Money goodwill() {
        return goodwill;
    }

    /** Where the units of each line are, in the order of the lines. */
    public Map<OrderLineId, LineProgress> lines() {
        return lines;
    }

    /**
     * What the order costs now: the lines without what was cancelled, round(gross · kept / units) each, and the charges unless everything was
     * cancelled. What came back is not taken off; that is for a refund to do.
     */
    public Money due() {
        if (isCancelled()) {
            return Money.zero(order.currency());
        }
        Money due = Money.total(
                order.currency(),
                order.charges().stream().map(charge -> charge.amounts().gross()).toList());
        for (OrderLine line : order.lines()) {
            due = due.plus(line.shares().paidFor(progress(line.id()).kept()));
        }
        return due;
    }

    /**
     * What the customer owes, and can still pay; or if negative gets back: max(0, {@link #due} - what came back - {@link #goodwill}) - ({@link #paid} -
     * {@link #refunded}). The charges stay owed when goods come back.
     *
     * <p>Of an order of 100.00 that was paid, 10.00 are refunded. While something is left to ship, 10.00 are owed again, and must be paid before more
     * leaves. When all has left, the 10.00 are goodwill, and nothing is owed. If a unit of 50.00 comes back after that, the balance is -50.00; if all
     * come back, -90.00, since 10.00 went back before. If it was announced when the 10.00 were refunded, they were refunded for it: the balance is
     * 10.00 until it comes back, and -40.00 then; if it does not come back, the 10.00 stay owed.
     */
    public Money balance() {
        return balance(LineProgress::returned);
    }

    private Money balance(ToLongFunction<LineProgress> cameBack) {
        return cost(cameBack).minus(paid).plus(refunded);
    }

    /** What the customer is to have paid in the end. */
    private Money cost(ToLongFunction<LineProgress> cameBack) {
        Money back = refundable(cameBack).map(RefundableLines::refunded).orElseGet(() -> Money.zero(order.currency()));
        return atLeastZero(due().minus(back).minus(goodwill));
    }

    private Money atLeastZero(Money amount) {
        return amount.isNegative() ? Money.zero(order.currency()) : amount;
    }

    /**
     * What can be refunded for units that come back, of each line that was not cancelled as a whole; nothing if everything was cancelled.
     *
     * <p>It counts as come back what {@link OrderStep#receiveReturn} has told. So ask for the refund of units before they are received:
     *
     * <pre>{@code
     * OrderRefund<OrderLineId> quote = process.refundable().orElseThrow().refund(Map.of(tea, 1L)).orElseThrow();
     * process.after(OrderStep.requestReturn(Map.of(tea, 1L), now)).orElseThrow()
     *         .after(OrderStep.receiveReturn(Map.of(tea, 1L), now)).orElseThrow()
     *         .after(OrderStep.refund(quote.gross(), now)).orElseThrow();
     * }</pre>
     *
     * <p>After {@code receiveReturn} the same call is about the next unit, which may be a cent more or less: of three for 316.40 they are 105.47,
     * 105.46 and 105.47.
     */
    public Optional<RefundableLines<OrderLineId>> refundable() {
        return refundable(LineProgress::returned);
    }

    private Optional<RefundableLines<OrderLineId>> refundable(ToLongFunction<LineProgress> cameBack) {
        Map<OrderLineId, RefundableLine> refundable = new LinkedHashMap<>();
        for (OrderLine line : order.lines()) {
            LineProgress progress = progress(line.id());
            if (progress.kept() > 0) {
                refundable.put(
                        line.id(),
                        RefundableLine.of(
                                line.amounts().gross(),
                                line.amounts().tax(),
                                line.units(),
                                progress.cancelled(),
                                cameBack.applyAsLong(progress),
                                Rounding.Mode.HALF_AWAY_FROM_ZERO));
            }
        }
        return refundable.isEmpty() ? Optional.empty() : Optional.of(RefundableLines.of(refundable));
    }

    LineProgress progress(OrderLineId line) {
        return Checks.notNull(lines.get(line), "progress of " + line);
    }

    private boolean isCancelled() {
        return sum.kept() == 0;
    }

    /** How the money stands. */
    public PaymentState payment() {
        if (refunded.isPositive()) {
            return refunded.equals(paid) ? PaymentState.REFUNDED : PaymentState.PARTLY_REFUNDED;
        }
        if (isCancelled() && paid.isZero()) {
            return PaymentState.CANCELLED;
        }
        if (isPaidUp()) {
            return PaymentState.PAID;
        }
        if (paid.isPositive()) {
            return PaymentState.PARTLY_PAID;
        }
        return authorized.isPositive() ? PaymentState.AUTHORIZED : PaymentState.AWAITING;
    }

    /** How far the goods are. */
    public ShipmentState shipment() {
        if (isCancelled()) {
            return ShipmentState.CANCELLED;
        }
        if (sum.shipped() == 0) {
            return ShipmentState.OPEN;
        }
        if (sum.shipped() < sum.kept()) {
            return ShipmentState.PARTLY_SHIPPED;
        }
        return sum.delivered() < sum.kept() ? ShipmentState.SHIPPED : ShipmentState.DELIVERED;
    }

    /** Whether units come back. */
    public ReturnState returns() {
        if (sum.announced() > 0) {
            return ReturnState.REQUESTED;
        }
        return sum.returned() > 0 ? ReturnState.RETURNED : ReturnState.NONE;
    }

    /** How the order stands as a whole. */
    public OrderState state() {
        ShipmentState shipment = shipment();
        if (returns() == ReturnState.REQUESTED) {
            return OrderState.RETURN_REQUESTED;
        }
        if (shipment == ShipmentState.DELIVERED && sum.returned() > 0) {
            return sum.returned() == sum.kept() ? OrderState.RETURNED : OrderState.PARTLY_RETURNED;
        }
        return switch (shipment) {
            case CANCELLED -> OrderState.CANCELLED;
            case DELIVERED -> OrderState.DELIVERED;
            case SHIPPED -> OrderState.SHIPPED;
            case PARTLY_SHIPPED -> OrderState.PARTLY_SHIPPED;
            case OPEN -> isPaidUp() ? OrderState.PAID : OrderState.PLACED;
        };
    }

    private boolean isPaidUp() {
        return !balance().isPositive();
    }

    /** What must be covered by {@link #secured} before goods leave, and is not; never negative. */
    private Money missing() {
        return order.terms() == PaymentTerms.ON_ACCOUNT
                ? Money.zero(order.currency())
                : atLeastZero(cost(LineProgress::returned).minus(secured()));
    }

    /** What was paid and not refunded, and if that is enough for the terms, what was authorized and not yet paid. */
    private Money secured() {
        Money kept = paid.minus(refunded);
        return order.terms() == PaymentTerms.AUTHORIZED ? kept.plus(atLeastZero(authorized.minus(paid))) : kept;
    }

    /** What is still to be paid; never negative. */
    private Money open() {
        return atLeastZero(balance());
    }

    /** What can happen now, with some amount or number of units, in the order of {@link OrderAction}. */
    public List<OrderAction> possible() {
        return Arrays.stream(OrderAction.values()).filter(this::isPossible).toList();
    }

    private boolean isPossible(OrderAction action) {
        return switch (action) {
            case AUTHORIZE -> payment() == PaymentState.AWAITING;
            case PAY -> open().isPositive();
            case REFUND -> paid.isGreaterThan(refunded);
            case SHIP -> sum.possible(action) > 0 && missing().isZero();
            case DELIVER, CANCEL, REQUEST_RETURN, DECLINE_RETURN, RECEIVE_RETURN -> sum.possible(action) > 0;
        };
    }

    /**
     * What becomes of it if something happens.
     *
     * @param step  what happens
     * @return this after the step; or refused, with what is possible instead, or with how many units or how much money it is possible
     * @throws IllegalArgumentException if a line is not of this order, or the amount is in another currency
     */
    public Decision<OrderProcess> after(OrderStep step) {
        if (step instanceof OrderStep.WithUnits goods) {
            goods.units().keySet().forEach(order::line);
            return isPossible(step.action()) ? after(goods) : Decision.refused(notPossible(step.action()));
        }
        OrderStep.WithMoney money = (OrderStep.WithMoney) step;
        Checks.that(
                money.amount().currency().equals(order.currency()),
                "amount",
                money.amount(),
                "must be in " + order.currency().code());
        return isPossible(step.action()) ? after(money) : Decision.refused(notPossible(step.action()));
    }

    private Reason notPossible(OrderAction action) {
        if (action == OrderAction.SHIP && sum.possible(action) > 0) {
            return reason("order.not-paid", action)
                    .with("due", cost(LineProgress::returned))
                    .with("paid", secured())
                    .with("missing", missing());
        }
        List<OrderAction> possible = possible();
        return reason(possible.isEmpty() ? "order.ended" : "order.not-possible", action)
                .with("state", state())
                .with("possible", possible);
    }

    private Reason reason(String code, OrderAction action) {
        return Reason.of(OrderTexts.TEXTS, code).with("order", order.id()).with("action", action);
    }

    private Decision<OrderProcess> after(OrderStep.WithUnits step) {
        List<Reason> reasons = new ArrayList<>();
        Map<OrderLineId, LineProgress> after = new LinkedHashMap<>(lines);
        step.units().forEach((line, count) -> {
            LineProgress progress = progress(line);
            long possible = progress.possible(step.action());
            if (count > possible) {
                reasons.add(reason("order.too-many-units", step.action())
                        .with("line", line)
                        .with("requested", count)
                        .with("available", possible));
            } else {
                after.put(line, progress.after(step.action(), count));
            }
        });
        return reasons.isEmpty()
                ? Decision.accepted(new OrderProcess(order, authorized, paid, refunded, goodwill, after))
                : Decision.refused(reasons);
    }

    private Decision<OrderProcess> after(OrderStep.WithMoney step) {
        Money amount = step.amount();
        Money most = step.action() == OrderAction.REFUND ? paid.minus(refunded) : open();
        if (amount.isGreaterThan(most) || (step.action() == OrderAction.AUTHORIZE && amount.isLessThan(most))) {
            String code = step.action() == OrderAction.AUTHORIZE ? "order.other-amount" : "order.too-much";
            return Decision.refused(
                    reason(code, step.action()).with("amount", amount).with("most", most));
        }
        return Decision.accepted(
                switch (step.action()) {
                    case AUTHORIZE -> new OrderProcess(order, amount, paid, refunded, goodwill, lines);
                    case PAY -> new OrderProcess(order, authorized, paid.plus(amount), refunded, goodwill, lines);
                    default ->
                        new OrderProcess(
                                order,
                                authorized,
                                paid,
                                refunded.plus(amount),
                                goodwill.plus(goodwillIn(amount)),
                                lines);
                });
    }

    private Money goodwillIn(Money refund) {
        if (sum.possible(OrderAction.SHIP) > 0) {
            return Money.zero(order.currency());
        }
        Money credit = balance(line -> line.returned() + line.announced()).negated();
        return atLeastZero(refund.minus(atLeastZero(credit)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderProcess process
                && order.equals(process.order)
                && authorized.equals(process.authorized)
                && paid.equals(process.paid)
                && refunded.equals(process.refunded)
                && goodwill.equals(process.goodwill)
                && lines.equals(process.lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(order, authorized, paid, refunded, goodwill, lines);
    }

    /** The states, the money and the units, as {@code order 77: PAID (payment PAID, shipment OPEN, returns NONE), paid CNY 20.00, …}. */
    @Override
    public String toString() {
        return "order " + order.id() + ": " + state().name() + " (payment "
                + payment().name() + ", shipment "
                + shipment().name() + ", returns " + returns().name() + "), authorized " + authorized + ", paid " + paid
                + ", refunded " + refunded + ", goodwill " + goodwill + ", " + lines;
    }
}
