// SPDX-License-Identifier: Apache-2.0
/** Tests of the pack of Japan. */
@NullMarked
package dev.tradewright.hr.country.jp;

import org.jspecify.annotations.NullMarked;
