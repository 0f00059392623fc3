// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.tradewright.hr.payroll.overtime;

import org.jspecify.annotations.NullMarked;
