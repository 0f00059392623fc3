// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.returns.OrderRefund;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.event.BusinessEvent;
import dev.tradewright.core.event.EventId;
import dev.tradewright.core.money.Money;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the module's documents show of orders. */
class OrderExamplesTest {

    @Test
    void anOrder() {
        // snippet: order
        Instant now = Instant.parse("2026-11-10T16:00:00Z");
        OrderLineId tea = OrderLineId.of("1");
        Order order = Order.builder()
                .id(OrderId.of("77"))
                .placedAt(now)
                .addLines(OrderLine.builder()
                        .id(tea)
                        .sku(Sku.of("TEA-250"))
                        .units(3)
                        .unitPrice(Money.parse("CNY 113.00"))
                        .amounts(OrderAmounts.of( // as it was priced
                                Money.parse("CNY 339.00"), // list
                                Money.parse("CNY 22.60"), // discount
                                Money.parse("CNY 280.00"), // net
                                Money.parse("CNY 36.40"), // tax
                                Money.parse("CNY 316.40"))) // gross
                        .build())
                .build();

        OrderProcess placed = OrderProcess.place(order);
        OrderProcess paid =
                placed.after(OrderStep.pay(Money.parse("CNY 316.40"), now)).orElseThrow();
        OrderStep ship = OrderStep.ship(Map.of(tea, 2L), now);
        OrderProcess shipped = paid.after(ship).orElseThrow();
        assertThat(shipped.state()).isEqualTo(OrderState.PARTLY_SHIPPED);

        assertThat(shipped.after(OrderStep.cancel(Map.of(tea, 2L), now))
                        .reasons()
                        .get(0)
                        .toText(Locale.ENGLISH))
                .isEqualTo("cancel is not possible for 2 units of line 1 of order 77: only for 1");

        OrderProcess rest =
                shipped.after(OrderStep.cancel(Map.of(tea, 1L), now)).orElseThrow();
        assertThat(rest.state()).isEqualTo(OrderState.SHIPPED); // what is cancelled does not count
        assertThat(rest.balance()).isEqualTo(Money.parse("CNY -105.47")); // goes back: 316.40 - 316.40 x 2/3

        Decision<OrderProcess> again = rest.after(OrderStep.cancel(Map.of(tea, 1L), now));
        assertThat(again.reasons().get(0).toText(Locale.ENGLISH))
                .isEqualTo("cancel is not possible for order 77 in state shipped; possible now: refund, deliver");

        BusinessEvent told = OrderEvents.of(
                        EventId.of("ship-1"), ship, OrderChange.of(paid, shipped), LocalDate.of(2026, 11, 11))
                .orElseThrow();
        assertThat(told.amount("gross")).isEqualTo(Money.parse("CNY 210.93"));
        // end
    }

    @Test
    void aRefund() {
        Instant now = Orders.NOW;
        OrderLineId tea = Orders.TEA;
        OrderProcess delivered = Orders.follow(
                OrderProcess.place(Orders.order()),
                OrderStep.pay(Orders.cny("346.40"), now),
                OrderStep.ship(Orders.all(), now),
                OrderStep.deliver(Orders.all(), now));
        // snippet: refund
        Map<OrderLineId, Long> one = Map.of(tea, 1L); // of three for 316.40
        OrderRefund<OrderLineId> quote =
                delivered.refundable().orElseThrow().refund(one).orElseThrow();
        assertThat(quote.gross()).isEqualTo(Money.parse("CNY 105.47"));

        OrderProcess announced =
                delivered.after(OrderStep.requestReturn(one, now)).orElseThrow();
        OrderProcess received =
                announced.after(OrderStep.receiveReturn(one, now)).orElseThrow();
        OrderProcess refunded =
                received.after(OrderStep.refund(quote.gross(), now)).orElseThrow();
        assertThat(refunded.balance()).isEqualTo(Money.parse("CNY 0.00"));

        OrderRefund<OrderLineId> next =
                refunded.refundable().orElseThrow().refund(one).orElseThrow();
        assertThat(next.gross()).isEqualTo(Money.parse("CNY 105.46")); // 210.93 for two
        // end
    }

    /** The diagram in the module's README is the table. */
    @Test
    void theDiagramIsTheTable() throws java.io.IOException {
        assertThat(Files.readString(Path.of("README.md")).replace("\r\n", "\n"))
                .contains("```mermaid\n" + OrderLifecycles.order().toMermaid(Locale.ENGLISH) + "```");
    }
}
