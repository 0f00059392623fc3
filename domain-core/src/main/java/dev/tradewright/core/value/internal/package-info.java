// SPDX-License-Identifier: Apache-2.0

/**
 * How Hibernate Validator judges {@link dev.tradewright.core.value.Figure figures}; it finds these classes by the service loader. And
 * {@link dev.tradewright.core.value.internal.TextPart}, by which values read a part of a text.
 */
@NullMarked
package dev.tradewright.core.value.internal;

import org.jspecify.annotations.NullMarked;
