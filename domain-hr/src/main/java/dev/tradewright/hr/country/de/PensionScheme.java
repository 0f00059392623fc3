// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

/** Whether an employee is in the statutory pension insurance, and under which ceiling ({@code KRV}). */
public enum PensionScheme {

    /** Insured; until 2024 with the ceiling of the West. */
    WEST,
    /** Insured; until 2024 with the lower ceiling of the East. From 2025 there is one ceiling, and this is the same as {@link #WEST}. */
    EAST,
    /** Not insured, as civil servants, most managing shareholders and members of a professional scheme. */
    NONE;

    /** Whether contributions are due. */
    public boolean isInsured() {
        return this != NONE;
    }
}
