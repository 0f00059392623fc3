// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * The tax on severance pay.
 *
 * <p>Immutable and thread-safe.
 *
 * @param exempt  the part that is free of tax
 * @param excess  the rest and the tax on it
 */
public record SeveranceTax(Money exempt, AssessedTax excess) {

    /** Checks that nothing is missing. */
    public SeveranceTax {
        Checks.notNull(exempt, "exempt");
        Checks.notNull(excess, "excess");
    }
}
