// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.selling;

import dev.tradewright.benchmarks.week.InvoiceLine;
import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.order.OrderProcess;
import dev.tradewright.commerce.pricing.PricedCart;
import dev.tradewright.commerce.pricing.PricingContext;
import java.util.List;

/**
 * An invoice that was sold: its lines in the file, its cart, its price, and where its order stands.
 *
 * @param lines  as they stand in the file
 * @param cart  the same as a cart
 * @param context  when, where and for whom
 * @param priced  with hypothetical promotions
 * @param order  where it stands
 * @param backordered  units that wait
 */
record SoldInvoice(
        List<InvoiceLine> lines,
        Cart cart,
        PricingContext context,
        PricedCart priced,
        OrderProcess order,
        long backordered) {

    SoldInvoice {
        lines = List.copyOf(lines);
    }

    String number() {
        return lines.get(0).invoice();
    }

    SoldInvoice with(OrderProcess after) {
        return new SoldInvoice(lines, cart, context, priced, after, backordered);
    }
}
