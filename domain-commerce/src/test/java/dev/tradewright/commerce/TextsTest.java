// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce;

import dev.tradewright.texts.TextsContract;

/** The texts of this module in both languages. */
class TextsTest extends TextsContract {}
