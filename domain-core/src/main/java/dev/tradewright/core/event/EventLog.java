// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import java.util.List;
import java.util.Optional;

/**
 * Events in the order in which they happened; they are only ever added. The version is their number, so event n brings the log from version n to
 * n + 1, and reading from a version gives what has happened since.
 *
 * <p>Every implementation, in memory or over a database, is thread-safe and keeps this contract, which
 * {@link dev.tradewright.core.event.testkit.EventLogContract} checks:
 * <ul>
 *   <li>The events of one append become visible together, stand one after the other, and never change or move.
 *   <li>A command identity is stored once. Appended again, whatever the version or events, it changes nothing and gives the first commit.
 *   <li>Otherwise, an append whose expected version is not the log's changes nothing and gives the conflict.
 *   <li>What {@link #append} or {@link #find} has given is from then on visible to every thread by {@link #version()} and {@link #read}; and of
 *       events that are visible, the commit can be found.
 * </ul>
 *
 * <p>In a database this is one table of events with the version as key, and one of commands with the identity as key, written in one transaction.
 *
 * @param <E>  the events, immutable
 */
public interface EventLog<E> {

    /** In place of an expected version: append wherever the log stands. */
    long ANY_VERSION = -1;

    /** The number of events, 0 or more. */
    long version();

    /**
     * Events from a version on.
     *
     * @param from  the version to start from, 0 or more; the first event is at 0
     * @param limit  the largest number of events, 1 or more
     * @return an unmodifiable list, in order; shorter than the limit only if there is no more, and empty if there is nothing from there on
     * @throws IllegalArgumentException if from or limit is out of range
     */
    List<E> read(long from, int limit);

    /**
     * Appends the events of a command, all or nothing.
     *
     * @param command  whose events they are
     * @param expectedVersion  the version on which the command was decided, 0 or more, or {@link #ANY_VERSION}
     * @param events  what has happened; empty if the command was accepted and changed nothing, then only its identity is stored
     * @throws IllegalArgumentException if the expected version is out of range
     */
    Appended<E> append(CommandId command, long expectedVersion, List<E> events);

    /**
     * What a command appended.
     *
     * @param command  the command
     * @return empty if it is not stored
     */
    Optional<Commit<E>> find(CommandId command);
}
