// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.tradewright.hr.payroll.run;

import org.jspecify.annotations.NullMarked;
