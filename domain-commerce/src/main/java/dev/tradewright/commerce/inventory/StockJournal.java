// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import java.util.List;

/**
 * Where an {@link Inventory} writes what is about to happen, before it happens: a host's file, table or topic, from which
 * {@link Inventory#replay} builds it again.
 *
 * <p>It is called with the products locked, so the events of one product come in order and never at the same time; those of different products may come
 * from several threads at once, so that it must be thread-safe. It should hand the events on quickly, and must not call the inventory. If it throws, the command is not done and the caller
 * gets the exception.
 */
@FunctionalInterface
public interface StockJournal {

    /** Writes nothing. */
    StockJournal NONE = events -> {};

    /**
     * Writes the events of one command, or one that expired.
     *
     * @param events  what is about to happen, all or nothing; never empty
     */
    void append(List<StockEvent> events);
}
