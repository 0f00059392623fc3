// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

/** Whose income tax bands a tax code stands for, by its prefix. */
public enum TaxRegion {
    /** England and Northern Ireland: no prefix. */
    REST_OF_UK(""),
    /** Scotland: prefix S. */
    SCOTLAND("S"),
    /** Wales (Cymru): prefix C. */
    WALES("C");

    private final String prefix;

    TaxRegion(String prefix) {
        this.prefix = prefix;
    }

    /** What a tax code begins with: nothing, {@code S} or {@code C}. */
    public String prefix() {
        return prefix;
    }
}
