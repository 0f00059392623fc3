// SPDX-License-Identifier: Apache-2.0

/**
 * India: income tax on salary by the new regime (section 115BAC of the Income-tax Act 1961). {@link dev.tradewright.hr.country.in.IndiaIncomeTax}
 * computes it for a {@link dev.tradewright.hr.country.in.FinancialYear}, and {@link dev.tradewright.hr.country.in.NewRegimeTax} is the result with
 * its steps. The figures stand in {@link dev.tradewright.hr.country.in.IndiaTables}, one {@link dev.tradewright.hr.country.in.NewRegime} for each
 * year, which a host may replace. None of it is legal or tax advice.
 * {@link dev.tradewright.hr.country.in.IndiaPay} gives the rules to a pay structure as functions.
 */
@NullMarked
package dev.tradewright.hr.country.in;

import org.jspecify.annotations.NullMarked;
