// SPDX-License-Identifier: Apache-2.0
/** The one package that may show Jackson. */
@NullMarked
package dev.tradewright.architecture.sample.core.json.jackson3;

import org.jspecify.annotations.NullMarked;
