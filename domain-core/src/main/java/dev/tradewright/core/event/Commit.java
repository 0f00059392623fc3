// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.value.Checks;
import java.util.List;

/**
 * What one command appended to a log, all or nothing: its events stand in the log one after the other.
 *
 * <p>Immutable and thread-safe if the events are.
 *
 * @param command  which command it was
 * @param from  the version of the log before
 * @param events  what was appended; empty if the command was accepted and changed nothing
 */
public record Commit<E>(CommandId command, long from, List<E> events) {

    /** Copies the events. */
    public Commit {
        Checks.notNull(command, "command");
        Checks.notNegative(from, "from");
        events = List.copyOf(events);
    }

    /** The version of the log after. */
    public long version() {
        return from + events.size();
    }
}
