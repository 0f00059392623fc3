// SPDX-License-Identifier: Apache-2.0

/** How Hibernate Validator judges {@link dev.tradewright.core.value.Figure figures}; it finds these classes by the service loader. */
@NullMarked
package dev.tradewright.core.value.internal;

import org.jspecify.annotations.NullMarked;
