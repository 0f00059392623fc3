// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import org.jspecify.annotations.Nullable;

/** True or false. Immutable and thread-safe. */
public final class JsonBoolean implements JsonValue {

    private final boolean value;
    private final JsonPlace place;

    JsonBoolean(boolean value, JsonPlace place) {
        this.value = value;
        this.place = place;
    }

    /**
     * A truth value.
     *
     * @param value  either
     */
    public static JsonBoolean of(boolean value) {
        return new JsonBoolean(value, JsonPlace.NOWHERE);
    }

    /** The truth value itself. */
    public boolean value() {
        return value;
    }

    @Override
    public JsonPlace place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonBoolean that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(value);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
