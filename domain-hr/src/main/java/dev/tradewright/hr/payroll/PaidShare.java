// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/**
 * How much of a period is paid, in the units by which a component is prorated: 19 of 21 workdays, 20.75 of 21.75 days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paid  the units that are paid; a number without end has 12 decimal places
 * @param whole  the units of the whole period
 * @param by  what is counted; not {@link Proration#NONE}
 */
public record PaidShare(BigDecimal paid, BigDecimal whole, Proration by) implements Localized {

    /** Refuses what is missing, and what counts nothing. */
    public PaidShare {
        Checks.notNull(paid, "paid");
        Checks.notNull(whole, "whole");
        Checks.that(Checks.notNull(by, "by") != Proration.NONE, "by", by, "must count something");
    }

    /** As {@code 19/21 workdays}, {@code 19/21 个工作日}. */
    @Override
    public String toText(Locale locale) {
        return PayCompiler.TEXTS.text("share." + by.name(), locale, Map.of("paid", paid, "whole", whole));
    }
}
