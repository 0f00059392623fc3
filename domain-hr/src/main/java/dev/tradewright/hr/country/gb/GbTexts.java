// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.text.Messages;

/** The texts of this package. */
final class GbTexts {

    static final Messages EXPLANATIONS = Messages.of(GbTexts.class, "explanations");
    static final Messages COVERAGE = Messages.of(GbTexts.class, "coverage");

    static final Messages NAMES = Messages.of(GbTexts.class, "names");

    private GbTexts() {}
}
