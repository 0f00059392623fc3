// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.decision.Decision;
import java.time.Instant;
import java.util.List;

/**
 * Something that keeps the stock of many products: {@link Inventory} in memory, a host's own over its database. Every implementation is safe under
 * threads and keeps this contract, which {@link dev.tradewright.commerce.inventory.testkit.StockStoreContract} checks:
 *
 * <ul>
 *   <li><em>No oversell.</em> No interleaving of commands leaves more reserved than on offer plus the backorder depth of the policy.
 *   <li><em>All or nothing.</em> A command changes all products that it names or none, and a refusal names every product that is short. It never
 *       blocks for ever, in whatever order commands name their products.
 *   <li><em>Once.</em> A command that was accepted gives an equal answer when it is sent again, by several threads too, and changes nothing; another
 *       command under its identity is refused with {@code inventory.command-reused}. A refused command leaves no trace, and is decided anew when it comes
 *       again.
 *   <li><em>Sent again too late.</em> A {@link StockCommand.Reserve} that is sent again gives its answer even if nothing is left of the reservation by now, since
 *       the reservation was made; then with a warning, {@link Decision#warnings()}, that says why: {@code inventory.expired} with the moment at which it ended, or
 *       {@code inventory.closed}. So does a {@link StockCommand.Extend}. Whoever may send again after a long time looks at the warnings before the goods
 *       are paid for. To reserve anew takes a new identity.
 *   <li><em>Ends.</em> A reservation holds while now is before its {@code until}; at that instant and after, it counts no longer, whether or not
 *       {@link #expire} was called, and what has not left goes back by itself with an {@code EXPIRED} event at {@code until}.
 *   <li><em>Ended is ended.</em> Once a command or {@link #expire} has met the end of a reservation at one of its products, the whole reservation has ended:
 *       it can no longer be settled, even if the next command comes with an earlier now. What it holds at its other products goes back there when now
 *       reaches {@code until}.
 *   <li><em>Extended at all products.</em> A reservation can be made to end later while it lives, at all its products or none; what has ended by time, or is
 *       settled, is not brought back.
 *   <li><em>Drift-free.</em> The counters of a product are the sum of its events, in the order in which {@link #events} gives them.
 * </ul>
 *
 * <p>In a database that is: a table of counters per product, one of events, one of reservations, one of commands with the identity as unique key, all
 * written in one transaction, after the rows of all products were locked in the order of their identifiers
 * ({@code SELECT … WHERE sku IN (…) ORDER BY sku FOR UPDATE}); a check before the lock, or locks in the order of the lines, breaks it. An
 * {@code EXPIRED} event marks the reservation as ended in the same transaction, and a settlement looks at that mark.
 *
 * <p><strong>The clock.</strong> Time is always an argument. It may go back from call to call, as clocks of several servers differ: then nothing is
 * oversold or done in part, but a reservation ends for all by the first clock that reaches its end. So a host takes now from its own clock, never from
 * a client's request, since one now far ahead ends reservations for good; keeps its servers' clocks together, or takes now from the database; and
 * lets a reservation end later than what it tells the customer, by more than its clocks differ. With clocks 2 s apart and a cart that is shown as held
 * until 10:15:00, {@code until} is 10:15:02 or later.
 */
public interface StockStore {

    /**
     * Handles a command.
     *
     * @param command  what is wanted
     * @param now  the present moment
     * @return what it did; or refused, with every reason
     */
    Decision<StockChange> handle(StockCommand command, Instant now);

    /**
     * Lets end all reservations whose end has come. Nothing depends on when it is called; it only writes the events of promises that no command has
     * met.
     *
     * @param now  the present moment
     * @return what has expired, one event for each product of each reservation; may be empty
     */
    List<StockEvent> expire(Instant now);

    /**
     * The counters of a product, without promises that have come to their end.
     *
     * @param sku  the product
     * @param now  the present moment
     * @return {@link Stock#EMPTY} for a product that nothing has happened to
     */
    Stock stock(Sku sku, Instant now);

    /**
     * What has happened to a product, in order, as far back as the store keeps it.
     *
     * @param sku  the product
     * @return an unmodifiable list; may be empty
     */
    List<StockEvent> events(Sku sku);
}
