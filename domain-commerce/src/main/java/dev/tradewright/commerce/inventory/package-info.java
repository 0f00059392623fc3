// SPDX-License-Identifier: Apache-2.0

/**
 * Stock that is never promised twice. {@link dev.tradewright.commerce.inventory.StockCounter} is one product's stock as a bare counter;
 * {@link dev.tradewright.commerce.inventory.Inventory} keeps many products, with reservations that end, commands that are done once, and events.
 *
 * <p>One sends it a {@link dev.tradewright.commerce.inventory.StockCommand}, as to receive, reserve, extend, commit, release, return or adjust, with
 * {@link dev.tradewright.commerce.inventory.StockLine}s; an accepted one answers with a {@link dev.tradewright.commerce.inventory.StockChange}, a refused
 * one with all reasons. What happened to a product are its {@link dev.tradewright.commerce.inventory.StockEvent}s; they add up to its counters, the
 * {@link dev.tradewright.commerce.inventory.Stock}, under the {@link dev.tradewright.commerce.inventory.StockPolicy} that says how many units may be
 * backordered or are kept back. The pure rule behind it is the {@link dev.tradewright.commerce.inventory.StockDecider}, which works on a
 * {@link dev.tradewright.commerce.inventory.StockState} with its {@link dev.tradewright.commerce.inventory.Hold}s.
 *
 * <p>Events go to a host's {@link dev.tradewright.commerce.inventory.StockJournal}; from the last
 * {@link dev.tradewright.commerce.inventory.StockCheckpoint} and the events since, the inventory is built again. A host that keeps stock in a database
 * implements {@link dev.tradewright.commerce.inventory.StockStore} and checks it with {@link dev.tradewright.commerce.inventory.testkit}.
 */
@NullMarked
package dev.tradewright.commerce.inventory;

import org.jspecify.annotations.NullMarked;
