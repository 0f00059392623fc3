// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.returns;

import dev.tradewright.core.text.Messages;

/** The words of this package. */
final class ReturnTexts {

    static final Messages TEXTS = Messages.of(ReturnTexts.class, "returns");

    private ReturnTexts() {}
}
