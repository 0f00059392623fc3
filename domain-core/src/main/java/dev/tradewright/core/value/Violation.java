// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import dev.tradewright.core.text.Coded;
import dev.tradewright.core.text.Messages;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a value: where, which rule, and the numbers of it. A plain value: it can be compared and stored, and its text is
 * made when it is read.
 *
 * <p>The violation with path {@code quantity}, code {@code min} and the arguments {@code rejected} = -1 and {@code value} = 1 reads
 * {@code quantity (-1) must be at least 1} in English and {@code quantity（-1）不得小于 1} in Chinese. Without a
 * rejected value a space stands between place and rule: {@code quantity 缺失}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path  the place, as {@code lines[0].sku}; empty for the value as a whole
 * @param code  the rule, in kebab case; stable
 * @param arguments  the numbers of the rule by name; {@code rejected} is the value at the place, as text, or {@link #REDACTED}
 * @param texts  where the text of the code is found
 */
public record Violation(String path, String code, Map<String, Object> arguments, Messages texts)
        implements Coded, Comparable<Violation> {

    /** What is written in place of a {@link Personal personal} value. */
    public static final String REDACTED = "•••";

    /** The name of the argument that holds the refused value. */
    public static final String REJECTED = "rejected";

    /** Copies the arguments. */
    public Violation {
        Checks.notNull(path, "path");
        Checks.notBlank(code, "code");
        Checks.notNull(texts, "texts");
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /** The value that was refused, as text; null if nothing was there. */
    public @Nullable Object rejected() {
        return arguments.get(REJECTED);
    }

    /**
     * The whole sentence: place, value, rule.
     *
     * @param locale  the reader's
     */
    @Override
    public String toText(Locale locale) {
        String rule = texts.textOrCode(code, locale, arguments);
        String place = path;
        Object rejected = rejected();
        if (Messages.isChinese(locale)) {
            String value = rejected == null ? " " : "（" + Messages.format(rejected, locale) + "）";
            return (place + value + rule).strip();
        }
        String value = rejected == null ? "" : " (" + Messages.format(rejected, locale) + ")";
        return (place + value + " " + rule).strip();
    }

    /** By path, numbers in it by size, then by code, then by text. */
    @Override
    public int compareTo(Violation other) {
        int byPath = PathOrder.INSTANCE.compare(path, other.path);
        if (byPath != 0) {
            return byPath;
        }
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : toText(Locale.ROOT).compareTo(other.toText(Locale.ROOT));
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
