// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.commerce.pricing.LineDiscount;
import dev.tradewright.commerce.pricing.PricedCart;
import dev.tradewright.commerce.pricing.PricedLine;
import dev.tradewright.commerce.pricing.PricedShipping;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.tax.TaxedLine;
import dev.tradewright.core.value.Checks;
import java.time.Instant;

/**
 * Makes orders of priced carts: each line with the amounts it was priced at, each way of shipping as a charge. Stateless and thread-safe.
 *
 * <pre>{@code
 * Order order = PricedOrders.of(priced, OrderId.of("77"), now).customer(customer).build();
 * OrderProcess placed = OrderProcess.place(order);
 * }</pre>
 */
public final class PricedOrders {

    private PricedOrders() {}

    /**
     * An order of a priced cart, to which customer, address, channel and terms may be added. Its lines are named as those of the cart; the ways of shipping
     * become the charges {@code shipping}, {@code shipping-2} and so on.
     *
     * @param priced  what was priced, with at least one line
     * @param id  the order's name
     * @param placedAt  when it was placed
     * @return a builder
     * @throws IllegalArgumentException if a tax of a line is negative in all, as a subsidy is
     */
    public static Order.Builder of(PricedCart priced, OrderId id, Instant placedAt) {
        Order.Builder order = Order.builder().id(id).placedAt(placedAt);
        for (PricedLine line : Checks.notNull(priced, "priced").lines()) {
            order.addLines(OrderLine.builder()
                    .id(OrderLineId.of(line.line().id().value()))
                    .sku(line.line().sku())
                    .units(line.line().quantity())
                    .unitPrice(line.unitPrice())
                    .amounts(amounts(line.listTotal(), line.discount(), line.taxed()))
                    .build());
        }
        int ways = 0;
        for (PricedShipping way : priced.shipping()) {
            ways++;
            Money discount = Money.zero(priced.currency());
            for (LineDiscount each : way.discounts()) {
                discount = discount.plus(each.amount());
            }
            order.addCharges(OrderCharge.of(
                    ways == 1 ? "shipping" : "shipping-" + ways,
                    amounts(way.offer().price(), discount, way.taxed())));
        }
        return order;
    }

    private static OrderAmounts amounts(Money list, Money discount, TaxedLine taxed) {
        return OrderAmounts.of(list, discount, taxed.net(), taxed.tax(), taxed.gross());
    }
}
