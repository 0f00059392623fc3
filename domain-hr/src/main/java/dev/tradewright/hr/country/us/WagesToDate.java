// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * What one employer has paid an employee in a calendar year so far, as far as taxes depend on it: social security and Medicare end or begin at a sum
 * of wages of the year (26 U.S.C. §§ 3121(a)(1), 3101(b)(2) and 3102(f)), unemployment tax ends at one (§ 3306(b)(1)).
 *
 * <p>After January of USD 6,000.00 and February of USD 6,500.00 both sums are USD 12,500.00. They go on beyond the limits.
 *
 * <p>A year begins with {@link #start}. Who comes from another payroll system of the same employer within the year begins with the sums of that
 * system. Wages of another employer do not count, unless this one is its successor.
 *
 * @param year  the calendar year of payment
 * @param fica  social security and Medicare wages in USD, 0 or more
 * @param futa  wages subject to federal unemployment tax in USD, 0 or more
 */
public record WagesToDate(int year, Money fica, Money futa) {

    /** Refuses years out of range, negative amounts and other currencies. */
    public WagesToDate {
        Checks.inRange(year, 1900, 9999, "year");
        Dollars.cents(fica, "fica");
        Dollars.cents(futa, "futa");
    }

    /**
     * Before the first payment of a year.
     *
     * @param year  the calendar year of payment
     */
    public static WagesToDate start(int year) {
        return new WagesToDate(year, Dollars.of(0), Dollars.of(0));
    }

    /**
     * With a payment more.
     *
     * @param ficaWages  its social security and Medicare wages
     * @param futaWages  its wages subject to federal unemployment tax
     */
    public WagesToDate plus(Money ficaWages, Money futaWages) {
        return new WagesToDate(year, fica.plus(ficaWages), futa.plus(futaWages));
    }
}
