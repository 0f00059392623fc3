// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.lifecycle;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.OptionalInt;

/**
 * Several events one after the other, up to the first that is refused.
 *
 * <p>Immutable and thread-safe if its parts are.
 *
 * @param start  the state before the first event
 * @param steps  the steps that were allowed
 * @param reasons  why the next event was refused; empty if all were allowed
 */
public record Run<S, E, O>(S start, List<Step<S, E, O>> steps, List<Reason> reasons) {

    /** Copies the lists. */
    public Run {
        Checks.notNull(start, "start");
        steps = Checks.copyOf(steps, "steps");
        reasons = Checks.copyOf(reasons, "reasons");
    }

    /** The state that was reached. */
    public S state() {
        return steps.isEmpty() ? start : steps.get(steps.size() - 1).to();
    }

    /** Whether all events were allowed. */
    public boolean isComplete() {
        return reasons.isEmpty();
    }

    /** The index of the event that was refused, from 0; empty if all were allowed. */
    public OptionalInt refusedAt() {
        return isComplete() ? OptionalInt.empty() : OptionalInt.of(steps.size());
    }

    /** What all steps bring about, in order. */
    public List<O> effects() {
        return steps.stream().flatMap(step -> step.effects().stream()).toList();
    }
}
