// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.value.Checks;

/** Whole cents, and rates as millionths: the figures that this package computes with. */
final class Cents {

    static final Money ZERO = Money.zero(CurrencyUnit.EUR);

    /** The largest amount of a year: a hundred times it is still a whole number when it is multiplied by a rate in millionths. */
    static final long MOST = 1_000_000_000_000L;

    /** A rate of 1. */
    static final long MILLION = 1_000_000;

    private static final int RATE_PLACES = 6;

    private Cents() {}

    /** An amount in euros, 0 or more, as cents. */
    static long of(Money amount, String name) {
        Checks.notNull(amount, name);
        Checks.that(amount.currency().equals(CurrencyUnit.EUR), name, amount, "must be in EUR");
        Checks.that(amount.signum() >= 0, name, amount, "must be 0 or more");
        Checks.that(amount.minorUnits() <= MOST, name, amount, "must be at most EUR 10000000000.00");
        return amount.minorUnits();
    }

    static Money money(long cents) {
        return cents == 0 ? ZERO : Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    /** A rate in millionths. */
    static long millionths(Rate rate) {
        return rate.value().unscaledAt(RATE_PLACES);
    }

    /** An amount times a rate in millionths, cut off. */
    static long cutOff(long amount, long millionths) {
        return amount * millionths / MILLION;
    }

    /** A quotient rounded away from zero. */
    static long up(long dividend, long divisor) {
        return dividend < 0 ? -up(-dividend, divisor) : (dividend + divisor - 1) / divisor;
    }

    /** An amount in cents rounded away from zero to euros. */
    static long upToEuros(long cents) {
        return up(cents, 100);
    }

    /** An amount times a rate in millionths, rounded to the nearest, a half away from zero. Of amounts that are not negative. */
    static long nearest(long amount, long millionths) {
        return (amount * millionths + MILLION / 2) / MILLION;
    }
}
