// SPDX-License-Identifier: Apache-2.0

/**
 * Runs cases with known answers against the library. A module's test class extends {@link dev.tradewright.conformance.ConformanceSuite} and lists
 * its topics; each has an adapter that reads the {@link dev.tradewright.conformance.Given} of a case, asks the library and hands its answer over.
 * {@link dev.tradewright.conformance.Answers} compares, {@link dev.tradewright.conformance.Tally} counts.
 */
@NullMarked
package dev.tradewright.conformance;

import org.jspecify.annotations.NullMarked;
