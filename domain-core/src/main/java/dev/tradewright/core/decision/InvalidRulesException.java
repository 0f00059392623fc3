// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rules or a document were refused; it says everything that was found in them, sorted by place, warnings included. It is to a set of rules what
 * {@link dev.tradewright.core.value.InvalidValueException} is to a single value.
 *
 * <p>{@link #getMessage()} is English; {@link #message(Locale)} chooses the language:
 * <pre>
 * Invalid PricingRules: 2 findings
 *   /promotions/0/condition (vip) is not in the vocabulary
 *   warning: /promotions/3 can never apply
 * </pre>
 */
public final class InvalidRulesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String subject;
    private final transient List<Finding> findings;

    /**
     * Rules or a document with findings.
     *
     * @param subject  what was looked at, as {@code PricingRules}
     * @param findings  what was found, at least one
     */
    public InvalidRulesException(String subject, List<Finding> findings) {
        super(text(subject, findings, Locale.ROOT));
        Checks.that(!findings.isEmpty(), "findings", findings, "must hold at least one finding");
        this.subject = subject;
        this.findings = findings.stream().sorted().toList();
    }

    /** What was looked at, as {@code PricingRules}. */
    public String subject() {
        return subject;
    }

    /** What was found, sorted; never empty. Not kept by Java serialization: then only the message is left. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    /**
     * Everything that was found, one line each under a headline.
     *
     * @param locale  the reader's; Chinese or English
     */
    public String message(Locale locale) {
        return findings == null ? String.valueOf(getMessage()) : text(subject, findings, locale);
    }

    private static String text(String subject, List<Finding> findings, Locale locale) {
        StringBuilder text = new StringBuilder(
                Findings.TEXTS.text("headline", locale, Map.of("subject", subject, "count", findings.size())));
        findings.stream().sorted().forEach(finding -> text.append("\n  ").append(finding.toText(locale)));
        return text.toString();
    }
}
