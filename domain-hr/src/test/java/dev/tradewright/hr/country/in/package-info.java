// SPDX-License-Identifier: Apache-2.0
/** Tests of the pack of India. */
@NullMarked
package dev.tradewright.hr.country.in;

import org.jspecify.annotations.NullMarked;
