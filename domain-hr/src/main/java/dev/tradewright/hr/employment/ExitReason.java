// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

/** Why an employment ended, as far as pay and settlement ask for it. */
public enum ExitReason {
    /** The employee gave notice. */
    RESIGNATION,
    /** Both agreed. */
    MUTUAL_AGREEMENT,
    /** The employer gave notice for the employee's conduct. */
    DISMISSAL_FOR_CAUSE,
    /** The employer gave notice for another reason that lies in the employee, as illness. */
    DISMISSAL_WITHOUT_FAULT,
    /** The employer reduced its staff. */
    REDUNDANCY,
    /** A fixed term ended and was not renewed. */
    END_OF_TERM,
    /** The employee retired. */
    RETIREMENT,
    /** The employee went over to another employer of the group. */
    TRANSFER,
    /** The employee died. */
    DEATH,
    /** Another reason. */
    OTHER
}
