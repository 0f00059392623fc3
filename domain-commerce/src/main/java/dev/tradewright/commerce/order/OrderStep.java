// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One thing that happens to an order: with money, or with units of its lines. Implementations are immutable and thread-safe. */
public sealed interface OrderStep {

    /** What happens. */
    OrderAction action();

    /** When. */
    Instant at();

    /**
     * Something with money: {@link OrderAction#AUTHORIZE}, {@link OrderAction#PAY} or {@link OrderAction#REFUND}.
     *
     * @param action  what happens
     * @param amount  how much, more than 0
     * @param at  when
     */
    record WithMoney(OrderAction action, Money amount, Instant at) implements OrderStep {

        private static final Set<OrderAction> ACTIONS =
                Set.of(OrderAction.AUTHORIZE, OrderAction.PAY, OrderAction.REFUND);

        /** Refuses other actions and amounts of 0 or less. */
        public WithMoney {
            Checks.that(ACTIONS.contains(action), "action", action, "must be AUTHORIZE, PAY or REFUND");
            Checks.that(amount.isPositive(), "amount", amount, "must be more than 0");
            Checks.notNull(at, "at");
        }
    }

    /**
     * Something with goods: any other action.
     *
     * @param action  what happens
     * @param units  how many of which lines, at least one line, 1 or more each
     * @param at  when
     */
    record WithUnits(OrderAction action, Map<OrderLineId, Long> units, Instant at) implements OrderStep {

        /** Copies the map, sorted; refuses actions with money, no lines, and numbers of 0 or less. */
        public WithUnits {
            Checks.that(!WithMoney.ACTIONS.contains(action), "action", action, "must be one with goods");
            units = Collections.unmodifiableMap(new TreeMap<>(Checks.notNull(units, "units")));
            Checks.that(!units.isEmpty(), "units", units, "must hold at least one line");
            units.forEach((line, count) -> Checks.that(count >= 1, "units of " + line, count, "must be 1 or more"));
            Checks.notNull(at, "at");
        }
    }

    /**
     * The money is promised: the whole of what is owed.
     *
     * @param amount  how much
     * @param at  when
     */
    static OrderStep authorize(Money amount, Instant at) {
        return new WithMoney(OrderAction.AUTHORIZE, amount, at);
    }

    /**
     * Money comes in, also again after a refund.
     *
     * @param amount  how much, at most what is still owed: {@link OrderProcess#balance}
     * @param at  when
     */
    static OrderStep pay(Money amount, Instant at) {
        return new WithMoney(OrderAction.PAY, amount, at);
    }

    /**
     * Money goes back. For units that come back, {@link OrderProcess#refundable} says how much, if asked before they are received. What is refunded
     * beyond that is owed again while something is left to ship, and afterwards {@linkplain OrderProcess#goodwill goodwill}.
     *
     * @param amount  how much, at most what was paid and not refunded yet
     * @param at  when
     */
    static OrderStep refund(Money amount, Instant at) {
        return new WithMoney(OrderAction.REFUND, amount, at);
    }

    /**
     * Units leave.
     *
     * @param units  how many of which lines
     * @param at  when
     */
    static OrderStep ship(Map<OrderLineId, Long> units, Instant at) {
        return new WithUnits(OrderAction.SHIP, units, at);
    }

    /**
     * Units arrive.
     *
     * @param units  how many of which lines, at most what was shipped and has not arrived
     * @param at  when
     */
    static OrderStep deliver(Map<OrderLineId, Long> units, Instant at) {
        return new WithUnits(OrderAction.DELIVER, units, at);
    }

    /**
     * Units are not sent after all.
     *
     * @param units  how many of which lines, at most what has not left
     * @param at  when
     */
    static OrderStep cancel(Map<OrderLineId, Long> units, Instant at) {
        return new WithUnits(OrderAction.CANCEL, units, at);
    }

    /**
     * The customer announces that units come back.
     *
     * @param units  how many of which lines, at most what was delivered and did not come back
     * @param at  when
     */
    static OrderStep requestReturn(Map<OrderLineId, Long> units, Instant at) {
        return new WithUnits(OrderAction.REQUEST_RETURN, units, at);
    }

    /**
     * Announced units do not come back after all.
     *
     * @param units  how many of which lines, at most what is announced
     * @param at  when
     */
    static OrderStep declineReturn(Map<OrderLineId, Long> units, Instant at) {
        return new WithUnits(OrderAction.DECLINE_RETURN, units, at);
    }

    /**
     * Announced units have come back.
     *
     * @param units  how many of which lines, at most what is announced
     * @param at  when
     */
    static OrderStep receiveReturn(Map<OrderLineId, Long> units, Instant at) {
        return new WithUnits(OrderAction.RECEIVE_RETURN, units, at);
    }
}
