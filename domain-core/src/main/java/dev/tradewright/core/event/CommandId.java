// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.value.Checks;

/**
 * The identity of a command, given by whoever sends it and kept when it is sent again, so that it is handled once.
 *
 * <p>A text of 1 to {@value #MAX_LENGTH} characters without white space and control characters, as {@code order-77/reserve}. Immutable and thread-safe; sorted as
 * text.
 *
 * @param value  the text
 */
public record CommandId(String value) implements Comparable<CommandId> {

    /** The largest number of characters. */
    public static final int MAX_LENGTH = 200;

    /** Refuses a text that is empty, too long, or has white space or control characters. */
    public CommandId {
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
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text  the identity as text
     */
    public static CommandId parse(String text) {
        return new CommandId(Checks.notNull(text, "text"));
    }

    @Override
    public int compareTo(CommandId other) {
        return value.compareTo(other.value);
    }

    /** The value itself. */
    @Override
    public String toString() {
        return value;
    }
}
