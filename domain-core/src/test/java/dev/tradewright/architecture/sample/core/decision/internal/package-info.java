// SPDX-License-Identifier: Apache-2.0
/** Not for callers. */
@NullMarked
package dev.tradewright.architecture.sample.core.decision.internal;

import org.jspecify.annotations.NullMarked;
