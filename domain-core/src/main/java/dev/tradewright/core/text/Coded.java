// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.text;

import java.util.Locale;
import java.util.Map;

/**
 * Something that the library says by a stable code and named arguments, and only puts into words when it is read: a violation of a constraint, the
 * reason of a refusal, a finding in a document, a step of an explanation. Programs decide on {@link #code()}, people read {@link #toText}.
 *
 * <p>What is said can be stored: code and arguments are plain data, and {@link Messages#name()} of {@link #texts()} tells where the words are found
 * again ({@link Messages#named(String, ClassLoader)}). If they no longer are, the code and the arguments themselves are written.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Coded extends Localized {

    /** What is said; stable from release to release. */
    String code();

    /** The details by name, sorted by name; unmodifiable. */
    Map<String, Object> arguments();

    /** Where the words for the code are found. */
    Messages texts();

    /** The words for the code, filled with the arguments; without words, the code and the arguments. */
    @Override
    default String toText(Locale locale) {
        return texts().textOrCode(code(), locale, arguments());
    }
}
