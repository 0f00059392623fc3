// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import java.util.List;

/** The smallest stock: one article, a count that must not fall below zero. */
final class StockDecider implements Decider<Long, StockDecider.Move, StockDecider.Moved> {

    /** Receives if positive, ships if negative. */
    record Move(long quantity) {}

    record Moved(long quantity) {}

    @Override
    public Long initial() {
        return 0L;
    }

    @Override
    public Decision<List<Moved>> decide(Long state, Move command) {
        if (state + command.quantity() < 0) {
            return Decision.refused(
                    Reason.of(Store.TEXTS, "event.command-reused").with("command", "too much"));
        }
        return Decision.accepted(command.quantity() == 0 ? List.of() : List.of(new Moved(command.quantity())));
    }

    @Override
    public Long apply(Long state, Moved event) {
        return state + event.quantity();
    }

    @Override
    public boolean agrees(Move command, List<Moved> events) {
        return command.quantity() == fold(0L, events);
    }
}
