// SPDX-License-Identifier: Apache-2.0

/** Tests of German payroll. */
@NullMarked
package dev.tradewright.hr.country.de;

import org.jspecify.annotations.NullMarked;
