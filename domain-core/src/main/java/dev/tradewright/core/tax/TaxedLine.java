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
        taxes = Checks.copyOf(taxes, "taxes");
        Checks.notNull(price, "price");
        Checks.notNull(net, "net");
        Checks.notNull(gross, "gross");
        // lines are made by the thousand: words are found only if they are needed
        if (!price.currency().equals(net.currency())) {
            Checks.that(false, "price", price, "must be in " + net.currency() + ", as the net amount is");
        }
        if (!isSum(net, taxes, gross)) {
            Checks.that(false, "gross", gross, "must be net and taxes together, " + net.plus(total(net, taxes)));
        }
    }

    private static boolean isSum(Money net, List<TaxAmount> taxes, Money gross) {
        long sum = net.minorUnits();
        boolean same = gross.currency().equals(net.currency());
        for (int i = 0; i < taxes.size(); i++) {
            Money amount = taxes.get(i).amount();
            same &= amount.currency().equals(net.currency());
            sum = Math.addExact(sum, amount.minorUnits());
        }
        return same && sum == gross.minorUnits();
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
