// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import dev.tradewright.core.text.Messages;

/** The texts of this package. */
final class TableTexts {

    static final Messages VIOLATIONS = Messages.of(TableTexts.class, "violations");
    static final Messages EXPLANATIONS = Messages.of(TableTexts.class, "explanations");

    private TableTexts() {}
}
