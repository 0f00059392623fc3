// SPDX-License-Identifier: Apache-2.0
/** Cases with known answers for this module: adapters that translate a case's names into the library's, and nothing more. */
@NullMarked
package dev.tradewright.hr.conformance;

import org.jspecify.annotations.NullMarked;
