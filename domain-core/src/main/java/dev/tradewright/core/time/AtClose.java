// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

/**
 * Where added working time ends if it is used up exactly when the hours end. Both conventions are in use, and they differ at that instant only.
 *
 * <p>With hours until Friday 18:00 and again from Monday 09:00, one hour after Friday 17:00 is Friday 18:00 or Monday 09:00. Going back it is the
 * same in the mirror: one hour before Monday 10:00 is Monday 09:00 or Friday 18:00.
 */
public enum AtClose {

    /** Ends where the working time was used up: Friday 18:00, or Monday 09:00 going back. This is the default. */
    STAY,

    /** Goes on to where work can go on: Monday 09:00, or Friday 18:00 going back. */
    MOVE_ON
}
