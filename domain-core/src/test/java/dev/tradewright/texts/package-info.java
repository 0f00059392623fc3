// SPDX-License-Identifier: Apache-2.0

/** The texts of a module, held to their rules in both languages: {@link dev.tradewright.texts.TextsContract}. */
@NullMarked
package dev.tradewright.texts;

import org.jspecify.annotations.NullMarked;
