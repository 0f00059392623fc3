// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/**
 * The pay period (Lohnzahlungszeitraum, {@code LZZ}) of § 39b Abs. 2 EStG. A year has 12 months or 360 days, a week 7 of these:
 * {@code WEEK} takes a weekly wage of 700.00 for 36,000.00 a year, and of 3,600.00 a year gives back 70.00.
 */
public enum WagePeriod implements Localized {

    /** {@code LZZ} 1. */
    YEAR(1, 1),
    /** {@code LZZ} 2. */
    MONTH(12, 1),
    /** {@code LZZ} 3. */
    WEEK(360, 7),
    /** {@code LZZ} 4. */
    DAY(360, 1);

    private final int parts;
    private final int length;

    WagePeriod(int parts, int length) {
        this.parts = parts;
        this.length = length;
    }

    /** What a wage of this period is in a year, cut off to the cent (§ 39b Abs. 2 Satz 2). */
    long annual(long cents) {
        return cents * parts / length;
    }

    /** What of a yearly amount falls to this period, cut off to the cent (§ 39b Abs. 2 Satz 9). */
    long share(long cents) {
        return cents * length / parts;
    }

    /** {@code month}, {@code 月}. */
    @Override
    public String toText(Locale locale) {
        return WageTaxSteps.TEXTS.text("de.period." + name().toLowerCase(Locale.ROOT), locale, Map.of());
    }
}
