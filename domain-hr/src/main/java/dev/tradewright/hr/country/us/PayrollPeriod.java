// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

/** How often wages are paid, with the number of payments a year that Publication 15-T, Worksheet 1A, table 3 counts. */
public enum PayrollPeriod {
    /** Every workday: 260. */
    DAILY(260),
    /** Every week: 52. */
    WEEKLY(52),
    /** Every other week: 26. */
    BIWEEKLY(26),
    /** Twice a month: 24. */
    SEMIMONTHLY(24),
    /** Every month: 12. */
    MONTHLY(12),
    /** Every three months: 4. */
    QUARTERLY(4),
    /** Every six months: 2. */
    SEMIANNUALLY(2),
    /** Once a year. */
    ANNUALLY(1);

    private final int perYear;

    PayrollPeriod(int perYear) {
        this.perYear = perYear;
    }

    /** The payments of a year, whatever the calendar of the year gives. */
    public int perYear() {
        return perYear;
    }
}
