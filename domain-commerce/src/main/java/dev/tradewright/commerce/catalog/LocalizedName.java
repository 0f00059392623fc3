// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A name in the languages in which it is known.
 *
 * <p>{@code LocalizedName.of(Locale.ENGLISH, "Boot").with(Locale.CHINESE, "靴子")} reads {@code 靴子} for {@code zh-CN}: a text is found by leaving
 * out the last part of the reader's language until there is one (RFC 4647 section 3.4, lookup), {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}.
 * In JSON it is <code>{"en": "Boot", "zh": "靴子"}</code>.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  the text by language, none of them blank; may be empty
 */
public record LocalizedName(Map<Locale, String> value) implements Localized {

    private static final LocalizedName NONE = new LocalizedName(Map.of());

    /** Copies the texts, in the order of the language tags, and refuses blank ones. */
    public LocalizedName {
        Map<Locale, String> sorted = new LinkedHashMap<>();
        Checks.notNull(value, "name").entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toLanguageTag()))
                .forEach(entry -> sorted.put(
                        entry.getKey(), Checks.notBlank(entry.getValue(), "name in " + tag(entry.getKey()))));
        value = Collections.unmodifiableMap(sorted);
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

    /**
     * The text in a language, or in a more general one; nothing if there is none.
     *
     * @param language  as {@code zh-CN}
     */
    public Optional<String> in(Locale language) {
        String tag = tag(language);
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

    /** The text in the reader's language, else in English, else in the first language by its tag; empty if there is no name. */
    @Override
    public String toText(Locale locale) {
        return in(locale)
                .or(() -> in(Locale.ENGLISH))
                .or(() -> value.values().stream().findFirst())
                .orElse("");
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }

    private static String tag(Locale language) {
        return language.toLanguageTag();
    }
}
