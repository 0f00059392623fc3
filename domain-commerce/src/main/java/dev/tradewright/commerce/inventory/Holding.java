// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.inventory.StockCommand.Settlement;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a live reservation, linked to the next line: what is left of it. Guarded by the lock of its product, but for the links, which do not
 * change once the reservation is made.
 */
final class Holding {

    /** In place of an index: in no queue. */
    private static final int NOWHERE = -1;

    final Cell cell;
    final @Nullable Holding next;

    /** When it ends. It may get later, in all lines at once of which something is left. */
    Instant until;

    /** What is left, 0 or more. */
    long left;

    /** Where it stands in the queue of its product, negative once nothing is left. */
    int index = NOWHERE;

    private @Nullable StockChange change;

    Holding(Cell cell, long left, Instant until, @Nullable Holding next) {
        this.cell = cell;
        this.left = left;
        this.until = until;
        this.next = next;
    }

    /** What the reservation did; set for all lines before the first is seen by others. */
    StockChange change() {
        return Checks.notNull(change, "change");
    }

    static void belong(@Nullable Holding first, StockChange change) {
        for (Holding line = first; line != null; line = line.next) {
            line.change = change;
        }
    }

    /** Whether something is left in any line. */
    static boolean anyLeft(@Nullable Holding first) {
        for (Holding line = first; line != null; line = line.next) {
            if (line.left > 0) {
                return true;
            }
        }
        return false;
    }

    /** When the reservation ends; something is left of it. */
    static Instant end(Holding first) {
        Holding line = first;
        while (line.left == 0 && line.next != null) {
            line = line.next;
        }
        return line.until;
    }

    /** The lines whose product the reservation does not name. */
    static List<Reason> notReserved(Holding first, Settlement command) {
        List<Reason> reasons = List.of();
        for (StockLine line : command.lines()) {
            Holding found = first;
            while (found != null && !found.cell.sku.equals(line.sku())) {
                found = found.next;
            }
            Reason reason = found != null ? null : StockRules.settling(0, line.sku(), 0, line.quantity(), command);
            reasons = reason == null ? reasons : StockRules.with(reasons, reason);
        }
        return reasons;
    }

    /** Ends later, and so goes back in the queue. */
    void extend(Instant later) {
        until = later;
        cell.holdings.later(this);
    }

    /** Takes units away, and leaves the queue with the last one. */
    void take(long units) {
        left -= units;
        if (left == 0) {
            cell.holdings.remove(this);
            index = NOWHERE;
        }
    }
}
