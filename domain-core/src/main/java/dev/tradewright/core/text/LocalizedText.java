// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.text;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in English and Chinese: what is left of a {@link Localized} value of a type that the reader does not know, as an argument of an
 * explanation that was stored. It reads as the value did.
 *
 * <p>{@code new LocalizedText(Optional.of("rest-day"), "rest day", "休息日")} reads {@code rest day} in English and {@code 休息日} in Chinese.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  the value itself, for programs, if it is a text
 * @param english  how it reads in English
 * @param chinese  how it reads in Chinese
 */
public record LocalizedText(Optional<String> value, String english, String chinese) implements Localized {

    /** Refuses null. */
    public LocalizedText {
        present(value, "value");
        present(english, "english");
        present(chinese, "chinese");
    }

    /**
     * The texts of a value.
     *
     * @param value  the value itself, for programs, if it is a text
     * @param localized  what is written in English and in Chinese
     */
    public static LocalizedText of(Optional<String> value, Localized localized) {
        Localized given = present(localized, "localized");
        return new LocalizedText(value, given.toText(Locale.ENGLISH), given.toText(Locale.CHINESE));
    }

    /** As {@code Checks.notNull}, which stands on this package. */
    private static <T> T present(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    @Override
    public String toText(Locale locale) {
        return Messages.isChinese(locale) ? chinese : english;
    }
}
