// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.event.Decider;
import dev.tradewright.core.value.Checks;
import java.util.List;

/**
 * One order for a {@link dev.tradewright.core.event.Store}: its log is the steps that were taken, and the process is what they fold to. A step that is
 * sent twice under one command identity is taken once.
 *
 * <pre>{@code
 * Store<OrderProcess, OrderStep, OrderStep> store = Store.open(OrderDecider.of(order), log);
 * store.handle(CommandId.of("pay-1"), OrderStep.pay(Money.parse("CNY 316.40"), now));
 * store.handle(CommandId.of("pay-1"), OrderStep.pay(Money.parse("CNY 316.40"), now)); // the same once more: nothing happens
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class OrderDecider implements Decider<OrderProcess, OrderStep, OrderStep> {

    private final OrderProcess placed;

    private OrderDecider(OrderProcess placed) {
        this.placed = placed;
    }

    /**
     * Decides about one order.
     *
     * @param order  as it was placed
     */
    public static OrderDecider of(Order order) {
        return new OrderDecider(OrderProcess.place(Checks.notNull(order, "order")));
    }

    @Override
    public OrderProcess initial() {
        return placed;
    }

    @Override
    public Decision<List<OrderStep>> decide(OrderProcess state, OrderStep step) {
        return state.after(step).map(after -> List.of(step));
    }

    /** The process after a step that was taken before. */
    @Override
    public OrderProcess apply(OrderProcess state, OrderStep step) {
        return state.after(step).orElseThrow();
    }

    /** Whether the step is the one that was taken. */
    @Override
    public boolean agrees(OrderStep step, List<OrderStep> taken) {
        return taken.equals(List.of(step));
    }
}
