// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

/** How often wages are paid. */
public enum PayFrequency {
    /** Every working day: 260 in a year, as wage tables reckon (IRS Publication 15-T: 5 days in 52 weeks). */
    DAILY(260),
    /** Every 7 days: 52 in a year; some years have a 53rd payday. */
    WEEKLY(52),
    /** Every 14 days: 26 in a year; some years have a 27th payday. */
    BIWEEKLY(26),
    /** Every 28 days: 13 in a year; some years have a 14th payday. */
    FOUR_WEEKLY(13),
    /** Twice a month: 24 in a year. */
    SEMIMONTHLY(24),
    /** Every month. */
    MONTHLY(12),
    /** Every 3 months. */
    QUARTERLY(4),
    /** Every 6 months. */
    SEMIANNUALLY(2),
    /** Once a year. */
    ANNUALLY(1);

    private final int periodsPerYear;

    PayFrequency(int periodsPerYear) {
        this.periodsPerYear = periodsPerYear;
    }

    /** How many periods make a year, where an amount of a year is split or one of a period is made a year's. */
    public int periodsPerYear() {
        return periodsPerYear;
    }
}
