// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.text.Coded;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Violation;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a set of rules or in a document: how bad, where, what. Rules name the place as a JSON Pointer (RFC 6901) into them; a document
 * that was read as text adds its {@link Position}. Where a single value is at fault the argument {@code rejected} holds it, as in a
 * {@link Violation}.
 *
 * <p>The finding {@code min} at {@code /lines/0/quantity} with {@code rejected} = -1 and {@code value} = 1 reads
 * {@code orders.json:3:14: /lines/0/quantity (-1) must be at least 1} in English and
 * {@code orders.json:3:14：/lines/0/quantity（-1）不得小于 1} in Chinese.
 *
 * <p>Findings are sorted by position, then by place, numbers in it as numbers. Equal are findings of the same severity, place, position, code and
 * arguments, wherever their words come from. Immutable and thread-safe.
 *
 * @param severity  whether it prevents use
 * @param place  a JSON Pointer; empty for the whole
 * @param position  where it stands in the text, if it was read from one
 * @param code  what was found; stable
 * @param arguments  the details by name, plain data as in {@link Reason}
 * @param texts  where the words are found
 */
public record Finding(
        Severity severity,
        String place,
        Optional<Position> position,
        String code,
        Map<String, Object> arguments,
        Messages texts)
        implements Coded, Comparable<Finding> {

    /** How bad a finding is. */
    public enum Severity {
        /** Rules with it are not used, a document with it is not taken. */
        ERROR,
        /** Probably not what was meant, as a rule that can never apply. */
        WARNING
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.position.orElse(Position.NONE))
            .thenComparing(Finding::place, Finding::comparePlaces)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.arguments.toString());

    /** Makes the arguments plain; takes a code without words too, for what is read from storage. */
    public Finding {
        Checks.notNull(severity, "severity");
        Checks.notNull(place, "place");
        Checks.that(place.isEmpty() || place.startsWith("/"), "place", place, "must be empty or start with /");
        Checks.notNull(position, "position");
        Checks.notBlank(code, "code");
        Checks.notNull(texts, "texts");
        arguments = Arguments.plain(arguments);
    }

    /**
     * An error.
     *
     * @param place  a JSON Pointer; empty for the whole
     * @param texts  the texts of the package that speaks
     * @param code  a code that has a text
     * @param arguments  the details by name
     * @throws IllegalArgumentException if the code has no text or the place is no JSON Pointer
     */
    public static Finding error(String place, Messages texts, String code, Map<String, ?> arguments) {
        return of(Severity.ERROR, place, texts, code, arguments);
    }

    /**
     * A warning.
     *
     * @param place  a JSON Pointer; empty for the whole
     * @param texts  the texts of the package that speaks
     * @param code  a code that has a text
     * @param arguments  the details by name
     * @throws IllegalArgumentException if the code has no text or the place is no JSON Pointer
     */
    public static Finding warning(String place, Messages texts, String code, Map<String, ?> arguments) {
        return of(Severity.WARNING, place, texts, code, arguments);
    }

    /**
     * A violation as an error: {@code lines[0].sku} becomes {@code /lines/0/sku}.
     *
     * @param violation  what is wrong with a value
     */
    public static Finding of(Violation violation) {
        return new Finding(
                Severity.ERROR,
                pointer(Checks.notNull(violation, "violation").path()),
                Optional.empty(),
                violation.code(),
                violation.arguments(),
                violation.texts());
    }

    private static Finding of(Severity severity, String place, Messages texts, String code, Map<String, ?> arguments) {
        Checks.that(
                Checks.notNull(texts, "texts").has(Checks.notNull(code, "code")),
                "code",
                code,
                "must have a text in " + texts.name());
        return new Finding(severity, place, Optional.empty(), code, Arguments.plain(arguments), texts);
    }

    /**
     * The same finding at a position of a text.
     *
     * @param where  source, line and column
     */
    public Finding at(Position where) {
        return new Finding(severity, place, Optional.of(where), code, arguments, texts);
    }

    /**
     * The same finding seen from further outside: {@code below("/promotions/2")} of {@code /benefit} is {@code /promotions/2/benefit}.
     *
     * @param outer  a JSON Pointer; empty changes nothing
     */
    public Finding below(String outer) {
        return new Finding(severity, outer + place, position, code, arguments, texts);
    }

    /**
     * One step of a JSON Pointer: the name with {@code ~} and {@code /} escaped, after a slash.
     *
     * @param name  a property's name or an element's index
     */
    public static String step(Object name) {
        return "/" + String.valueOf(name).replace("~", "~0").replace("/", "~1");
    }

    /** Whether it prevents use. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The whole sentence: position, place, value, what is wrong; a warning says that it is one. */
    @Override
    public String toText(Locale locale) {
        String colon = Messages.isChinese(locale) ? "：" : ": ";
        String warning = isError() ? "" : Findings.TEXTS.text("warning", locale, Map.of()) + colon;
        String where =
                position.map(Position::toString).map(text -> text + colon).orElse("");
        return where + warning + new Violation(place, code, arguments, texts).toText(locale);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding
                && severity == finding.severity
                && place.equals(finding.place)
                && position.equals(finding.position)
                && code.equals(finding.code)
                && arguments.equals(finding.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, place, position, code, arguments);
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }

    /** {@code lines[0].sku} as {@code /lines/0/sku}. */
    private static String pointer(String path) {
        StringBuilder pointer = new StringBuilder();
        for (String name : path.split("[.\\[]")) {
            if (!name.isEmpty()) {
                pointer.append(step(name.endsWith("]") ? name.substring(0, name.length() - 1) : name));
            }
        }
        return pointer.toString();
    }

    private static int comparePlaces(String one, String other) {
        String[] steps = one.split("/", -1);
        String[] others = other.split("/", -1);
        for (int i = 0; i < Math.min(steps.length, others.length); i++) {
            int byStep = compareSteps(steps[i], others[i]);
            if (byStep != 0) {
                return byStep;
            }
        }
        return Integer.compare(steps.length, others.length);
    }

    /** Indexes come before names, in the order of numbers; RFC 6901 writes them without leading zeros. */
    private static int compareSteps(String one, String other) {
        boolean index = isIndex(one);
        if (index != isIndex(other)) {
            return index ? -1 : 1;
        }
        return index && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
