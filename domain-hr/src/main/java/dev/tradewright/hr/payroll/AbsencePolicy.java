// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

/**
 * How absence counts where a month has 21.75 days whatever the calendar says ({@link Proration#FIXED_21_75}). With a wage of CNY 6525.00, hence
 * CNY 300.00 a day, and 3 of 23 workdays not worked, {@link #DEDUCT_ABSENCE} pays 6525 - 3 x 300 = 5625.00 and {@link #PAY_ATTENDED} 20 x 300 =
 * 6000.00. Never is less than nothing paid, nor more than the whole.
 */
public enum AbsencePolicy {
    /** The whole less a day's wage for each workday that is not paid (反算). Right for a few days off; who misses all 23 workdays would owe money. */
    DEDUCT_ABSENCE,
    /** A day's wage for each workday that is paid (正算), once a day is missed. Right for a few days of work. */
    PAY_ATTENDED,
    /** Deducts as long as at most half of the workdays are missed, and pays those attended above (混合). */
    HYBRID
}
