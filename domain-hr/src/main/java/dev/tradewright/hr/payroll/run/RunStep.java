// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.PersonId;
import java.time.Instant;

/**
 * A step that a run has taken.
 *
 * <p>Immutable and thread-safe.
 *
 * @param event  what happened
 * @param by  who did it
 * @param at  when
 * @param to  the state after it
 */
public record RunStep(RunEvent event, PersonId by, Instant at, RunState to) {

    /** Refuses a missing part. */
    public RunStep {
        Checks.notNull(event, "event");
        Checks.notNull(by, "by");
        Checks.notNull(at, "at");
        Checks.notNull(to, "to");
    }
}
