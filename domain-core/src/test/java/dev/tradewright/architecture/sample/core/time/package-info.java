// SPDX-License-Identifier: Apache-2.0
/** Wrong on purpose: rules that read what nobody handed them. */
@NullMarked
package dev.tradewright.architecture.sample.core.time;

import org.jspecify.annotations.NullMarked;
