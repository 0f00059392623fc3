// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks of arguments, for types that are made by hand. Each takes the argument's name, gives the argument back so that check and assignment are
 * one line, and otherwise throws an {@link IllegalArgumentException} that says name, value and what is allowed:
 * {@code quantity (-1) must be 0 or more}.
 */
public final class Checks {

    private Checks() {}

    /**
     * Refuses null.
     *
     * @param value  the argument
     * @param name  its name
     * @return the argument
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T notNull(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    /**
     * Refuses null, also inside, and copies.
     *
     * @param values  the argument
     * @param name  its name
     * @return an unmodifiable copy
     * @throws IllegalArgumentException if it is null or holds null
     */
    public static <T> List<T> copyOf(@Nullable Collection<? extends @Nullable T> values, String name) {
        Collection<? extends @Nullable T> present = notNull(values, name);
        try {
            return List.copyOf((Collection<? extends T>) present); // which is the list itself if it cannot change
        } catch (NullPointerException refused) {
            int index = 0;
            for (T value : present) {
                if (value == null) {
                    throw new IllegalArgumentException(name + "[" + index + "] is missing", refused);
                }
                index++;
            }
            throw refused;
        }
    }

    /**
     * Refuses null, also inside, and copies.
     *
     * @param values  the argument
     * @param name  its name
     * @return an unmodifiable copy
     * @throws IllegalArgumentException if it is null or holds null
     */
    public static <T> List<T> copyOf(T @Nullable [] values, String name) {
        return copyOf(Arrays.asList(notNull(values, name)), name);
    }

    /**
     * Refuses a text without a visible character.
     *
     * @param value  the argument
     * @param name  its name
     * @return the argument
     * @throws IllegalArgumentException if it is null, empty or only white space
     */
    public static String notBlank(@Nullable String value, String name) {
        String present = notNull(value, name);
        if (present.isBlank()) {
            throw new IllegalArgumentException(name + " (" + value + ") must not be blank");
        }
        return present;
    }

    /**
     * Refuses a number outside a range.
     *
     * @param value  the argument
     * @param min  the smallest allowed, inclusive
     * @param max  the largest allowed, inclusive
     * @param name  its name
     * @return the argument
     * @throws IllegalArgumentException if it is outside
     */
    public static int inRange(int value, int min, int max, String name) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " (" + value + ") must be from " + min + " to " + max);
        }
        return value;
    }

    /**
     * Refuses a negative number.
     *
     * @param value  the argument
     * @param name  its name
     * @return the argument
     * @throws IllegalArgumentException if it is below 0
     */
    public static long notNegative(long value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " (" + value + ") must be 0 or more");
        }
        return value;
    }

    /**
     * Refuses a state of the arguments that no single name describes.
     *
     * @param condition  what must hold
     * @param name  the argument to mend
     * @param value  its value
     * @param rule  what must hold, in words, for example {@code must not be before start (2026-03-01)}
     * @throws IllegalArgumentException if the condition does not hold
     */
    public static void that(boolean condition, String name, @Nullable Object value, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(name + " (" + value + ") " + rule);
        }
    }
}
