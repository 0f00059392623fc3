// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.returns;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * What is refunded for units of one line that come back. Immutable and thread-safe.
 *
 * @param units  how many come back
 * @param gross  what is refunded, tax included; 0 or more
 * @param tax  the tax in it, from 0 to the gross
 * @param after  the line with these units returned
 */
public record LineRefund(long units, Money gross, Money tax, RefundableLine after) {

    /** Refuses negative amounts and more tax than gross. */
    public LineRefund {
        Checks.that(units >= 1, "units", units, "must be 1 or more");
        Checks.that(!gross.isNegative(), "gross", gross, "must be 0 or more");
        Checks.that(
                !tax.isNegative() && !tax.isGreaterThan(gross),
                "tax",
                tax,
                "must be from 0 to the gross (" + gross + ")");
        Checks.notNull(after, "after");
    }

    /** What is refunded without the tax. */
    public Money net() {
        return gross.minus(tax);
    }
}
