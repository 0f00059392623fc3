// SPDX-License-Identifier: Apache-2.0
/** Wrong on purpose: values that anyone makes and changes. */
@NullMarked
package dev.tradewright.architecture.sample.core.quantity;

import org.jspecify.annotations.NullMarked;
