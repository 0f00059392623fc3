// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.text.Messages;

/** The words of this package. */
final class OrderTexts {

    static final Messages TEXTS = Messages.of(OrderTexts.class, "order");

    private OrderTexts() {}
}
