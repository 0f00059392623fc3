// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr;

import dev.tradewright.texts.TextsContract;

/** The texts of this module in both languages. */
class TextsTest extends TextsContract {}
