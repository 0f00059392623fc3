// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.EmploymentId;

/**
 * An employment that a run could not pay, and the whole error. The message of the error may tell of pay: {@code toString} shows its type only, and that
 * is what belongs in a log.
 *
 * <p>Immutable if the error is.
 *
 * @param employment  the employment
 * @param error  what went wrong, with its message and stack
 * @param acknowledged  whether somebody has taken note of it, without which the run cannot be reviewed
 */
public record RunFailure(EmploymentId employment, RuntimeException error, boolean acknowledged) {

    /** Refuses a missing part. */
    public RunFailure {
        Checks.notNull(employment, "employment");
        Checks.notNull(error, "error");
    }

    /** The employment and the type of the error, never its message. */
    @Override
    public String toString() {
        return employment + ": " + error.getClass().getSimpleName() + (acknowledged ? " (acknowledged)" : "");
    }
}
