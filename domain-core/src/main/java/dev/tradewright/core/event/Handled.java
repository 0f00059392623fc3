// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.value.Checks;

/**
 * A command that was accepted and stored.
 *
 * <p>Immutable and thread-safe if state and events are.
 *
 * @param commit  what it brought about
 * @param state  the state after it; for a repeated command the state of now
 * @param repeated  whether it had been stored before, so that nothing has changed
 */
public record Handled<S, E>(Commit<E> commit, S state, boolean repeated) {

    /** Checks that nothing is missing. */
    public Handled {
        Checks.notNull(commit, "commit");
        Checks.notNull(state, "state");
    }
}
