// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** The interval at which earnings are paid (SI 2001/1004 regs. 3 and 11); thresholds of the year are brought down to it. */
public enum EarningsPeriod implements Localized {
    /** A week. */
    WEEKLY(1, 52),
    /** Two weeks. */
    FORTNIGHTLY(2, 52),
    /** Four weeks. */
    FOUR_WEEKLY(4, 52),
    /** A month. */
    MONTHLY(1, 12),
    /** Three months. */
    QUARTERLY(3, 12),
    /** Six months. */
    HALF_YEARLY(6, 12),
    /** A year. */
    YEARLY(1, 1);

    private final int count;
    private final int perYear;

    EarningsPeriod(int count, int perYear) {
        this.count = count;
        this.perYear = perYear;
    }

    /** How many weeks, months or years it has. */
    public int count() {
        return count;
    }

    /** Of how many such weeks, months or years the year is made: 52, 12 or 1. */
    public int perYear() {
        return perYear;
    }

    @Override
    public String toText(Locale locale) {
        return GbTexts.NAMES.text("period." + name(), locale, Map.of());
    }
}
