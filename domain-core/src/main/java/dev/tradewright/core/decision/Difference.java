// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One difference between two explanations: a step that is new, gone, or has other numbers or another law.
 *
 * <p>It reads {@code changed /price/line[A-1]: line A-1 GBP 2.00 -> line A-1 GBP 2.50}. Immutable and thread-safe.
 *
 * @param path  the step's codes from the root, each with its {@link Explanation#ID} in brackets; {@code #2} is the second of the same name
 * @param kind  what happened
 * @param before  the step as it was; empty if it is new
 * @param after  the step as it is; empty if it is gone
 */
public record Difference(String path, Kind kind, Optional<Explanation> before, Optional<Explanation> after)
        implements Localized {

    /** What happened to a step. */
    public enum Kind {
        /** It is new, with all steps inside it. */
        ADDED,
        /** It is gone, with all steps inside it. */
        REMOVED,
        /** Its own numbers or its law are others; the steps inside it have differences of their own. */
        CHANGED
    }

    /** Refuses a kind that does not agree with what is there. */
    public Difference {
        Checks.notBlank(path, "path");
        Checks.notNull(kind, "kind");
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
        Checks.that(
                before.isPresent() == (kind != Kind.ADDED) && after.isPresent() == (kind != Kind.REMOVED),
                "kind",
                kind,
                "must agree with what was before and is after");
    }

    @Override
    public String toText(Locale locale) {
        Map<String, Object> arguments = Map.of(
                "path", path,
                "before", before.map(step -> step.line(locale)).orElse(""),
                "after", after.map(step -> step.line(locale)).orElse(""));
        return Findings.TEXTS.text(kind.name().toLowerCase(Locale.ROOT), locale, arguments);
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
