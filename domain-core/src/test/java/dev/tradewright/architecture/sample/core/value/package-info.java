// SPDX-License-Identifier: Apache-2.0
/** Wrong on purpose: the other half of a cycle. */
@NullMarked
package dev.tradewright.architecture.sample.core.value;

import org.jspecify.annotations.NullMarked;
