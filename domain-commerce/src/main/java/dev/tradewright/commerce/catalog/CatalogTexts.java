// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.text.Messages;

/** The words of this package. */
final class CatalogTexts {

    static final Messages TEXTS = Messages.of(CatalogTexts.class, "catalog");

    private CatalogTexts() {}
}
