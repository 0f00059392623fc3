// SPDX-License-Identifier: Apache-2.0

/** The conformance cases of core: {@link dev.tradewright.core.conformance.ConformanceRunner} lists its topics. */
@NullMarked
package dev.tradewright.core.conformance;

import org.jspecify.annotations.NullMarked;
