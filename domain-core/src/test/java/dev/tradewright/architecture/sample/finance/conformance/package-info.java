// SPDX-License-Identifier: Apache-2.0
/** Wrong on purpose: an adapter that knows the answer. */
@NullMarked
package dev.tradewright.architecture.sample.finance.conformance;

import org.jspecify.annotations.NullMarked;
