// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

/** The filing status that an employee checks in step 1(c) of Form W-4; each has its own withholding tables. */
public enum FilingStatus {
    /** Single, or married and filing separately. */
    SINGLE_OR_MARRIED_FILING_SEPARATELY,
    /** Married and filing jointly, or a qualifying surviving spouse. */
    MARRIED_FILING_JOINTLY_OR_QUALIFYING_SURVIVING_SPOUSE,
    /** Head of household. */
    HEAD_OF_HOUSEHOLD
}
