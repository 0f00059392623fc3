// SPDX-License-Identifier: Apache-2.0
/** A wing with nothing wrong. */
@NullMarked
package dev.tradewright.architecture.sample.commerce.catalog;

import org.jspecify.annotations.NullMarked;
