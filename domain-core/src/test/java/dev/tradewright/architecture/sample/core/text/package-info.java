// SPDX-License-Identifier: Apache-2.0
/** Wrong on purpose: one half of a cycle. */
@NullMarked
package dev.tradewright.architecture.sample.core.text;

import org.jspecify.annotations.NullMarked;
