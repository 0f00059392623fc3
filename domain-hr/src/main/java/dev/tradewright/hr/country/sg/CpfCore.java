// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.money.Rounding;

/** One line of rates with the limits of its months, in cents and hundred-millionths. */
final class CpfCore {

    private static final long ONE = 100_000_000L; // 10^CpfRates.PLACES
    private static final long CENTS = 100;

    final CpfPeriod period;
    final CpfRates rates;

    private final long noneUpTo;
    private final long employerOnlyUpTo;
    private final long graduatedUpTo;
    private final long total;
    private final long employee;
    private final long employerOnly;
    private final long employeeFactor;

    CpfCore(CpfPeriod period, CpfRates rates) {
        this.period = period;
        this.rates = rates;
        noneUpTo = period.noneUpTo().minorUnits();
        employerOnlyUpTo = period.employerOnlyUpTo().minorUnits();
        graduatedUpTo = period.graduatedUpTo().minorUnits();
        total = whole(rates.total().toRate());
        employee = whole(rates.employee().toRate());
        employerOnly = whole(rates.employerOnly().toRate());
        employeeFactor = whole(rates.employeeFactor());
    }

    private static long whole(Rate rate) {
        return rate.value().unscaledAt(CpfRates.PLACES);
    }

    /** Both parts: rounded to the dollar, 50 cents up. */
    long total(long wages) {
        if (wages <= noneUpTo) {
            return 0;
        }
        if (wages > graduatedUpTo) {
            return dollars(wages, total, Rounding.Mode.HALF_AWAY_FROM_ZERO);
        }
        // exact before it is rounded: 17 % of all and, above the second limit, 0.6 of what is above it
        long above = Math.max(0, wages - employerOnlyUpTo);
        long exact = Math.addExact(Math.multiplyExact(wages, employerOnly), Math.multiplyExact(above, employeeFactor));
        return Rounding.Mode.HALF_AWAY_FROM_ZERO.divide(exact, ONE * CENTS) * CENTS;
    }

    /** The employee's part: cents are dropped. */
    long employee(long wages) {
        if (wages <= employerOnlyUpTo) {
            return 0;
        }
        return wages > graduatedUpTo
                ? dollars(wages, employee, Rounding.Mode.TOWARD_ZERO)
                : dollars(wages - employerOnlyUpTo, employeeFactor, Rounding.Mode.TOWARD_ZERO);
    }

    private static long dollars(long cents, long rate, Rounding.Mode mode) {
        return Math.multiplyExact(mode.multiplyDivide(cents, rate, ONE * CENTS), CENTS);
    }

    /** The step that tells which rule of the table applied. */
    String rule(Money wages) {
        long cents = wages.minorUnits();
        if (cents <= noneUpTo) {
            return "cpf.none";
        }
        if (cents <= employerOnlyUpTo) {
            return "cpf.employer-only";
        }
        return cents <= graduatedUpTo ? "cpf.graduated" : "cpf.full";
    }
}
