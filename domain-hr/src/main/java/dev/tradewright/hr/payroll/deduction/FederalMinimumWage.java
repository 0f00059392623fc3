// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.deduction;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.Timeline;
import java.time.LocalDate;
import java.util.Map;

/**
 * The minimum wage of an hour by the Fair Labor Standards Act of the United States (29 U.S.C. 206(a)(1)): USD 5.85 from 24 July 2007, USD 6.55 from 24
 * July 2008, USD 7.25 since 24 July 2009. Many states have a higher one.
 */
public final class FederalMinimumWage {

    private static final Timeline<Money> BY_DATE = Timeline.ofStarts(Map.of(
            LocalDate.of(2007, 7, 24),
            cents(585),
            LocalDate.of(2008, 7, 24),
            cents(655),
            LocalDate.of(2009, 7, 24),
            cents(725)));

    private FederalMinimumWage() {}

    private static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.USD, cents);
    }

    /**
     * The wage in force on a day.
     *
     * @param day  24 July 2007 or later
     * @throws IllegalArgumentException if the day is before that
     */
    public static Money on(LocalDate day) {
        return BY_DATE.asOf(day)
                .orElseThrow(() -> new IllegalArgumentException("day (" + day
                        + ") must not be before 2007-07-24, from which on the federal minimum wage is known"));
    }
}
