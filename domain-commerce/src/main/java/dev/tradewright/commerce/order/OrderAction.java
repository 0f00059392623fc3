// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** What can happen to an order. */
public enum OrderAction implements Localized {
    /** The money is promised by a bank or payment service. */
    AUTHORIZE,
    /** Money comes in. */
    PAY,
    /** Money goes back. */
    REFUND,
    /** Units leave. */
    SHIP,
    /** Units arrive. */
    DELIVER,
    /** Units are not sent after all. */
    CANCEL,
    /** The customer announces that units come back. */
    REQUEST_RETURN,
    /** Announced units do not come back after all. */
    DECLINE_RETURN,
    /** Announced units have come back. */
    RECEIVE_RETURN;

    @Override
    public String toText(Locale locale) {
        return OrderTexts.TEXTS.text("action." + name(), locale, Map.of());
    }
}
