// SPDX-License-Identifier: Apache-2.0

/**
 * Domain types for hosts with Jackson 3: {@link dev.tradewright.core.json.jackson3.TradewrightModule} for their mapper, and
 * {@link dev.tradewright.core.json.jackson3.JacksonTokenizer} for the strict {@link dev.tradewright.core.json.DocumentReader}. Nothing else in
 * the library shows a type of Jackson. The twin for Jackson 2 has the same names and does the same.
 */
@NullMarked
package dev.tradewright.core.json.jackson3;

import org.jspecify.annotations.NullMarked;
