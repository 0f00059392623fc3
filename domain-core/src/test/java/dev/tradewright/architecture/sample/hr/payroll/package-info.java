// SPDX-License-Identifier: Apache-2.0
/** A wing that another imports. */
@NullMarked
package dev.tradewright.architecture.sample.hr.payroll;

import org.jspecify.annotations.NullMarked;
