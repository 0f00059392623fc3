// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.overtime;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.value.Checks;
import java.math.BigDecimal;

/**
 * Hours at a rate.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hours  the hours, 0 or more
 * @param rate  what an hour is paid
 */
public record PaidHours(Decimal hours, UnitPrice rate) {

    /** Refuses negative hours. */
    public PaidHours {
        OvertimePay.notNegative(hours, "hours");
        Checks.notNull(rate, "rate");
    }

    /**
     * Hours at a rate.
     *
     * @param hours  the hours, 0 or more
     * @param rate  what an hour is paid
     */
    public static PaidHours of(Decimal hours, UnitPrice rate) {
        return new PaidHours(hours, rate);
    }

    /** Their product, exact. */
    BigDecimal exact() {
        return hours.toBigDecimal().multiply(rate.toBigDecimal());
    }
}
