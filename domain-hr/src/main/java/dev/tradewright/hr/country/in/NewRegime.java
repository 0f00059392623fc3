// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.value.Checks;

/**
 * The figures of the new regime in one financial year: in 2025-26 slabs from 0 % up to 4 lakh to 30 % above 24 lakh, a standard deduction of 75,000
 * and a rebate for taxable income of up to 12 lakh.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year  the financial year
 * @param slabs  the tax by taxable income, from 0 on
 * @param standardDeduction  taken from salary (section 16(ia))
 * @param rebateUpTo  taxable income up to which there is a rebate (section 87A), inclusive; above it the tax is at most what exceeds it
 * @param rebate  the most that is forgiven
 * @param cess  health and education cess on the tax
 * @param coveredUpTo  taxable income up to which these figures are complete, inclusive; above it a surcharge is due
 */
public record NewRegime(
        FinancialYear year,
        BracketTable slabs,
        Money standardDeduction,
        Money rebateUpTo,
        Money rebate,
        Percentage cess,
        Money coveredUpTo) {

    /** Refuses amounts that are not in rupees or negative, slabs that are not progressive, and a cess below 0 or above 100 %. */
    public NewRegime {
        Checks.notNull(year, "year");
        rupees(Checks.notNull(slabs, "slabs").currency());
        Checks.that(slabs.method() == BracketTable.Method.PROGRESSIVE, "slabs", slabs.method(), "must be progressive");
        Checks.that(
                slabs.brackets().get(0).from().isZero(),
                "slabs",
                slabs.brackets().get(0).from(),
                "must begin at 0");
        amount(standardDeduction, "standardDeduction");
        amount(rebateUpTo, "rebateUpTo");
        amount(rebate, "rebate");
        amount(coveredUpTo, "coveredUpTo");
        Checks.that(
                Checks.notNull(cess, "cess").compareTo(Percentage.ZERO) >= 0 && cess.compareTo(Percentage.HUNDRED) <= 0,
                "cess",
                cess,
                "must be from 0 % to 100 %");
    }

    static Money amount(Money amount, String name) {
        rupees(Checks.notNull(amount, name).currency());
        Checks.that(!amount.isNegative(), name, amount, "must be 0 or more");
        return amount;
    }

    private static void rupees(CurrencyUnit currency) {
        if (!currency.equals(CurrencyUnit.INR)) {
            throw new CurrencyMismatchException(CurrencyUnit.INR, currency);
        }
    }
}
