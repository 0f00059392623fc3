// SPDX-License-Identifier: Apache-2.0

/**
 * What a value is. {@link dev.tradewright.core.value.DomainValue} marks a type that people write, built by a generated builder;
 * {@link dev.tradewright.core.value.Validated} makes its {@code build()} refuse, in one
 * {@link dev.tradewright.core.value.InvalidValueException}, everything that is wrong with it, as a list of
 * {@link dev.tradewright.core.value.Violation violations} in English or Chinese. {@link dev.tradewright.core.value.Validations} holds the one
 * validator of the library, which a host may replace by its own; its constraints on numbers judge
 * {@link dev.tradewright.core.value.Figure figures} too, as money and quantities are. A text that names something is a typed
 * {@link dev.tradewright.core.value.Identifier}. Hot and small types check their arguments by hand with
 * {@link dev.tradewright.core.value.Checks}. {@link dev.tradewright.core.value.Personal} marks what may never appear in a message.
 */
@NullMarked
package dev.tradewright.core.value;

import org.jspecify.annotations.NullMarked;
