// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.text.Messages;

/** The texts of this package. */
final class UsTexts {

    static final Messages EXPLANATIONS = Messages.of(UsTexts.class, "explanations");
    static final Messages COVERAGE = Messages.of(UsTexts.class, "coverage");

    private UsTexts() {}
}
