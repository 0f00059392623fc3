// SPDX-License-Identifier: Apache-2.0

/**
 * The week pays. The group's China office is paid for a month: {@link dev.tradewright.benchmarks.week.payroll.PayrollChapter} reads its employees, pays
 * them, charges cost centres, asks the bank to pay and is checked by a second path that shares no code with the library.
 */
@NullMarked
package dev.tradewright.benchmarks.week.payroll;

import org.jspecify.annotations.NullMarked;
