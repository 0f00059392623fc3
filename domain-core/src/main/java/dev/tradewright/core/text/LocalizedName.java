// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name in the languages in which it is known: of a product, of a line of a payslip.
 *
 * <p>{@code LocalizedName.of(Locale.ENGLISH, "Boot").with(Locale.CHINESE, "靴子")} reads {@code 靴子} for {@code zh-CN}: a text is found by leaving
 * out the last part of the reader's language until there is one (RFC 4647 section 3.4, lookup), {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}.
 * The text of {@link Locale#ROOT} is the one for readers of all languages that have none of their own. In JSON it is
 * <code>{"en": "Boot", "zh": "靴子"}</code>, with {@code und} for the root. What the library itself says, in English and Chinese only, is a
 * {@link Localized}; a {@link LocalizedText} is one that was stored.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  the text by language, none of them blank or longer than {@value #MAX_LENGTH} characters; may be empty, at most {@value #MAX_LANGUAGES}
 */
public record LocalizedName(Map<Locale, String> value) implements Localized {

    /** The most languages of one name. */
    public static final int MAX_LANGUAGES = 100;

    /** The most characters of a name in one language. */
    public static final int MAX_LENGTH = 1_000;

    private static final LocalizedName NONE = new LocalizedName(Map.of());

    /** Copies the texts, in the order of the language tags, and refuses blank ones and what is too much. */
    public LocalizedName {
        if (value == null) {
            throw new IllegalArgumentException("name is missing");
        }
        if (value.size() > MAX_LANGUAGES) {
            throw new IllegalArgumentException(
                    "name (in " + value.size() + " languages) must not be in more than " + MAX_LANGUAGES);
        }
        value.keySet().forEach(LocalizedName::present);
        Map<Locale, String> sorted = new LinkedHashMap<>();
        value.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toLanguageTag()))
                .forEach(entry -> sorted.put(entry.getKey(), checked(entry.getKey(), entry.getValue())));
        value = Collections.unmodifiableMap(sorted);
    }

    private static Locale present(@Nullable Locale language) {
        if (language == null) {
            throw new IllegalArgumentException("language is missing");
        }
        return language;
    }

    /** As {@code Checks}, which stands on this package. */
    private static String checked(Locale language, @Nullable String text) {
        String name = "name in " + language.toLanguageTag();
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " (" + text + ") must not be blank");
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    name + " (" + text.length() + " characters) must not be longer than " + MAX_LENGTH + " characters");
        }
        return text;
    }

    /** No name yet. */
    public static LocalizedName none() {
        return NONE;
    }

    /**
     * A name in one language.
     *
     * @param language  the language
     * @param text  the name in it, not blank
     */
    public static LocalizedName of(Locale language, String text) {
        return NONE.with(language, text);
    }

    /**
     * A name in several languages.
     *
     * @param texts  the text by language, none of them blank
     */
    public static LocalizedName of(Map<Locale, String> texts) {
        return new LocalizedName(texts);
    }

    /**
     * This name with the text of one language added or replaced.
     *
     * @param language  the language
     * @param text  the name in it, not blank
     */
    public LocalizedName with(Locale language, String text) {
        Map<Locale, String> more = new LinkedHashMap<>(value);
        more.put(language, text);
        return new LocalizedName(more);
    }

    /** Whether it is known in no language. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    /**
     * The text in a language, or in a more general one, but not that of the root; nothing if there is none.
     *
     * @param language  as {@code zh-CN}
     */
    public Optional<String> in(Locale language) {
        String tag = present(language).toLanguageTag();
        while (!tag.isEmpty()) {
            String text = value.get(Locale.forLanguageTag(tag));
            if (text != null) {
                return Optional.of(text);
            }
            int cut = tag.lastIndexOf('-');
            // what a single letter introduces has gone, so the letter goes too
            cut = cut >= 2 && tag.charAt(cut - 2) == '-' ? cut - 2 : cut;
            tag = cut < 0 ? "" : tag.substring(0, cut);
        }
        return Optional.empty();
    }

    /** The text in the reader's language, else that of the root, else in English, else in the first language by its tag; empty if there is no name. */
    @Override
    public String toText(Locale locale) {
        return in(locale)
                .or(() -> in(Locale.ROOT))
                .or(() -> in(Locale.ENGLISH))
                .or(() -> value.values().stream().findFirst())
                .orElse("");
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
