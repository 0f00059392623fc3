// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.RuleCheck;
import java.util.Map;

/** Between amounts and the cents that the calculations work on. */
final class Dollars {

    /** The finest rate that a table may have: a millionth of a percent point. */
    static final int RATE_PLACES = 6;

    /** Hundred percent in units of the finest rate. */
    static final long WHOLE = 100_000_000L;

    private Dollars() {}

    /** The cents of an amount that must not be negative. */
    static long cents(Money amount, String name) {
        Checks.that(Checks.notNull(amount, name).currency().equals(CurrencyUnit.USD), name, amount, "must be in USD");
        Checks.that(!amount.isNegative(), name, amount, "must be 0 or more");
        return amount.minorUnits();
    }

    static Money of(long cents) {
        return Money.ofMinor(CurrencyUnit.USD, cents);
    }

    /** A rate in units of which {@link #WHOLE} are hundred percent. */
    static long units(Percentage rate) {
        return rate.points().unscaledAt(RATE_PLACES);
    }

    /** A share of an amount, half a cent rounded up; the product may have 128 bits. */
    static long share(long cents, long rate) {
        return Rounding.Mode.HALF_AWAY_FROM_ZERO.multiplyDivide(cents, rate, WHOLE);
    }

    /** How much of an amount that follows what was before lies below a limit. */
    static long below(long limit, long before, long amount) {
        return Math.min(amount, Math.max(0, limit - before));
    }

    static void check(Money amount, String path, RuleCheck check) {
        check.that(amount.currency().equals(CurrencyUnit.USD), path, "not-dollars", Map.of("rejected", amount));
    }
}
