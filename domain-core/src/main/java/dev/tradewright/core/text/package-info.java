// SPDX-License-Identifier: Apache-2.0

/**
 * Texts for people, in English and Chinese. {@link dev.tradewright.core.text.Messages} reads the bundles of one package and fills in
 * named arguments; a value that looks different in each language implements {@link dev.tradewright.core.text.Localized}, and what the
 * library says by a code and keeps as data, to be read later, is {@link dev.tradewright.core.text.Coded}; a value that was stored by its two
 * texts alone is read as {@link dev.tradewright.core.text.LocalizedText}. What people name themselves, in as many languages as they like, has a
 * {@link dev.tradewright.core.text.LocalizedName}.
 * {@link dev.tradewright.core.text.Spelling} finds what a misspelt code was meant to be. The language is always an argument: Chinese for a
 * Chinese locale, English for any other, and never the default of the JVM.
 */
@NullMarked
package dev.tradewright.core.text;

import org.jspecify.annotations.NullMarked;
