// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private final transient @Nullable Localized localizedSubject;
    private final transient List<Finding> findings;

    /**
     * Rules or a document with findings.
     *
     * @param subject  what was looked at, as {@code PricingRules}
     * @param findings  what was found, at least one
     */
    public InvalidRulesException(String subject, List<Finding> findings) {
        this(subject, null, findings);
    }

    /**
     * Rules or a document with findings, named in the reader's language too.
     *
     * @param subject  what was looked at, as a {@link Reason} that reads {@code pay structure office} and {@code 薪资结构 office}
     * @param findings  what was found, at least one
     */
    public InvalidRulesException(Localized subject, List<Finding> findings) {
        this(Checks.notNull(subject, "subject").toText(Locale.ROOT), subject, findings);
    }

    private InvalidRulesException(String subject, @Nullable Localized localizedSubject, List<Finding> findings) {
        super(text(subject, findings, Locale.ROOT));
        Checks.that(!findings.isEmpty(), "findings", findings, "must hold at least one finding");
        this.subject = subject;
        this.localizedSubject = localizedSubject;
        this.findings = findings.stream().sorted().toList();
    }

    /** What was looked at, in English, as {@code PricingRules}. */
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
        if (findings == null) {
            return String.valueOf(getMessage());
        }
        return text(localizedSubject == null ? subject : localizedSubject.toText(locale), findings, locale);
    }

    private static String text(String subject, List<Finding> findings, Locale locale) {
        StringBuilder text = new StringBuilder(
                Findings.TEXTS.text("headline", locale, Map.of("subject", subject, "count", findings.size())));
        findings.stream().sorted().forEach(finding -> text.append("\n  ").append(finding.toText(locale)));
        return text.toString();
    }
}
