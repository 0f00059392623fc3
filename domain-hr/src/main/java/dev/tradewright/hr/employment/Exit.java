// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.value.Checks;
import java.time.LocalDate;

/**
 * The end of an employment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lastDay  the last day of the employment, inclusive
 * @param reason  why it ended
 */
public record Exit(LocalDate lastDay, ExitReason reason) {

    /** An end. */
    public Exit {
        Checks.notNull(lastDay, "lastDay");
        Checks.notNull(reason, "reason");
    }

    /**
     * An end.
     *
     * @param lastDay  the last day of the employment, inclusive
     * @param reason  why it ended
     */
    public static Exit of(LocalDate lastDay, ExitReason reason) {
        return new Exit(lastDay, reason);
    }
}
