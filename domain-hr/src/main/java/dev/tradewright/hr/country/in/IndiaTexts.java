// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.text.Messages;

/** The texts of this package, and the law it follows. */
final class IndiaTexts {

    static final Messages NAMES = Messages.of(IndiaTexts.class, "names");
    static final Messages STEPS = Messages.of(IndiaTexts.class, "steps");

    private IndiaTexts() {}

    static LegalReference act(String section, FinancialYear year) {
        return LegalReference.of(
                "Income-tax Act 1961", "1961年所得税法（印度）", section, year.dates().start());
    }
}
