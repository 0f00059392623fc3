// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples of the README. */
class InventoryExamplesTest {

    @Test
    void inventory() {
        Instant now = Instant.parse("2026-03-01T10:00:00Z");
        // snippet: inventory
        Inventory inventory = Inventory.create();
        Sku mug = Sku.of("MUG-BLUE");
        Sku tea = Sku.of("TEA-100G");
        inventory.handle(new Receive(CommandId.of("delivery-9/1"), mug, 10), now);
        inventory.handle(new Receive(CommandId.of("delivery-9/2"), tea, 1), now);

        CommandId order = CommandId.of("order-77");
        Instant until = now.plusSeconds(900); // the cart holds for 15 minutes
        List<StockLine> lines = List.of(StockLine.of(mug, 3), StockLine.of(tea, 2));
        Decision<StockChange> refused = inventory.handle(new Reserve(order, lines, until), now);
        refused.reasons().get(0).toText(Locale.UK); // only 1 of 2 TEA-100G can be reserved, 1 is missing

        inventory.handle(Reserve.of(order, mug, 3, until), now);
        inventory.stock(mug).available(); // 7
        inventory.handle(
                new Extend(CommandId.of("still-here-77"), order, until.plusSeconds(600)), now); // 10 minutes more
        Commit ship = Commit.all(CommandId.of("ship-77"), order);
        inventory.handle(ship, now);
        inventory.handle(ship, now); // sent again, done once
        inventory.stock(mug).onHand(); // 7
        inventory.events(mug); // RECEIVED 10, RESERVED 3, EXTENDED, COMMITTED 3: they add up to the counters
        // end
        assertThat(refused.reasons()).hasSize(1);
        assertThat(refused.reasons().get(0).toText(Locale.UK))
                .isEqualTo("only 1 of 2 TEA-100G can be reserved, 1 is missing");
        assertThat(inventory.stock(mug)).isEqualTo(Stock.of(7, 0, 0, StockPolicy.STRICT));
        assertThat(inventory.events(mug))
                .extracting(StockEvent::kind)
                .containsExactly(
                        StockEvent.Kind.RECEIVED,
                        StockEvent.Kind.RESERVED,
                        StockEvent.Kind.EXTENDED,
                        StockEvent.Kind.COMMITTED);
    }
}
