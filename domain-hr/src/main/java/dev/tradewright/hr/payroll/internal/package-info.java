// SPDX-License-Identifier: Apache-2.0

/** What the packages of pay share and nobody else needs: {@link dev.tradewright.hr.payroll.internal.Quotient} rounds a quotient once. */
@NullMarked
package dev.tradewright.hr.payroll.internal;

import org.jspecify.annotations.NullMarked;
