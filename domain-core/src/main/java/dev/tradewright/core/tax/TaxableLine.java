// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * A price and the taxes on it: a line of a cart or an invoice, a charge for shipping, or a discount with its minus sign.
 *
 * <p>Immutable and thread-safe.
 *
 * @param price  the price of the whole line as it is quoted: with the included taxes, without the added ones; of any sign
 * @param taxes  the taxes on it
 */
public record TaxableLine(Money price, Taxes taxes) {

    /** Checks that nothing is missing. */
    public TaxableLine {
        Checks.notNull(price, "price");
        Checks.notNull(taxes, "taxes");
    }

    /**
     * A price with one tax.
     *
     * @param price  the price of the whole line as it is quoted
     * @param tax  the tax on it
     */
    public static TaxableLine of(Money price, Tax tax) {
        return new TaxableLine(price, Taxes.of(Checks.notNull(tax, "tax")));
    }
}
