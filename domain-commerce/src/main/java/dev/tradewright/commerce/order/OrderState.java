// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** How an order stands as a whole. It follows from how payment, shipment and returns stand, and is never set. */
public enum OrderState implements Localized {
    /** Placed, and not paid in full. */
    PLACED,
    /** Paid in full, and nothing shipped yet. */
    PAID,
    /** Some of what is not cancelled is shipped. */
    PARTLY_SHIPPED,
    /** All that is not cancelled is shipped. */
    SHIPPED,
    /** All that is not cancelled is delivered. */
    DELIVERED,
    /** Everything is cancelled, and nothing ever left. */
    CANCELLED,
    /** Some units are to come back. */
    RETURN_REQUESTED,
    /** All is delivered, and some of it came back. */
    PARTLY_RETURNED,
    /** All that was not cancelled came back. */
    RETURNED;

    @Override
    public String toText(Locale locale) {
        return OrderTexts.TEXTS.text("order." + name(), locale, Map.of());
    }
}
