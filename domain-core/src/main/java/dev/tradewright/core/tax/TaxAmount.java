// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * How much of a tax, and on what. Made by {@link Taxes} and {@link TaxedDocument}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tax  the tax
 * @param base  what it was reckoned on: the net price and the earlier taxes that are taxed
 * @param amount  how much it is
 */
public record TaxAmount(Tax tax, Money base, Money amount) {

    /** Checks that nothing is missing. */
    public TaxAmount {
        Checks.notNull(tax, "tax");
        Checks.notNull(base, "base");
        Checks.notNull(amount, "amount");
    }
}
