// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The products to which something happened in the present period, or of which something is reserved; so that the end of a period costs as much as what
 * happened in it, whatever the number of products. The list of each stripe is guarded by it.
 */
final class TouchedCells {

    private final List<List<Cell>> stripes = new ArrayList<>(Long.SIZE);

    TouchedCells() {
        for (int i = 0; i < Long.SIZE; i++) {
            stripes.add(new ArrayList<>());
        }
    }

    /** Notes a cell that is not noted yet, under its stripe. */
    void add(Cell cell) {
        stripes.get(Long.numberOfTrailingZeros(cell.stripe)).add(cell);
    }

    /**
     * Does something with all of them, and then forgets those without events and holdings; under all locks.
     *
     * @param task  what is done
     */
    void settle(Consumer<Cell> task) {
        for (List<Cell> cells : stripes) {
            cells.removeIf(cell -> {
                task.accept(cell);
                return cell.settle();
            });
        }
    }
}
