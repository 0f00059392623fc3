// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gathers everything that one pass over rules or a document finds, so that all of it is said at once.
 *
 * <pre>{@code
 * Findings findings = Findings.of(TEXTS);
 * for (int i = 0; i < rules.size(); i++) {
 *     if (!known.contains(rules.get(i).name())) {
 *         findings.error("/rules/" + i + "/name", "pricing.unknown-name", Map.of("rejected", rules.get(i).name()));
 *     }
 * }
 * findings.orThrow("PricingRules");
 * }</pre>
 *
 * <p>Mutable and for one thread; the lists it gives are immutable.
 */
public final class Findings {

    /** Texts of this package. */
    static final Messages TEXTS = Messages.of(Findings.class, "decision");

    private final Messages texts;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Messages texts) {
        this.texts = texts;
    }

    /**
     * Nothing found yet.
     *
     * @param texts  the texts of the package that speaks
     */
    public static Findings of(Messages texts) {
        return new Findings(Checks.notNull(texts, "texts"));
    }

    /**
     * Notes an error.
     *
     * @param place  a JSON Pointer; empty for the whole
     * @param code  a code that has a text
     * @param arguments  the details by name, among them {@code rejected} if a single value is at fault
     */
    public void error(String place, String code, Map<String, ?> arguments) {
        found.add(Finding.error(place, texts, code, arguments));
    }

    /**
     * Notes a warning.
     *
     * @param place  a JSON Pointer; empty for the whole
     * @param code  a code that has a text
     * @param arguments  the details by name, among them {@code rejected} if a single value is at fault
     */
    public void warning(String place, String code, Map<String, ?> arguments) {
        found.add(Finding.warning(place, texts, code, arguments));
    }

    /**
     * Notes what another pass has found.
     *
     * @param more  findings of any package
     */
    public void addAll(Iterable<Finding> more) {
        more.forEach(found::add);
    }

    /** Whether an error is among them. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    /** What was found so far, sorted, each once. */
    public List<Finding> list() {
        return found.stream().distinct().sorted().toList();
    }

    /**
     * Ends the pass.
     *
     * @param subject  what was looked at, as {@code PricingRules}
     * @return the warnings, sorted
     * @throws InvalidRulesException with everything found, if an error is among it
     */
    public List<Finding> orThrow(String subject) {
        if (hasErrors()) {
            throw new InvalidRulesException(subject, list());
        }
        return list();
    }

    /**
     * Ends the pass; the error names what was looked at in the reader's language.
     *
     * @param subject  what was looked at
     * @return the warnings, sorted
     * @throws InvalidRulesException with everything found, if an error is among it
     */
    public List<Finding> orThrow(Localized subject) {
        Checks.notNull(subject, "subject");
        if (hasErrors()) {
            throw new InvalidRulesException(subject, list());
        }
        return list();
    }

    /**
     * The same with what was looked at in words of the package that speaks: {@code orThrow("pay-structure", Map.of("name", "office"))} reads
     * {@code Invalid pay structure office: 2 findings} and {@code 薪资结构 office 无效：共 2 处问题}.
     *
     * @param code  a code that has a text
     * @param arguments  the details by name
     * @return the warnings, sorted
     * @throws InvalidRulesException with everything found, if an error is among it
     * @throws IllegalArgumentException if the code has no text
     */
    public List<Finding> orThrow(String code, Map<String, ?> arguments) {
        return orThrow(Reason.of(texts, code, arguments));
    }
}
