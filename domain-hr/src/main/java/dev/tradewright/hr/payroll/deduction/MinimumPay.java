// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.deduction;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.value.Checks;

/**
 * A pay that is topped up to the minimum wage. 160 hours at 14.50 are 2,320; at a minimum of 15.00 they must be 2,400: the top-up is 80.
 *
 * <p>Immutable and thread-safe.
 *
 * @param base  what was agreed comes to
 * @param topUp  what is missing to the minimum, zero or more
 */
public record MinimumPay(Money base, Money topUp) {

    /** Refuses a missing part. */
    public MinimumPay {
        Checks.notNull(base, "base");
        Checks.notNull(topUp, "topUp");
    }

    /**
     * Compares pay by the hour with an hourly minimum; both products are rounded half up.
     *
     * @param hours  the hours worked, 0 or more
     * @param rate  what was agreed for an hour
     * @param minimumRate  the least that an hour must be paid
     */
    public static MinimumPay ofHours(Decimal hours, UnitPrice rate, UnitPrice minimumRate) {
        Checks.that(Checks.notNull(hours, "hours").signum() >= 0, "hours", hours, "must be 0 or more");
        return of(
                rate.times(hours, Rounding.HALF_AWAY_FROM_ZERO),
                minimumRate.times(hours, Rounding.HALF_AWAY_FROM_ZERO));
    }

    /**
     * Compares a pay with the least that it must be.
     *
     * @param base  what was agreed comes to
     * @param minimum  the least that it must be
     */
    public static MinimumPay of(Money base, Money minimum) {
        return new MinimumPay(base, minimum.minus(base).max(Money.zero(base.currency())));
    }

    /** Both together. */
    public Money gross() {
        return base.plus(topUp);
    }
}
