// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.value.Checks;

/**
 * The identity of an event, given by whoever publishes it and never given twice.
 *
 * <p>A text of 1 to {@value #MAX_LENGTH} characters without white space and control characters, as {@code evt-2026-000123}. Immutable and thread-safe; sorted as
 * text.
 *
 * @param value  the text
 */
public record EventId(String value) implements Comparable<EventId> {

    /** The largest number of characters. */
    public static final int MAX_LENGTH = 200;

    /** Refuses a text that is empty, too long, or has white space or control characters. */
    public EventId {
        Checks.notBlank(value, "value");
        Checks.inRange(value.length(), 1, MAX_LENGTH, "length of value");
        Checks.that(
                value.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c)),
                "value",
                value,
                "must not have white space or control characters");
    }

    /**
     * An identity.
     *
     * @param value  1 to {@value #MAX_LENGTH} characters without white space and control characters
     */
    public static EventId of(String value) {
        return new EventId(value);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text  the identity as text
     */
    public static EventId parse(String text) {
        return new EventId(Checks.notNull(text, "text"));
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
