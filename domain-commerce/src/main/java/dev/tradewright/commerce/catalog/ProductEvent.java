// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** What can happen to a product in its life. */
public enum ProductEvent implements Localized {
    /** A draft is handed in for review. */
    SUBMIT,
    /** The review ends well: on sale, if nothing is missing. */
    APPROVE,
    /** The review finds fault: back to draft. */
    REJECT,
    /** Off sale. */
    DELIST,
    /** On sale again, if nothing is missing. */
    RELIST,
    /** Put away for good. */
    ARCHIVE;

    @Override
    public String toText(Locale locale) {
        return CatalogTexts.TEXTS.text("event." + name(), locale, Map.of());
    }
}
