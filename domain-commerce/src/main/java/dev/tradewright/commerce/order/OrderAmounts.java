// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a line or a charge costs, as it was priced: the list price of all units, what was taken off, and what is left, without tax and with it.
 *
 * <p>Net + tax = gross, and the price, list - discount, lies between: it is the net and the taxes that prices include; the taxes that are added to
 * prices make it the gross. So it is the gross where all taxes are included, and the net where all are added. Three at CNY 113.00 with 13% tax in it and
 * CNY 22.60 off: list 339.00, discount 22.60, gross 316.40, tax 36.40, net 280.00. Three at EUR 4.00 with 20% VAT in it and 5% of the net on top: list
 * and price 12.00, net 10.00, included tax 2.00, added tax 0.50, tax 2.50, gross 12.50.
 *
 * <p>Immutable and thread-safe.
 *
 * @param list  the list price of all units, 0 or more
 * @param discount  what was taken off, from 0 to the list price
 * @param net  what is paid without tax, 0 or more
 * @param tax  the tax on it, 0 or more
 * @param gross  what is paid in all
 */
public record OrderAmounts(Money list, Money discount, Money net, Money tax, Money gross) {

    /** Refuses other currencies than the first, negative amounts, and sums that do not hold. */
    public OrderAmounts {
        Map<String, Money> amounts =
                new TreeMap<>(Map.of("list", list, "discount", discount, "net", net, "tax", tax, "gross", gross));
        amounts.forEach((name, amount) -> {
            Checks.that(
                    amount.currency().equals(list.currency()),
                    name,
                    amount,
                    "must be in " + list.currency().code());
            Checks.that(!amount.isNegative(), name, amount, "must be 0 or more");
        });
        Checks.that(net.plus(tax).equals(gross), "gross", gross, "must be net " + net + " + tax " + tax);
        Money price = list.minus(discount);
        Checks.that(
                !price.isLessThan(net) && !price.isGreaterThan(gross),
                "discount",
                discount,
                "must leave of the list price " + list + " from " + net + " (net) to " + gross + " (gross), not "
                        + price);
    }

    /**
     * What something costs.
     *
     * @param list  the list price of all units
     * @param discount  what was taken off
     * @param net  what is paid without tax
     * @param tax  the tax on it
     * @param gross  what is paid in all
     */
    public static OrderAmounts of(Money list, Money discount, Money net, Money tax, Money gross) {
        return new OrderAmounts(list, discount, net, tax, gross);
    }

    /** The price after discounts: with the taxes that it includes, without those that are added to it. */
    public Money discounted() {
        return list.minus(discount);
    }

    /** The taxes that the price includes, 0 or more. */
    public Money includedTax() {
        return discounted().minus(net);
    }

    /** The taxes that are added to the price, 0 or more; with {@link #includedTax} they are the {@link #tax}. */
    public Money addedTax() {
        return gross.minus(discounted());
    }

    /**
     * The sum of both.
     *
     * @param other  amounts of the same currency
     */
    public OrderAmounts plus(OrderAmounts other) {
        return new OrderAmounts(
                list.plus(other.list),
                discount.plus(other.discount),
                net.plus(other.net),
                tax.plus(other.tax),
                gross.plus(other.gross));
    }
}
