// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** Whether units of an order come back. */
public enum ReturnState implements Localized {
    /** None, so far. */
    NONE,
    /** Some are announced and have not come back yet. */
    REQUESTED,
    /** Some have come back, and no others are announced. */
    RETURNED;

    @Override
    public String toText(Locale locale) {
        return OrderTexts.TEXTS.text("return." + name(), locale, Map.of());
    }
}
