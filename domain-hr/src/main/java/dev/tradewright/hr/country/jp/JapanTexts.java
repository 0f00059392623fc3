// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.text.Messages;
import java.time.LocalDate;

/** The texts of this package, and the law it follows. */
final class JapanTexts {

    static final Messages NAMES = Messages.of(JapanTexts.class, "names");
    static final Messages STEPS = Messages.of(JapanTexts.class, "steps");

    private JapanTexts() {}

    /** Article 160 sets the rate, 161 halves it. */
    static LegalReference health(LocalDate since) {
        return LegalReference.of("Health Insurance Act", "健康保险法（健康保険法）", "art. 160, 161", since);
    }

    /** Article 81 sets the rate, 82 halves it. */
    static LegalReference pension(LocalDate since) {
        return LegalReference.of("Employees' Pension Insurance Act", "厚生年金保险法（厚生年金保険法）", "art. 81, 82", since);
    }

    static LegalReference childContribution(LocalDate since) {
        return LegalReference.of("Act on Child and Child Care Support", "儿童及育儿支援法（子ども・子育て支援法）", "art. 69, 70", since);
    }

    /** Article 185 asks for the table, 189 lets computers follow a formula. */
    static LegalReference withholding(LocalDate since) {
        return LegalReference.of("Income Tax Act", "所得税法（日本）", "art. 185, 189", since);
    }
}
