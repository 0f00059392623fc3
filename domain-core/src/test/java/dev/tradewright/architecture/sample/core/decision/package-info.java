// SPDX-License-Identifier: Apache-2.0
/** Wrong on purpose: signatures that show what is not theirs to show. */
@NullMarked
package dev.tradewright.architecture.sample.core.decision;

import org.jspecify.annotations.NullMarked;
