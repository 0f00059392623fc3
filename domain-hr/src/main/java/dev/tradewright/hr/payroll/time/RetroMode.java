// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

/** Which corrections of past periods a run pays. Those that it does not pay it reports. */
public enum RetroMode {
    /** All of them. */
    ALL,
    /** Those of periods in which an input changed since the last run; what an earlier run left unpaid stays unpaid. */
    CHANGED_SINCE_LAST_RUN,
    /** None. */
    NONE
}
