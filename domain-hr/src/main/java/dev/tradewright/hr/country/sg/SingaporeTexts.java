// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.text.Messages;
import java.time.LocalDate;

/** The texts of this package, and the law it follows. */
final class SingaporeTexts {

    static final Messages NAMES = Messages.of(SingaporeTexts.class, "names");
    static final Messages STEPS = Messages.of(SingaporeTexts.class, "steps");

    private SingaporeTexts() {}

    /** Section 7(1) obliges the employer, the First Schedule says how much. */
    static LegalReference cpf(LocalDate since) {
        return LegalReference.of("Central Provident Fund Act 1953", "1953年中央公积金法", "s. 7(1), First Schedule", since);
    }

    static LegalReference levy(LocalDate since) {
        return LegalReference.of("Skills Development Levy Act 1979", "1979年技能发展税法", "s. 3", since);
    }
}
