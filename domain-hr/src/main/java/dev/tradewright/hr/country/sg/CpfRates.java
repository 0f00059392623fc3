// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.value.Checks;

/**
 * The rates of one status and age, as a line of the tables of the CPF Board. Citizens up to 55: 37 % in all, of it 20 % from the employee; on wages
 * below the first limits the employer's 17 % alone, and between the second and the third limit the employee's 0.6 x (wages - 500).
 *
 * <p>Immutable and thread-safe.
 *
 * @param status  whose rates these are
 * @param ageBand  at which age
 * @param total  of employer and employee together
 * @param employee  the employee's part of it, at most all of it
 * @param employerOnly  what the employer pays on low wages, on which the employee pays nothing or less
 * @param employeeFactor  what the employee pays of the wages above the second limit
 */
public record CpfRates(
        CpfStatus status,
        CpfAgeBand ageBand,
        Percentage total,
        Percentage employee,
        Percentage employerOnly,
        Rate employeeFactor) {

    static final int PLACES = 8;

    /** Refuses rates below 0, above 100 % or finer than 0.000001 %, and an employee's part that is more than all. */
    public CpfRates {
        Checks.notNull(status, "status");
        Checks.notNull(ageBand, "ageBand");
        check(Checks.notNull(total, "total").toRate(), "total");
        check(Checks.notNull(employee, "employee").toRate(), "employee");
        check(Checks.notNull(employerOnly, "employerOnly").toRate(), "employerOnly");
        check(Checks.notNull(employeeFactor, "employeeFactor"), "employeeFactor");
        Checks.that(
                employee.compareTo(total) <= 0, "employee", employee, "must not be above the total (" + total + ")");
    }

    private static void check(Rate rate, String name) {
        Checks.that(
                rate.compareTo(Rate.ZERO) >= 0
                        && rate.compareTo(Rate.ONE) <= 0
                        && rate.value().scale() <= PLACES,
                name,
                rate,
                "must be from 0 to 1 with at most " + PLACES + " decimal places");
    }
}
