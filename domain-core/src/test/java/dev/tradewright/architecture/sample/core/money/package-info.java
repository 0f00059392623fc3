// SPDX-License-Identifier: Apache-2.0
/** Wrong on purpose: binary floating point. */
@NullMarked
package dev.tradewright.architecture.sample.core.money;

import org.jspecify.annotations.NullMarked;
