// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import static dev.tradewright.commerce.order.Orders.NOW;
import static dev.tradewright.commerce.order.Orders.cny;
import static dev.tradewright.commerce.order.Orders.order;
import static dev.tradewright.commerce.order.Orders.teas;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.event.InMemoryEventLog;
import dev.tradewright.core.event.Store;
import dev.tradewright.core.json.JsonMapping;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderDeciderTest {

    private static final OrderStep PAY = OrderStep.pay(cny("346.40"), NOW);
    private static final OrderStep SHIP = OrderStep.ship(teas(2), NOW);

    @Test
    void theLogIsTheStepsAndFoldsToTheProcess() {
        InMemoryEventLog<OrderStep> log = InMemoryEventLog.create();
        Store<OrderProcess, OrderStep, OrderStep> store = Store.open(OrderDecider.of(order()), log);
        assertThat(store.handle(CommandId.of("ship-0"), SHIP).isAccepted()).isFalse(); // not paid
        store.handle(CommandId.of("pay-1"), PAY).orElseThrow();
        assertThat(store.handle(CommandId.of("pay-1"), PAY).orElseThrow().repeated())
                .isTrue();
        store.handle(CommandId.of("ship-1"), SHIP).orElseThrow();
        assertThat(store.handle(CommandId.of("ship-1"), OrderStep.ship(teas(1), NOW))
                        .isAccepted())
                .isFalse(); // another step under a used identity

        assertThat(log.read(0, 10)).containsExactly(PAY, SHIP);
        assertThat(store.state().state()).isEqualTo(OrderState.PARTLY_SHIPPED);
        assertThat(Store.open(OrderDecider.of(order()), log).state()).isEqualTo(store.state());
    }

    @Test
    void stepsAreReadBackFromJson() {
        JsonMapping mapping = JsonMapping.standard();
        for (OrderStep step : List.of(PAY, SHIP)) {
            assertThat(mapping.read(mapping.write(step), OrderStep.class).orElseThrow())
                    .isEqualTo(step);
        }
    }
}
