// SPDX-License-Identifier: Apache-2.0

/**
 * Pay and its two times. A {@link dev.tradewright.hr.payroll.time.RecordedInput} keeps every {@link dev.tradewright.hr.payroll.time.InputEntry} that was ever
 * made, and is asked from a {@link dev.tradewright.hr.payroll.time.Viewpoint}: what was known, and in which
 * {@link dev.tradewright.hr.payroll.time.Scenario}. {@link dev.tradewright.hr.payroll.time.RecordedInputs} cut a period into stretches in which nothing
 * changes. A {@link dev.tradewright.hr.payroll.time.PayCalendar} gives the periods, {@link dev.tradewright.hr.payroll.time.PayableDays} counts which of
 * their days are paid.
 *
 * <p>What was paid stands in a {@link dev.tradewright.hr.payroll.time.PaidLedger}. {@link dev.tradewright.hr.payroll.time.RetroPay} compares it with
 * what the past comes to as of now, and gives the {@link dev.tradewright.hr.payroll.time.RetroResult}: corrections to pay under a
 * {@link dev.tradewright.hr.payroll.time.RetroPolicy}, and those that are held back.
 */
@NullMarked
package dev.tradewright.hr.payroll.time;

import org.jspecify.annotations.NullMarked;
