// SPDX-License-Identifier: Apache-2.0

/**
 * The contract of an event log, as checks that any test framework can call:
 * {@link dev.tradewright.core.event.testkit.EventLogContract} needs nothing but the JDK and throws {@link java.lang.AssertionError}.
 * {@link dev.tradewright.core.event.testkit.Threads} lets several threads begin at the same moment, for contracts of other stores. For tests, not for
 * production.
 */
@NullMarked
package dev.tradewright.core.event.testkit;

import org.jspecify.annotations.NullMarked;
