// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

/**
 * What an employee has told the employer for income tax withholding (26 U.S.C. § 3402(f)): a {@link FormW4} of 2020 or later, or a
 * {@link FormW4Before2020}, which stays valid until it is replaced. Who gave none is treated as single or married filing separately without any
 * other entry: {@code FormW4.builder().filingStatus(SINGLE_OR_MARRIED_FILING_SEPARATELY).build()}.
 */
public sealed interface WithholdingCertificate permits FormW4, FormW4Before2020 {

    /**
     * Whether the employee is a nonresident alien, who writes "NRA" on the form: an amount is then added to the wages for the look-up
     * (Publication 15-T, table 1 or 2).
     */
    boolean nonresidentAlien();

    /** Whether the employee claims to be exempt from income tax withholding for the year (26 U.S.C. § 3402(n)). */
    boolean exempt();
}
