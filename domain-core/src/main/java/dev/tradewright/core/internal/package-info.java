// SPDX-License-Identifier: Apache-2.0

/** What several packages of this module use and nobody else: {@link dev.tradewright.core.internal.Fraction} is exact arithmetic without limit. */
@NullMarked
package dev.tradewright.core.internal;

import org.jspecify.annotations.NullMarked;
