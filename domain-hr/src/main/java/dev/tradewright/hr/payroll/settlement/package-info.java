// SPDX-License-Identifier: Apache-2.0

/**
 * What is paid for years of service and when an employment ends: a {@link dev.tradewright.hr.payroll.settlement.Gratuity} by
 * {@link dev.tradewright.hr.payroll.settlement.GratuitySlab slabs} of years, the share of a
 * {@link dev.tradewright.hr.payroll.settlement.ThirteenthMonth}, and the {@link dev.tradewright.hr.payroll.settlement.FinalSettlement} of everything that
 * is owed on both sides.
 */
@NullMarked
package dev.tradewright.hr.payroll.settlement;

import org.jspecify.annotations.NullMarked;
