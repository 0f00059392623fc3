// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * The income tax on the salary of a year, step by step. A salary of 12,85,000 in 2025-26: taxable 12,10,000; by the slabs 61,500; after marginal
 * relief 10,000; with cess 10,400.
 *
 * <p>Immutable and thread-safe.
 *
 * @param taxableIncome  salary less standard deduction, 0 or more
 * @param slabTax  the tax by the slabs, rounded half up to the paisa
 * @param taxAfterRelief  after the rebate or marginal relief
 * @param cess  health and education cess on that, rounded half up to the paisa
 */
public record NewRegimeTax(Money taxableIncome, Money slabTax, Money taxAfterRelief, Money cess) {

    /** Checks that nothing is missing. */
    public NewRegimeTax {
        Checks.notNull(taxableIncome, "taxableIncome");
        Checks.notNull(slabTax, "slabTax");
        Checks.notNull(taxAfterRelief, "taxAfterRelief");
        Checks.notNull(cess, "cess");
    }

    /** The tax of the year with cess, not rounded to ten rupees (section 288B): that is done once, on the return. */
    public Money taxWithCess() {
        return taxAfterRelief.plus(cess);
    }
}
