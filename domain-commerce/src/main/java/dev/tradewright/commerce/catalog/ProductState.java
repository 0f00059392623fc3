// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** Where a product is in its life. Only what is listed can be bought. */
public enum ProductState implements Localized {
    /** Being written. */
    DRAFT,
    /** Waiting for somebody to look at it. */
    IN_REVIEW,
    /** On sale. */
    LISTED,
    /** Taken off sale, perhaps for a while. */
    DELISTED,
    /** Kept for the books alone. */
    ARCHIVED;

    @Override
    public String toText(Locale locale) {
        return CatalogTexts.TEXTS.text("state." + name(), locale, Map.of());
    }
}
