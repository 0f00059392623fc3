// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import org.jspecify.annotations.Nullable;

/**
 * A typed identifier: the text that names a product, an order, an account, in a type of its own, so that one is never taken for the other. An
 * identifier is a short record:
 *
 * <!-- snippet: SampleSku#type -->
 * <pre>{@code
 * public record SampleSku(String value) implements Identifier<SampleSku> {
 *
 *     public SampleSku {
 *         Identifier.checked(value, "sku");
 *     }
 *
 *     public static SampleSku of(String value) {
 *         return new SampleSku(value);
 *     }
 *
 *     @Override
 *     public String toString() {
 *         return value;
 *     }
 * }
 * }</pre>
 *
 * <p>It is ordered by its text, character by character, and written to JSON as plain text; {@code of} reads it back. Two texts are never normalised
 * to be the same: upper and lower case differ, and what could not be told apart by eye is refused.
 *
 * <p>Implementations are records, immutable and thread-safe.
 *
 * @param <T>  the identifier's own type
 */
public interface Identifier<T extends Identifier<T>> extends Comparable<T> {

    /** The longest text that {@link #checked} takes. */
    int MAX_LENGTH = 100;

    /** The text. */
    String value();

    /** By the text, character by character, whatever the language. */
    @Override
    default int compareTo(T other) {
        return value().compareTo(other.value());
    }

    /**
     * Checks the text of an identifier that comes from elsewhere: letters of any script, digits, punctuation, symbols, and single spaces between
     * them. What cannot be seen is refused: control and format characters, spaces at the ends or in a row, half of a surrogate pair.
     *
     * @param value  the text, of 1 to {@value #MAX_LENGTH} characters
     * @param name  the argument's name
     * @return the text
     * @throws IllegalArgumentException if it is null or no such text
     */
    static String checked(@Nullable String value, String name) {
        String text = Checks.notBlank(value, name);
        checkLength(text, MAX_LENGTH, name);
        int previous = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
            int character = text.codePointAt(i);
            boolean allowed = character == ' ' ? previous != ' ' : isVisible(character);
            if (!allowed) {
                throw refused(text, i, character, name);
            }
            previous = character;
        }
        if (previous == ' ') {
            throw refused(text, text.length() - 1, ' ', name);
        }
        return text;
    }

    /**
     * Checks the text of a code: letters and digits of ASCII, and further characters that are named.
     *
     * @param value  the text
     * @param maxLength  its greatest length, inclusive; the least is 1
     * @param others  the characters that are allowed beside letters and digits, for example {@code -_.}
     * @param name  the argument's name
     * @return the text
     * @throws IllegalArgumentException if it is null or no such text
     */
    static String checkedCode(@Nullable String value, int maxLength, String others, String name) {
        String text = Checks.notBlank(value, name);
        checkLength(text, maxLength, name);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!isLetterOrDigit(character) && others.indexOf(character) < 0) {
                throw refused(text, i, text.codePointAt(i), name);
            }
        }
        return text;
    }

    private static void checkLength(String text, int maxLength, String name) {
        if (text.length() > maxLength) {
            throw new IllegalArgumentException(name + " (" + text.substring(0, maxLength) + "…) must have at most "
                    + maxLength + " characters, not " + text.length());
        }
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static IllegalArgumentException refused(String text, int index, int character, String name) {
        return new IllegalArgumentException(name + " (" + text + ") must not have the character "
                + (Character.getName(character) == null ? "without a name" : Character.getName(character))
                + " at index " + index);
    }
}
