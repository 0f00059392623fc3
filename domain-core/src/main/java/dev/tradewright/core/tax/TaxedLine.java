// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.List;

/**
 * A price split into net and taxes. {@code net + taxes = gross} holds exactly, whatever was rounded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param price  the price as it was quoted
 * @param net  what remains of the price without the included taxes
 * @param taxes  the taxes in their order
 * @param gross  what is paid: the price and the added taxes
 */
public record TaxedLine(Money price, Money net, List<TaxAmount> taxes, Money gross) {

    /**
     * Checks that the parts are the whole.
     *
     * @throws IllegalArgumentException if they are not
     */
    public TaxedLine {
        taxes = List.copyOf(taxes);
        Checks.that(
                Checks.notNull(price, "price")
                        .currency()
                        .equals(Checks.notNull(net, "net").currency()),
                "price",
                price,
                "must be in " + net.currency() + ", as the net amount is");
        Money sum = net.plus(total(net, taxes));
        Checks.that(sum.equals(gross), "gross", gross, "must be net and taxes together, " + sum);
    }

    /** All taxes of the line together. */
    public Money tax() {
        return total(net, taxes);
    }

    private static Money total(Money net, List<TaxAmount> taxes) {
        Money sum = Money.zero(net.currency());
        for (TaxAmount tax : taxes) {
            sum = sum.plus(tax.amount());
        }
        return sum;
    }
}
