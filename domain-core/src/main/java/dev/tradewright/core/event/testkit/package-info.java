// SPDX-License-Identifier: Apache-2.0

/**
 * The contract of an event log, as checks that any test framework can call:
 * {@link dev.tradewright.core.event.testkit.EventLogContract} needs nothing but the JDK and throws {@link java.lang.AssertionError}. For tests, not
 * for production.
 */
@NullMarked
package dev.tradewright.core.event.testkit;

import org.jspecify.annotations.NullMarked;
