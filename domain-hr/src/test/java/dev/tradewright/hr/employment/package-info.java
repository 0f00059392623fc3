// SPDX-License-Identifier: Apache-2.0
@NullMarked
package dev.tradewright.hr.employment;

import org.jspecify.annotations.NullMarked;
