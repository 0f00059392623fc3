// SPDX-License-Identifier: Apache-2.0

/**
 * Who works for whom. An {@link dev.tradewright.hr.employment.EmploymentId} names one employment of one person; everything that is paid, owed or
 * recorded refers to it.
 */
@NullMarked
package dev.tradewright.hr.employment;

import org.jspecify.annotations.NullMarked;
