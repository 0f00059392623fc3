// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.value.Checks;
import org.jspecify.annotations.Nullable;

/** A text. Immutable and thread-safe. */
public final class JsonString implements JsonValue {

    private final String value;
    private final JsonPlace place;

    JsonString(String value, JsonPlace place) {
        this.value = value;
        this.place = place;
    }

    /**
     * A text.
     *
     * @param value  any
     */
    public static JsonString of(String value) {
        return new JsonString(Checks.notNull(value, "value"), JsonPlace.NOWHERE);
    }

    /** The text itself, without quotes and escapes. */
    public String value() {
        return value;
    }

    @Override
    public JsonPlace place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonString that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return JsonText.compact(this);
    }
}
