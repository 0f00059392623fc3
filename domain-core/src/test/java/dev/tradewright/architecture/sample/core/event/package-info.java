// SPDX-License-Identifier: Apache-2.0
/** Wrong on purpose: core imports a wing. */
@NullMarked
package dev.tradewright.architecture.sample.core.event;

import org.jspecify.annotations.NullMarked;
