// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** How far the goods of an order are. Units that are cancelled do not count. */
public enum ShipmentState implements Localized {
    /** Nothing has left. */
    OPEN,
    /** Some units have left. */
    PARTLY_SHIPPED,
    /** All units have left. */
    SHIPPED,
    /** All units have arrived. */
    DELIVERED,
    /** All units are cancelled. */
    CANCELLED;

    @Override
    public String toText(Locale locale) {
        return OrderTexts.TEXTS.text("shipment." + name(), locale, Map.of());
    }
}
