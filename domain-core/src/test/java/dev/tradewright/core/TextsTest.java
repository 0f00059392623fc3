// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core;

import dev.tradewright.texts.TextsContract;

/** The texts of core in both languages. */
class TextsTest extends TextsContract {}
