// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * From where a pay run looks at its inputs: what it knows, and in which scenario. With the day that is asked about it makes a full question: "the
 * wage valid on 15 March, as known on 1 April, in the budget".
 *
 * <p>What became known exactly at the instant does not count yet: a run that is evaluated at the very moment of an entry gives the same result
 * whether the entry came a moment earlier or later.
 *
 * <p>Immutable and thread-safe.
 *
 * @param knownAt  only what became known before it counts, strictly
 * @param scenario  the forecast; production if there is none
 */
public record Viewpoint(Instant knownAt, Optional<Scenario> scenario) {

    /** Refuses the beginning of time, before which nothing can be known. */
    public Viewpoint {
        Checks.notNull(knownAt, "knownAt");
        Checks.notNull(scenario, "scenario");
        Checks.that(!knownAt.equals(Instant.MIN), "knownAt", knownAt, "must have a moment before it");
    }

    /**
     * The viewpoint of production.
     *
     * @param knownAt  only what became known before it counts, strictly
     */
    public static Viewpoint of(Instant knownAt) {
        return new Viewpoint(knownAt, Optional.empty());
    }

    /**
     * The viewpoint of a forecast.
     *
     * @param knownAt  only what became known before it counts, strictly
     * @param scenario  the forecast
     */
    public static Viewpoint of(Instant knownAt, Scenario scenario) {
        return new Viewpoint(knownAt, Optional.of(scenario));
    }

    /** The last moment whose knowledge counts. */
    Instant lastKnown() {
        return knownAt.minusNanos(1);
    }
}
