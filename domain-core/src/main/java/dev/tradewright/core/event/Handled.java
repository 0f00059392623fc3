// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

/**
 * A command that was accepted and stored.
 *
 * <p>Immutable and thread-safe if state and events are.
 *
 * @param commit  what it brought about
 * @param state  the state after it; for a repeated command the state of now
 * @param repeated  whether it had been stored before, so that nothing has changed
 */
public record Handled<S, E>(Commit<E> commit, S state, boolean repeated) {}
