// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.money.Money;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The orders that the tests of this package place. */
final class Orders {

    static final Instant NOW = Instant.parse("2026-11-10T16:00:00Z");
    static final OrderLineId TEA = OrderLineId.of("tea");
    static final OrderLineId CUP = OrderLineId.of("cup");

    private Orders() {}

    static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    static OrderAmounts amounts(String list, String discount, String net, String tax, String gross) {
        return OrderAmounts.of(cny(list), cny(discount), cny(net), cny(tax), cny(gross));
    }

    /** Without discount and tax. */
    static OrderAmounts plain(Money gross) {
        Money zero = Money.zero(gross.currency());
        return OrderAmounts.of(gross, zero, gross, zero, gross);
    }

    static OrderLine line(OrderLineId id, long units, OrderAmounts amounts) {
        return OrderLine.builder()
                .id(id)
                .sku(Sku.of("SKU-" + id))
                .units(units)
                .unitPrice(amounts.list())
                .amounts(amounts)
                .build();
    }

    /** Three teas for 316.40 with 13% tax in it, a cup for 20, shipping for 10: 346.40. */
    static Order order() {
        return Order.builder()
                .id(OrderId.of("77"))
                .placedAt(NOW)
                .channel("web")
                .addLines(line(TEA, 3, amounts("339.00", "22.60", "280.00", "36.40", "316.40")))
                .addLines(line(CUP, 1, plain(cny("20"))))
                .addCharges(OrderCharge.of("shipping", plain(cny("10"))))
                .build();
    }

    static Map<OrderLineId, Long> teas(long count) {
        return Map.of(TEA, count);
    }

    static Map<OrderLineId, Long> all() {
        Map<OrderLineId, Long> all = new HashMap<>();
        all.put(TEA, 3L);
        all.put(CUP, 1L);
        return all;
    }

    static OrderProcess follow(OrderProcess process, OrderStep... steps) {
        OrderProcess now = process;
        for (OrderStep step : steps) {
            now = now.after(step).orElseThrow();
        }
        return now;
    }
}
