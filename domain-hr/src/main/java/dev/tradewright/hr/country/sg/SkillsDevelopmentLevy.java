// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/**
 * What the employer pays for each employee to the Skills Development Fund (技能发展税): 0.25 % of the wages of a month, at least 2.00 and at most
 * 11.25, which is reached at 4,500.
 *
 * <p>Immutable and thread-safe.
 *
 * @param months  when this is in force, from a first day of a month to another
 * @param rate  of the wages
 * @param minimum  the least that is due on any wages
 * @param maximum  the most
 */
public record SkillsDevelopmentLevy(DateRange months, Percentage rate, Money minimum, Money maximum) {

    /** Refuses parts of months, a negative rate, amounts of another currency and a maximum below the minimum. */
    public SkillsDevelopmentLevy {
        SingaporeChecks.months(months);
        Checks.that(Checks.notNull(rate, "rate").compareTo(Percentage.ZERO) >= 0, "rate", rate, "must not be negative");
        SingaporeChecks.amount(minimum, "minimum");
        SingaporeChecks.amount(maximum, "maximum");
        Checks.that(
                !maximum.isLessThan(minimum), "maximum", maximum, "must not be below the minimum (" + minimum + ")");
    }
}
