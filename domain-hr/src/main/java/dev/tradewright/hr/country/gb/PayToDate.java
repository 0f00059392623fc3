// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * What an employee was paid in a tax year so far, and the tax on it, from which cumulative PAYE goes on (SI 2003/2682 reg. 23).
 *
 * <p>After April of GBP 1,156.25 with GBP 21.40 of tax, and May of GBP 1,156.26 with GBP 21.60, it is GBP 2,312.51 and GBP 43.00. A refund takes off
 * from the tax.
 *
 * <p>A tax year begins with {@link #start}. Who begins within the year brings pay and tax of the employments before, as the P45 states them; who
 * comes from another payroll system brings the sums of that system. Without a P45 it begins at nothing, and the tax code says so.
 *
 * @param taxYear  the tax year
 * @param pay  the taxable pay in GBP, 0 or more
 * @param tax  the tax in GBP, less refunds; 0 or more
 */
public record PayToDate(TaxYear taxYear, Money pay, Money tax) {

    /** Refuses nulls, negative amounts and other currencies. */
    public PayToDate {
        Checks.notNull(taxYear, "taxYear");
        Sterling.pence(pay, "pay");
        Sterling.pence(tax, "tax");
    }

    /**
     * Before the first payment of a tax year.
     *
     * @param taxYear  the tax year
     */
    public static PayToDate start(TaxYear taxYear) {
        return new PayToDate(taxYear, Sterling.of(0), Sterling.of(0));
    }

    /**
     * With a payment more.
     *
     * @param taxablePay  its taxable pay
     * @param due  its tax; negative for a refund
     */
    public PayToDate plus(Money taxablePay, Money due) {
        return new PayToDate(taxYear, pay.plus(taxablePay), tax.plus(due));
    }
}
