// SPDX-License-Identifier: Apache-2.0

/**
 * What has happened, kept and shared. A {@link dev.tradewright.core.event.BusinessEvent} tells one business fact with its amounts, quantities and
 * dimensions, and is checked against its {@link dev.tradewright.core.event.EventType}; it is how the parts of a company speak to each other: sales
 * and payroll publish events, the ledger posts them.
 *
 * <p>Whatever has a state is a {@link dev.tradewright.core.event.Decider}: a pure decision from state and command to events, and a pure fold from
 * events to state. Its events lie in an {@link dev.tradewright.core.event.EventLog}, which appends them under a
 * {@link dev.tradewright.core.event.CommandId} at an expected version and {@link dev.tradewright.core.event.Appended answers} whether it did; what was
 * appended together is a {@link dev.tradewright.core.event.Commit}. {@link dev.tradewright.core.event.InMemoryEventLog} is one, a host's database
 * can be another; the contract of both is checked by {@link dev.tradewright.core.event.testkit}. A
 * {@link dev.tradewright.core.event.Store} brings decider and log together: fast, safe under threads, replayable, and a command that is sent twice is
 * {@link dev.tradewright.core.event.Handled handled} once.
 */
@NullMarked
package dev.tradewright.core.event;

import org.jspecify.annotations.NullMarked;
