// SPDX-License-Identifier: Apache-2.0
/** Personal values that a generated {@code toString} would tell. */
@NullMarked
package dev.tradewright.architecture.sample.hr.employment;

import org.jspecify.annotations.NullMarked;
