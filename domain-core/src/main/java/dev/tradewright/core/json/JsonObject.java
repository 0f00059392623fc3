// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.value.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Named values, each name once. What an upgrade step does is short:
 *
 * <pre>{@code
 * object -> object.renamed("holiday", "holidays").change("holidays", JsonArray::of)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonObject implements JsonValue {

    private final Map<String, JsonValue> members;
    private final JsonPlace place;

    /** Takes the map over: nobody else may hold it. */
    JsonObject(Map<String, JsonValue> members, JsonPlace place) {
        this.members = Collections.unmodifiableMap(members);
        this.place = place;
    }

    /** An object without members. */
    public static JsonObject of() {
        return new JsonObject(Map.of(), JsonPlace.NOWHERE);
    }

    /**
     * An object.
     *
     * @param members  the values by name; their order is kept
     */
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
        return new JsonObject(new LinkedHashMap<>(Checks.notNull(members, "members")), JsonPlace.NOWHERE);
    }

    /** The values by name, in order; unmodifiable. */
    public Map<String, JsonValue> members() {
        return members;
    }

    /**
     * One value.
     *
     * @param name  its name
     */
    public Optional<JsonValue> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * The object with a value set, at the end if the name is new.
     *
     * @param name  its name
     * @param value  the value
     */
    public JsonObject with(String name, JsonValue value) {
        Map<String, JsonValue> changed = new LinkedHashMap<>(members);
        changed.put(Checks.notNull(name, "name"), Checks.notNull(value, "value"));
        return new JsonObject(changed, place);
    }

    /**
     * The object without a value; itself if there is none of that name.
     *
     * @param name  its name
     */
    public JsonObject without(String name) {
        if (!members.containsKey(name)) {
            return this;
        }
        Map<String, JsonValue> changed = new LinkedHashMap<>(members);
        changed.remove(name);
        return new JsonObject(changed, place);
    }

    /**
     * The object with a value under another name, at the same place among the others; itself if there is none of that name. What had the new
     * name is gone.
     *
     * @param name  its name so far
     * @param newName  its name from now on
     */
    public JsonObject renamed(String name, String newName) {
        if (!members.containsKey(name) || name.equals(newName)) {
            return this;
        }
        Map<String, JsonValue> changed = new LinkedHashMap<>();
        members.forEach((member, value) -> {
            if (!member.equals(newName)) {
                changed.put(member.equals(name) ? newName : member, value);
            }
        });
        return new JsonObject(changed, place);
    }

    /**
     * The object with a value changed; itself if there is none of that name.
     *
     * @param name  its name
     * @param change  makes the new value
     */
    public JsonObject change(String name, UnaryOperator<JsonValue> change) {
        JsonValue value = members.get(name);
        return value == null ? this : with(name, change.apply(value));
    }

    @Override
    public JsonPlace place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return JsonText.compact(this);
    }
}
