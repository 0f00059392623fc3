// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.RuleCheck;
import java.util.Map;

/** Between amounts and the pence that the calculations work on. */
final class Sterling {

    /** The finest rate that a table may have: a millionth of a percent point. */
    static final int RATE_PLACES = 6;

    /** Hundred percent in units of the finest rate. */
    static final long WHOLE = 100_000_000L;

    static final long POUND = 100;

    private Sterling() {}

    /** The pence of an amount that must not be negative. */
    static long pence(Money amount, String name) {
        Checks.that(isSterling(Checks.notNull(amount, name)), name, amount, "must be in GBP");
        Checks.that(!amount.isNegative(), name, amount, "must be 0 or more");
        return amount.minorUnits();
    }

    static Money of(long pence) {
        return Money.ofMinor(CurrencyUnit.GBP, pence);
    }

    static Money parse(String pounds) {
        return Money.of(CurrencyUnit.GBP, Decimal.parse(pounds));
    }

    static Percentage rate(String percent) {
        return Percentage.of(Decimal.parse(percent));
    }

    static boolean isSterling(Money amount) {
        return amount.currency().equals(CurrencyUnit.GBP);
    }

    /** A rate in units of which {@link #WHOLE} are hundred percent. */
    static long units(Percentage rate) {
        return rate.points().unscaledAt(RATE_PLACES);
    }

    /** The part of an amount that lies between two bounds. */
    static long between(long from, long to, long amount) {
        return Math.max(0, Math.min(amount, to) - from);
    }

    /** A quotient of numbers that are 0 or more, rounded up. */
    static long ceiling(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    static void check(Money amount, String path, RuleCheck check) {
        check.that(isSterling(amount) && !amount.isNegative(), path, "not-sterling", Map.of("rejected", amount));
    }

    static void check(Percentage rate, String path, RuleCheck check) {
        check.that(
                rate.signum() >= 0
                        && rate.compareTo(Percentage.HUNDRED) <= 0
                        && rate.points().scale() <= RATE_PLACES,
                path,
                "rate-range",
                Map.of("rejected", rate, "places", RATE_PLACES));
    }
}
