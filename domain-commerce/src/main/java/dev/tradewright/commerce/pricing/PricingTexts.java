// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.core.text.Messages;

/** The texts of this package. */
final class PricingTexts {

    static final Messages REASONS = Messages.of(PricingTexts.class, "reasons");
    static final Messages FINDINGS = Messages.of(PricingTexts.class, "findings");
    static final Messages EXPLANATIONS = Messages.of(PricingTexts.class, "explanations");

    private PricingTexts() {}
}
