// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

/** For what stretch of time or work an amount of {@link BasePay} is agreed. */
public enum PayUnit {
    /** For a year. */
    YEAR,
    /** For a calendar month. */
    MONTH,
    /** For half a calendar month. */
    HALF_MONTH,
    /** For a week of seven days. */
    WEEK,
    /** For a day that is worked. */
    DAY,
    /** For an hour that is worked. */
    HOUR
}
