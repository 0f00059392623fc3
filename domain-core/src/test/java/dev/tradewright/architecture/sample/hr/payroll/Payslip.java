// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.hr.payroll;

/** Nothing wrong here. */
public record Payslip(long minorUnits) {}
