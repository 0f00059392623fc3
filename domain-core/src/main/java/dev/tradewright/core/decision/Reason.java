// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.text.Coded;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused, or what to be warned of: a stable code, the numbers behind it, and the law if one demands it. Programs look at
 * {@link #code()}, people read {@link #toText}. The set of reasons is open: each package brings its own codes and texts.
 *
 * <pre>{@code
 * Reason.of(TEXTS, "inventory.insufficient").with("requested", 5).with("available", 3)
 * }</pre>
 * reads {@code only 3 of 5 are available} if that is what the package's texts say.
 *
 * <p>Arguments are plain data, so that a reason can be stored and read again: texts, whole numbers (as {@code Long}), decimal numbers without
 * trailing zeros, truth values, dates and times, {@link dev.tradewright.core.text.Localized} values such as amounts of money, and lists of these;
 * anything else becomes its text. Binary fractions are refused.
 *
 * <p>Equal are reasons of the same code, arguments and law, wherever their words come from. Immutable and thread-safe.
 *
 * @param code  what is wrong, as {@code inventory.insufficient}; stable
 * @param arguments  the numbers of it by name
 * @param legalReference  the law that demands it, if any
 * @param texts  where the words are found
 */
public record Reason(
        String code, Map<String, Object> arguments, Optional<LegalReference> legalReference, Messages texts)
        implements Coded {

    /** Makes the arguments plain; takes a code without words too, for what is read from storage. */
    public Reason {
        Checks.notBlank(code, "code");
        Checks.notNull(legalReference, "legalReference");
        Checks.notNull(texts, "texts");
        arguments = Arguments.plain(arguments);
    }

    /**
     * A reason without arguments so far.
     *
     * @param texts  the texts of the package that speaks
     * @param code  a code that has a text
     * @throws IllegalArgumentException if the code has no text
     */
    public static Reason of(Messages texts, String code) {
        return of(texts, code, Map.of());
    }

    /**
     * A reason.
     *
     * @param texts  the texts of the package that speaks
     * @param code  a code that has a text
     * @param arguments  the numbers of it by name
     * @throws IllegalArgumentException if the code has no text, or an argument is null or a binary fraction
     */
    public static Reason of(Messages texts, String code, Map<String, ?> arguments) {
        Checks.that(
                Checks.notNull(texts, "texts").has(Checks.notNull(code, "code")),
                "code",
                code,
                "must have a text in " + texts.name());
        return new Reason(code, Arguments.plain(arguments), Optional.empty(), texts);
    }

    /**
     * The same reason with one more argument, or another value for one.
     *
     * @param name  the argument's name in the text
     * @param value  its value
     */
    public Reason with(String name, Object value) {
        return new Reason(code, Arguments.with(arguments, name, value), legalReference, texts);
    }

    /**
     * The same reason with the law that demands it.
     *
     * @param law  the place in the law
     */
    public Reason under(LegalReference law) {
        return new Reason(code, arguments, Optional.of(law), texts);
    }

    /** The words, and the law in parentheses. */
    @Override
    public String toText(Locale locale) {
        String words = texts.textOrCode(code, locale, arguments);
        if (legalReference.isEmpty()) {
            return words;
        }
        String law = legalReference.get().toText(locale);
        return Messages.isChinese(locale) ? words + "（依据：" + law + "）" : words + " (" + law + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason reason
                && code.equals(reason.code)
                && arguments.equals(reason.arguments)
                && legalReference.equals(reason.legalReference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, arguments, legalReference);
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
