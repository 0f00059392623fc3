// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.text.Messages;

/** The texts of this package. */
final class ChinaTexts {

    static final Messages EXPLANATIONS = Messages.of(ChinaTexts.class, "explanations");
    static final Messages REASONS = Messages.of(ChinaTexts.class, "reasons");

    private ChinaTexts() {}
}
