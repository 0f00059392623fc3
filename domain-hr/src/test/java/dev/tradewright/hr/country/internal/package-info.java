// SPDX-License-Identifier: Apache-2.0
/** Tests of what the packs share. */
@NullMarked
package dev.tradewright.hr.country.internal;

import org.jspecify.annotations.NullMarked;
