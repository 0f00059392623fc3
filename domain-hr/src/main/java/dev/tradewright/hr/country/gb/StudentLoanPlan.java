// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** The repayment plan of a student loan; a postgraduate loan is repaid beside one of the others. */
public enum StudentLoanPlan implements Localized {
    /** Plan 1. */
    PLAN_1,
    /** Plan 2. */
    PLAN_2,
    /** Plan 4, of Scotland. */
    PLAN_4,
    /** Plan 5, deducted by employers from the tax year 2026-27 on. */
    PLAN_5,
    /** Postgraduate loan. */
    POSTGRADUATE;

    @Override
    public String toText(Locale locale) {
        return GbTexts.NAMES.text("plan." + name(), locale, Map.of());
    }
}
