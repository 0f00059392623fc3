// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** How the money of an order stands. */
public enum PaymentState implements Localized {
    /** Nothing was paid. */
    AWAITING,
    /** All that is owed was authorized, and nothing paid. */
    AUTHORIZED,
    /** Some of what is owed was paid. */
    PARTLY_PAID,
    /** All that is owed was paid; perhaps more, if units were cancelled or came back afterwards. */
    PAID,
    /** Some of what was paid went back, even if as much was paid again; {@link OrderProcess#balance} says whether something is owed. */
    PARTLY_REFUNDED,
    /** All that was paid went back. */
    REFUNDED,
    /** Everything was cancelled before anything was paid. */
    CANCELLED;

    @Override
    public String toText(Locale locale) {
        return OrderTexts.TEXTS.text("payment." + name(), locale, Map.of());
    }
}
