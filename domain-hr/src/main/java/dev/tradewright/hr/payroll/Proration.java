// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/**
 * By what a component follows the part of the period that is paid. A component that is prorated is reckoned for each stretch of the period in which
 * no input changes, with the inputs of that stretch, and weighted by its share of the basis.
 */
public enum Proration implements Localized {
    /**
     * Not at all: it is reckoned once, from what the others come to in the period. So half of a base wage that is prorated follows it, and is not
     * prorated twice.
     */
    NONE,
    /** By calendar days: 27 of 31 days give 27/31. */
    CALENDAR_DAYS,
    /**
     * By 21.75 days, the average month of China (月计薪天数, 劳社部发〔2008〕3号): how absence counts is up to the {@link AbsencePolicy}. A period without
     * absence is paid in full, however many workdays it has.
     */
    FIXED_21_75,
    /** By the workdays of the period: 19 of 21 give 19/21. */
    WORKDAYS,
    /** By the hours of the period: 150 of 168 give 150/168. */
    HOURS;

    /** As {@code by workdays}, {@code 按工作日}. */
    @Override
    public String toText(Locale locale) {
        return PayCompiler.TEXTS.text("proration." + name(), locale, Map.of());
    }
}
