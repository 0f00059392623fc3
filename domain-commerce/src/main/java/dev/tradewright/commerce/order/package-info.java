// SPDX-License-Identifier: Apache-2.0

/**
 * What was bought, and what becomes of it. An {@link dev.tradewright.commerce.order.Order} keeps what was priced when it was placed, line by
 * {@link dev.tradewright.commerce.order.OrderLine line}, and never changes. An {@link dev.tradewright.commerce.order.OrderProcess} is that order with
 * what was paid and where its units are; a {@link dev.tradewright.commerce.order.OrderStep} leads to the next one, or is refused with what would be
 * possible. Payment, shipment and returns go their own ways, each by a table of {@link dev.tradewright.commerce.order.OrderLifecycles}; how the order
 * stands as a whole, its {@link dev.tradewright.commerce.order.OrderState}, follows from the three. {@link dev.tradewright.commerce.order.OrderEvents}
 * tells the books what happened; an {@link dev.tradewright.commerce.order.OrderDecider} keeps the steps in a log.
 *
 * <pre>
 * PLACED --pay--&gt; PAID --ship--&gt; PARTLY_SHIPPED --ship--&gt; SHIPPED --deliver--&gt; DELIVERED
 *    |              |                                                            |
 *    +----cancel----+--&gt; CANCELLED                        request return, receive return
 *                                                                                |
 *                                               RETURN_REQUESTED --&gt; PARTLY_RETURNED, RETURNED
 * </pre>
 */
@NullMarked
package dev.tradewright.commerce.order;

import org.jspecify.annotations.NullMarked;
