// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.value.Checks;
import java.util.function.Function;
import java.util.function.LongFunction;

/** What came of the attempt to append events to an {@link EventLog}. */
public sealed interface Appended<E> {

    /**
     * The events are in the log now.
     *
     * @param commit  where they stand
     */
    record Stored<E>(Commit<E> commit) implements Appended<E> {
        /** Refuses null. */
        public Stored {
            Checks.notNull(commit, "commit");
        }
    }

    /**
     * The command was stored before, and nothing has changed: this is what it appended then.
     *
     * @param commit  what was appended then, whatever was given now
     */
    record Repeated<E>(Commit<E> commit) implements Appended<E> {
        /** Refuses null. */
        public Repeated {
            Checks.notNull(commit, "commit");
        }
    }

    /**
     * The log has moved on from the expected version, or never got there, and nothing has changed: decide again on the newer state.
     *
     * @param version  the log's version
     */
    record Conflict<E>(long version) implements Appended<E> {}

    /**
     * One answer from each case.
     *
     * @param stored  makes it from what was appended now
     * @param repeated  makes it from what was appended before
     * @param conflict  makes it from the log's version
     */
    default <R> R fold(
            Function<? super Commit<E>, ? extends R> stored,
            Function<? super Commit<E>, ? extends R> repeated,
            LongFunction<? extends R> conflict) {
        if (this instanceof Stored<E> now) {
            return stored.apply(now.commit());
        }
        if (this instanceof Repeated<E> before) {
            return repeated.apply(before.commit());
        }
        return conflict.apply(((Conflict<E>) this).version());
    }
}
