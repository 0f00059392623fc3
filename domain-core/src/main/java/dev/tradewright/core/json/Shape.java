// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type look in JSON. Made once per type by {@link Shapes}, immutable.
 */
interface Shape {

    /** What stands for a value of this type, in the words of a message: {@code text}, {@code object}. */
    Word word();

    /**
     * Makes a value.
     *
     * @param json  what was written, never null or refused
     * @param place  where
     * @param reader  takes what is wrong, and reads what is inside
     * @return the value, or null if something was wrong with it
     */
    @Nullable
    Object read(JsonValue json, JsonPlace place, ValueReader reader);

    /**
     * Makes JSON.
     *
     * @param value  a value of this type
     * @param writer  writes what is inside
     */
    JsonValue write(Object value, ValueWriter writer);

    /** The value that stands for nothing at all, as an empty list; null if a value must be written. */
    default @Nullable Object absent() {
        return null;
    }

    /** The types inside it. */
    default List<Type> parts() {
        return List.of();
    }

    /** Kinds of JSON values; each has a text. */
    enum Word {
        STRING,
        WHOLE_NUMBER,
        BOOLEAN,
        LIST,
        OBJECT,
        ANY
    }
}
