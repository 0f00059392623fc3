// SPDX-License-Identifier: Apache-2.0
/** Tests of the pack of Singapore. */
@NullMarked
package dev.tradewright.hr.country.sg;

import org.jspecify.annotations.NullMarked;
