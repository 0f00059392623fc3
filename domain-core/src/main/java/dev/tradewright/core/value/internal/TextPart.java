// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value.internal;

import java.util.function.Supplier;

/** How a part of a text is read, so that a refusal names all of the text and not only the part. */
public final class TextPart {

    /** As much of a text as a message shows. */
    private static final int SHOWN = 60;

    private TextPart() {}

    /**
     * Reads a part.
     *
     * @param name  what the whole text is, as {@code exchange rate}
     * @param text  the whole text
     * @param read  reads the part; what it refuses with a type of its own, as an unknown currency, stays that
     */
    public static <T> T read(String name, String text, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            if (e.getClass() != IllegalArgumentException.class) {
                throw e;
            }
            throw new IllegalArgumentException(name + " (" + shown(text) + ") cannot be read: " + e.getMessage(), e);
        }
    }

    /** A text as a message shows it, cut off where it is endless: it may come from anywhere. */
    public static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
