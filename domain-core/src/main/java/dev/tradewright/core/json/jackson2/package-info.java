// SPDX-License-Identifier: Apache-2.0

/**
 * Domain types for hosts with Jackson 2: {@link dev.tradewright.core.json.jackson2.TradewrightModule} for their mapper, and
 * {@link dev.tradewright.core.json.jackson2.JacksonTokenizer} for the strict {@link dev.tradewright.core.json.DocumentReader}. Nothing else in
 * the library shows a type of Jackson. The twin for Jackson 3 has the same names and does the same.
 */
@NullMarked
package dev.tradewright.core.json.jackson2;

import org.jspecify.annotations.NullMarked;
