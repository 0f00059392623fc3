// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a line or a charge costs, as it was priced: the list price of all units, what was taken off, and what is left, without tax and with it.
 *
 * <p>Two sums hold: net + tax = gross, and list - discount is the gross if prices are meant with tax, and the net if they are meant without. Three at
 * CNY 113.00 with 13% tax in it and CNY 22.60 off: list 339.00, discount 22.60, gross 316.40, tax 36.40, net 280.00.
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
        Money left = list.minus(discount);
        Checks.that(
                left.equals(gross) || left.equals(net),
                "discount",
                discount,
                "must leave of the list price " + list + " the net " + net + " or the gross " + gross);
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

    /** The list price less the discount: the gross if prices are meant with tax, else the net. */
    public Money discounted() {
        return list.minus(discount);
    }

    /** Whether these can be prices with tax. Without any tax they can be either. */
    boolean mayIncludeTax() {
        return discounted().equals(gross);
    }

    /** Whether these can be prices without tax. */
    boolean mayExcludeTax() {
        return discounted().equals(net);
    }

    /**
     * The sum of both.
     *
     * @param other  amounts of the same currency, prices meant in the same way
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
