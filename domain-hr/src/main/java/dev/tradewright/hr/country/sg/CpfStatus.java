// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** By which rates someone contributes to the Central Provident Fund. Who is neither a citizen nor a permanent resident does not contribute. */
public enum CpfStatus implements Localized {
    /** A citizen, or a permanent resident from the third year on: the full rates. */
    CITIZEN,
    /** A permanent resident in the first year: graduated rates for employer and employee. */
    PR_YEAR1,
    /** A permanent resident in the second year: graduated rates for employer and employee. */
    PR_YEAR2;

    @Override
    public String toText(Locale locale) {
        return SingaporeTexts.NAMES.text("status." + name(), locale, Map.of());
    }
}
