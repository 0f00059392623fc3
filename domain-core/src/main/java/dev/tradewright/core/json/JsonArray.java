// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.value.Checks;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A list of values. Immutable and thread-safe. */
public final class JsonArray implements JsonValue {

    private final List<JsonValue> items;
    private final JsonPlace place;

    JsonArray(List<JsonValue> items, JsonPlace place) {
        this.items = List.copyOf(items);
        this.place = place;
    }

    /**
     * A list.
     *
     * @param items  any number of values
     */
    public static JsonArray of(Collection<? extends JsonValue> items) {
        return new JsonArray(Checks.copyOf(items, "items"), JsonPlace.NOWHERE);
    }

    /**
     * A list.
     *
     * @param items  any number of values
     */
    public static JsonArray of(JsonValue... items) {
        return of(Checks.copyOf(items, "items"));
    }

    /** The values in order. */
    public List<JsonValue> items() {
        return items;
    }

    /**
     * The list with each value changed.
     *
     * @param change  makes the new value of each
     */
    public JsonArray map(UnaryOperator<JsonValue> change) {
        return new JsonArray(items.stream().map(change).toList(), place);
    }

    @Override
    public JsonPlace place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return JsonText.compact(this);
    }
}
