// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import org.jspecify.annotations.Nullable;

/** The value {@code null}. Domain types leave a missing value out instead. Immutable and thread-safe. */
public final class JsonNull implements JsonValue {

    private final JsonPlace place;
    private final boolean refused;

    private JsonNull(JsonPlace place, boolean refused) {
        this.place = place;
        this.refused = refused;
    }

    static JsonNull at(JsonPlace place) {
        return new JsonNull(place, false);
    }

    /** Stands where a value was refused, so that nobody takes it for missing as well. */
    static JsonNull refused(JsonPlace place) {
        return new JsonNull(place, true);
    }

    boolean isRefused() {
        return refused;
    }

    /** The value. */
    public static JsonNull of() {
        return at(JsonPlace.NOWHERE);
    }

    @Override
    public JsonPlace place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNull;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "null";
    }
}
