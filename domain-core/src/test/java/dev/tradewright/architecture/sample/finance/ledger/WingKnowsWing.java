// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.finance.ledger;

import dev.tradewright.architecture.sample.hr.payroll.Payslip;

/** Wings meet in events, never in types. */
public record WingKnowsWing(Payslip payslip) {}
