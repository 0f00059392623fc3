// SPDX-License-Identifier: Apache-2.0

/**
 * Ways to run the benchmarks beside JMH's own: {@link dev.tradewright.benchmarks.runner.Compare} prints ratios,
 * {@link dev.tradewright.benchmarks.runner.Smoke} proves in the build that all of them run.
 */
@NullMarked
package dev.tradewright.benchmarks.runner;

import org.jspecify.annotations.NullMarked;
