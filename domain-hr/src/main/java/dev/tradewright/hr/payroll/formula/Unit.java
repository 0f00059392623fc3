// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import dev.tradewright.core.text.Localized;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a figure of pay measures. Products and quotients of units are units: money / days is a rate per day, a rate per day x days is money. Those
 * that mean nothing are none: money x money, days x days.
 */
public enum Unit implements Localized {
    /** An amount in the currency of the pay structure. */
    MONEY(1, 0, 0),
    /** Days. */
    DAYS(0, 1, 0),
    /** Hours. */
    HOURS(0, 0, 1),
    /** Money per day. */
    DAY_RATE(1, -1, 0),
    /** Money per hour. */
    HOUR_RATE(1, 0, -1),
    /** Hours per day, as 8 hours / 1 days. */
    HOURS_PER_DAY(0, -1, 1),
    /** A number that measures nothing: a share, a count, a percentage. */
    FACTOR(0, 0, 0),
    /** True or false. */
    TRUTH(0, 0, 0);

    private final int money;
    private final int days;
    private final int hours;

    Unit(int money, int days, int hours) {
        this.money = money;
        this.days = days;
        this.hours = hours;
    }

    /** Whether figures of it hold money, and so a currency: amounts and rates. */
    public boolean isOfMoney() {
        return money != 0;
    }

    /** Whether it is a number and no truth. */
    public boolean isNumber() {
        return this != TRUTH;
    }

    /**
     * The unit of a product; empty if it means nothing.
     *
     * @param other  the unit of the other factor
     */
    public Optional<Unit> times(Unit other) {
        return of(other, 1);
    }

    /**
     * The unit of a quotient; empty if it means nothing.
     *
     * @param divisor  the unit of the divisor
     */
    public Optional<Unit> dividedBy(Unit divisor) {
        return of(divisor, -1);
    }

    private Optional<Unit> of(Unit other, int sign) {
        if (this == TRUTH || other == TRUTH) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(Unit::isNumber)
                .filter(unit -> unit.money == money + sign * other.money
                        && unit.days == days + sign * other.days
                        && unit.hours == hours + sign * other.hours)
                .findFirst();
    }

    @Override
    public String toText(Locale locale) {
        return FormulaTexts.TEXTS.text(name(), locale, Map.of());
    }
}
